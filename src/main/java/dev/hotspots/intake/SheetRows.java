package dev.hotspots.intake;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of a row, those left out as empty texts, and hands the row over when it is not blank. */
final class SheetRows implements SheetContentsHandler {

    private final WorkbookSheets.Taker taker;
    private final List<String> cells = new ArrayList<>();

    SheetRows(WorkbookSheets.Taker taker) {
        this.taker = taker;
    }

    /** Ends the parsing of a sheet. */
    static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    /** Tells what went wrong with the taking of a row from what is wrong with the workbook. */
    static final class TakerFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final RuntimeException failure;

        TakerFailed(RuntimeException failure) {
            super(failure);
            this.failure = failure;
        }

        RuntimeException failure() {
            return failure;
        }
    }

    @Override
    public void startRow(int row) {
        cells.clear();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text == null ? "" : text);
    }

    @Override
    public void endRow(int row) {
        while (!cells.isEmpty() && Texts.isBlank(cells.get(cells.size() - 1))) {
            cells.remove(cells.size() - 1);
        }
        if (!cells.isEmpty() && !take(row + 1)) {
            throw new Enough();
        }
    }

    private boolean take(int row) {
        try {
            return taker.take(row, List.copyOf(cells));
        } catch (RuntimeException e) {
            throw new TakerFailed(e);
        }
    }
}
