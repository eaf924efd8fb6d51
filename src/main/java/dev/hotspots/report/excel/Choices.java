package dev.hotspots.report.excel;

import dev.hotspots.report.Block;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;

/** Drop-downs under the columns that a reader fills in; other words are refused, an empty cell is not. */
final class Choices {

    private Choices() {}

    static void offer(TableArea area, Sheet sheet) {
        List<Block.Column> columns = area.table().columns();
        for (int i = 0; i < columns.size() && area.points() > 0; i++) {
            if (!columns.get(i).choices().isEmpty()) {
                offer(columns.get(i), area, i, sheet);
            }
        }
    }

    private static void offer(Block.Column column, TableArea area, int index, Sheet sheet) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        int first = area.headingRow() + 1;
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(column.choices().toArray(String[]::new)),
                new CellRangeAddressList(first, area.headingRow() + area.points(), index, index));
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox(column.heading(), "请从下拉列表中选择。");
        sheet.addValidationData(validation);
    }
}
