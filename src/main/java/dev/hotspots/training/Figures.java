package dev.hotspots.training;

import dev.hotspots.learned.Question;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How well answers agree with labels. An answer is right when it is among the accepted ones. F1 of complaints counts as missed
 * only those that every reader calls a complaint. A nature is right when a contact is rightly called a complaint of an
 * accepted nature, or rightly none.
 *
 * @param contacts number of contacts measured
 * @param natureOfComplaints of the labelled complaints, the share answered with an accepted nature or one also present
 */
public record Figures(
        int contacts,
        double complaintF1,
        double nature,
        double natureOfComplaints,
        double contactType,
        double scenario,
        double emotion,
        double resolved,
        double satisfaction) {

    /** Measures answers; both lists in the same order. */
    public static Figures of(List<Example> examples, List<Answers> answers) {
        Comparison comparison = new Comparison(examples, answers);
        return new Figures(
                examples.size(),
                comparison.complaintF1(),
                comparison.accuracy(Question.NATURE),
                comparison.natureOfComplaints(),
                comparison.accuracy(Question.CONTACT_TYPE),
                comparison.accuracy(Question.SCENARIO),
                comparison.accuracy(Question.EMOTION),
                comparison.accuracy(Question.RESOLVED),
                comparison.accuracy(Question.SATISFACTION));
    }

    /** Headings of {@link #line}. */
    public static String heading() {
        return "contacts  complaint-F1  nature  nature|complaint  contact_type  scenario  emotion  resolved  satisfaction";
    }

    /** All figures in a line, in the columns of {@link #heading}; a dash where nothing was labelled. */
    public String line() {
        return "%8d".formatted(contacts)
                + Stream.of(
                                column(14, complaintF1),
                                column(8, nature),
                                column(18, natureOfComplaints),
                                column(14, contactType),
                                column(10, scenario),
                                column(9, emotion),
                                column(10, resolved),
                                column(14, satisfaction))
                        .collect(Collectors.joining());
    }

    private static String column(int width, double figure) {
        String text = Double.isNaN(figure) ? "-" : String.format(Locale.ROOT, "%.3f", figure);
        return " ".repeat(width - text.length()) + text;
    }

    /** Answers beside examples. */
    private record Comparison(List<Example> examples, List<Answers> answers) {

        double accuracy(Question question) {
            return share(
                    indices(example -> example.answers(question)),
                    i -> examples.get(i).accepts(question, answers.get(i).to(question)));
        }

        double natureOfComplaints() {
            return share(indices(Example::hasNature), i -> {
                String nature = answers.get(i).to(Question.NATURE);
                return examples.get(i).accepts(Question.NATURE, nature)
                        || examples.get(i).alsoNatures().contains(nature);
            });
        }

        double complaintF1() {
            List<Integer> labelled = indices(example -> example.answers(Question.COMPLAINT));
            long right = count(labelled, i -> complains(i) && accepts(i, "true"));
            long wrong = count(labelled, i -> complains(i) && !accepts(i, "true"));
            long missed = count(labelled, i -> !complains(i) && !accepts(i, "false"));
            return labelled.isEmpty() ? Double.NaN : 2.0 * right / Math.max(1, 2 * right + wrong + missed);
        }

        private boolean complains(int i) {
            return answers.get(i).to(Question.COMPLAINT).equals("true");
        }

        private boolean accepts(int i, String value) {
            return examples.get(i).accepts(Question.COMPLAINT, value);
        }

        private List<Integer> indices(Predicate<Example> wanted) {
            return IntStream.range(0, examples.size())
                    .filter(i -> wanted.test(examples.get(i)))
                    .boxed()
                    .toList();
        }

        private static double share(List<Integer> all, IntPredicate right) {
            return all.isEmpty() ? Double.NaN : (double) count(all, right) / all.size();
        }

        private static long count(List<Integer> all, IntPredicate wanted) {
            return all.stream().mapToInt(Integer::intValue).filter(wanted).count();
        }
    }
}
