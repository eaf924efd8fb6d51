package dev.hotspots.labels;

import dev.hotspots.conversation.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a review sheet. What stands above the headings is passed over. A correction labels its field; "{@value
 * ReviewForm#CONFIRMED}" labels the fields without one as they were decided. A row without either labels nothing.
 */
final class ReviewRows implements SheetContentsHandler {

    private final String file;
    private final Gathering gathering;
    private final Map<Integer, String> cells = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private boolean readable = true;

    ReviewRows(String file, Gathering gathering) {
        this.file = file;
        this.gathering = gathering;
    }

    @Override
    public void startRow(int row) {
        cells.clear();
    }

    @Override
    public void cell(String reference, String text, @Nullable XSSFComment comment) {
        cells.put((int) new CellReference(reference).getCol(), text.strip());
    }

    @Override
    public void endRow(int row) {
        if (!columns.isEmpty() && readable) {
            labels(new Origin(file, row + 1L));
        } else if (columns.isEmpty()
                && cells.containsValue(ReviewForm.CONTACT)
                && cells.containsValue(ReviewForm.CONFIRMED)) {
            cells.forEach((column, heading) -> columns.putIfAbsent(heading, column));
            requireHeadings(new Origin(file, row + 1L));
        }
    }

    /** What a reviewer filled in under a heading that was renamed or removed must not be lost without a word. */
    private void requireHeadings(Origin at) {
        List<String> missing = ReviewForm.FIELDS.stream()
                .flatMap(field -> Stream.of(ReviewForm.decided(field), ReviewForm.corrected(field)))
                .filter(heading -> !columns.containsKey(heading))
                .toList();
        if (!missing.isEmpty()) {
            readable = false;
            gathering.mistake(
                    at, "columns " + String.join(", ", missing) + " are missing from sheet " + ReviewForm.SHEET);
        }
    }

    private void labels(Origin at) {
        boolean confirmed = confirmed(at);
        if (!confirmed && ReviewForm.FIELDS.stream().noneMatch(this::isCorrected)) {
            return;
        }
        LabelLine labels = new LabelLine(at, gathering);
        labels.take(ReviewForm.CONTACT, List.of(under(ReviewForm.CONTACT)));
        for (LabelField field : ReviewForm.FIELDS) {
            if (isCorrected(field)) {
                labels.accept(field, List.of(under(ReviewForm.corrected(field)).split("\\|")));
            } else if (confirmed && !followsACorrection(field)) {
                labels.accept(field, List.of(under(ReviewForm.decided(field))));
            }
        }
        labels.finish();
    }

    private boolean confirmed(Origin at) {
        String written = under(ReviewForm.CONFIRMED);
        Optional<LabelValue> value = LabelField.COMPLAINT.value(written);
        if (value.isEmpty() && !written.isEmpty()) {
            gathering.mistake(
                    at,
                    ReviewForm.CONFIRMED + " '" + written + "', expected "
                            + String.join(" or ", ReviewForm.confirmations()));
        }
        return value.filter(choice -> choice.id().equals(LabelField.YES)).isPresent();
    }

    private boolean isCorrected(LabelField field) {
        return !under(ReviewForm.corrected(field)).isEmpty();
    }

    /** Complaint and nature go together: where one is corrected, the other as decided is not what the reviewer confirms. */
    private boolean followsACorrection(LabelField field) {
        return (field == LabelField.NATURE && isCorrected(LabelField.COMPLAINT))
                || (field == LabelField.COMPLAINT && isCorrected(LabelField.NATURE));
    }

    private String under(String heading) {
        return cells.getOrDefault(columns.getOrDefault(heading, -1), "");
    }

    void finish() {
        if (columns.isEmpty()) {
            gathering.mistake(
                    new Origin(file, 1),
                    "sheet " + ReviewForm.SHEET + " has no headings " + ReviewForm.CONTACT + " and "
                            + ReviewForm.CONFIRMED);
        }
    }
}
