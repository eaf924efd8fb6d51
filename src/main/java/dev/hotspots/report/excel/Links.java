package dev.hotspots.report.excel;

import dev.hotspots.report.Block;
import dev.hotspots.report.Sheet;
import dev.hotspots.report.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Links from cells to rows of other sheets. Whether a link leads anywhere is known from the report; where the row
 * stands is known when all sheets are written, so links are attached last.
 */
final class Links {

    /** Excel repairs a sheet of more than 65,530 links; what comes after stays text. */
    static final int MOST_ON_A_SHEET = 60_000;

    private record TableKey(String sheet, String table) {}

    private record Target(TableKey table, int row) {}

    private record Request(CellReference from, String sheet, String target) {}

    private final Map<String, Map<String, Target>> targets = new HashMap<>();
    private final Map<String, String> sheetNames = new HashMap<>();
    private final Map<TableKey, Integer> firstRows = new HashMap<>();
    private final Map<String, List<Request>> requests = new HashMap<>();

    Links(List<Sheet> sheets) {
        Set<String> wanted = sheetsLinkedTo(sheets);
        for (Sheet sheet : sheets) {
            if (wanted.contains(sheet.id())) {
                targets.computeIfAbsent(sheet.id(), id -> targetsOn(sheet));
            }
        }
    }

    /** Tells under which name a sheet of the report stands in the workbook; to be told before any link is requested. */
    void named(Sheet sheet, String name) {
        sheetNames.putIfAbsent(sheet.id(), name);
    }

    /** Tells where a table's first row of values stands, counted from 0. */
    void placed(Sheet sheet, Block.Table table, int firstRow) {
        firstRows.putIfAbsent(new TableKey(sheet.id(), table.id()), firstRow);
    }

    /** Remembers a link; false when it leads nowhere or the sheet has too many, and the cell stays plain text. */
    boolean request(Cell cell, Value.Link link) {
        List<Request> onThisSheet = requests.computeIfAbsent(cell.getSheet().getSheetName(), name -> new ArrayList<>());
        if (!leadsSomewhere(link) || onThisSheet.size() == MOST_ON_A_SHEET) {
            return false;
        }
        CellReference from = new CellReference(cell.getRowIndex(), cell.getColumnIndex());
        return onThisSheet.add(new Request(from, link.sheet(), link.target()));
    }

    void attach(XSSFWorkbook workbook) {
        requests.forEach((name, onSheet) -> {
            XSSFSheet sheet = workbook.getSheet(name);
            onSheet.forEach(request -> {
                XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                link.setCellReference(request.from());
                link.setAddress(addressOf(request));
                sheet.addHyperlink(link);
            });
        });
    }

    private boolean leadsSomewhere(Value.Link link) {
        return link.target().isEmpty()
                ? sheetNames.containsKey(link.sheet())
                : targets.getOrDefault(link.sheet(), Map.of()).containsKey(link.target());
    }

    private String addressOf(Request request) {
        Target target = targets.getOrDefault(request.sheet(), Map.of()).get(request.target());
        int row = target == null ? 0 : firstRows.getOrDefault(target.table(), 0) + target.row();
        return new CellReference(sheetNames.get(request.sheet()), row, 0, false, false).formatAsString();
    }

    private static Set<String> sheetsLinkedTo(List<Sheet> sheets) {
        Set<String> wanted = new HashSet<>();
        for (Sheet sheet : sheets) {
            Block.tablesIn(sheet.blocks())
                    .forEach(table -> table.rows()
                            .forEach(row -> row.forEach(value -> {
                                if (value instanceof Value.Link link) {
                                    wanted.add(link.sheet());
                                }
                            })));
        }
        return wanted;
    }

    private static Map<String, Target> targetsOn(Sheet sheet) {
        Map<String, Target> found = new HashMap<>();
        for (Block.Table table : Block.tablesIn(sheet.blocks())) {
            for (int row = 0; row < table.rows().size() && row < TableRows.MOST; row++) {
                Target target = new Target(new TableKey(sheet.id(), table.id()), row);
                keyOf(table.rows().get(row).get(0)).ifPresent(key -> found.putIfAbsent(key, target));
            }
        }
        return found;
    }

    private static Optional<String> keyOf(Value value) {
        if (value instanceof Value.Text text) {
            return Optional.of(text.text());
        }
        return value instanceof Value.Link link ? Optional.of(link.text()) : Optional.empty();
    }
}
