package dev.hotspots.cli;

import dev.hotspots.analysis.ContactAnalyser;
import dev.hotspots.analysis.ContactFacts;
import dev.hotspots.catalog.Catalog;
import dev.hotspots.conversation.Contact;
import dev.hotspots.evaluation.Decisions;
import dev.hotspots.labels.LabelField;
import dev.hotspots.labels.LabelFiles;
import dev.hotspots.learned.Provenance;
import dev.hotspots.learned.Question;
import dev.hotspots.learned.Weights;
import dev.hotspots.learned.WeightsFile;
import dev.hotspots.training.Answers;
import dev.hotspots.training.Corpus;
import dev.hotspots.training.Example;
import dev.hotspots.training.Figures;
import dev.hotspots.training.Measurement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fits the learned part to labelled contacts and tells how well it does on contacts it was not fitted to. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "用标注训练学习部分, 打印交叉验证的数字, 写出权重。标注可为带会话的JSON Lines, 或CSV、复核表配合 --input。")
final class TrainCommand implements Callable<Integer> {

    private static final int LEAST_PER_FOLD = 2;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--labels", paramLabel = "F", required = true, arity = "1..*", description = "标注文件,用于训练与交叉验证")
    private List<Path> labelFiles = List.of();

    @Option(names = "--also", paramLabel = "F", arity = "1..*", description = "另用于训练、不用于计量的标注文件")
    private List<Path> furtherFiles = List.of();

    @Option(names = "--input", paramLabel = "PATH", arity = "1..*", description = "会话所在的导出文件 (默认标注文件中的JSON Lines)")
    private List<Path> inputs = List.of();

    @Option(names = "--out", paramLabel = "WEIGHTS", description = "权重写到哪里,如 weights.gz; 不给则只计量")
    private @Nullable Path out;

    @Option(names = "--folds", paramLabel = "K", defaultValue = "5", description = "交叉验证的折数 (默认 ${DEFAULT-VALUE})")
    private int folds = 5;

    @Option(names = "--curve", description = "另打印学习曲线与分部分的数字 (较慢)")
    private boolean curve;

    @Option(names = "--about", paramLabel = "TEXT", arity = "1..*", description = "写进权重的说明,如数据来源")
    private List<String> about = List.of();

    @Override
    public Integer call() throws IOException {
        requireFolds();
        Catalog catalog = common.loadCatalog();
        List<Contact> contacts = contacts();
        Set<String> measured = LabelFiles.read(labelFiles).byContact().keySet();
        Corpus corpus = Corpus.of(contacts, LabelFiles.read(allLabelFiles()), catalog);
        List<Example> examples = corpus.examples().stream()
                .filter(example -> measured.contains(example.id()))
                .toList();
        if (examples.size() < LEAST_PER_FOLD * folds) {
            throw new BadUsageException(examples.size() + " labelled contacts among " + contacts.size()
                    + " of the input, expected at least " + LEAST_PER_FOLD * folds);
        }
        List<String> told = new ArrayList<>(about);
        tell(told, introduction(examples.size(), corpus.examples().size() - examples.size()));
        tell(told, String.format(Locale.ROOT, "%-22s%s", "", Figures.heading()));
        tell(told, new Measurement.Line("rules alone", Figures.of(examples, byRules(contacts, examples, catalog))));
        Measurement measurement = new Measurement(corpus, example -> measured.contains(example.id()), folds);
        if (curve) {
            measurement.parts().forEach(line -> tell(told, line));
            measurement.curve().forEach(line -> tell(told, line));
        }
        Measurement.Whole whole = measurement.whole();
        tell(told, new Measurement.Line("both", whole.figures(example -> true)));
        byFile(whole).forEach(line -> tell(told, line));
        told.add("catalog " + catalog.version() + ", " + LocalDate.now(common.zone));
        if (out != null) {
            write(whole.weights().from(new Provenance(told)), out);
        }
        return ExitCode.DONE;
    }

    /** Those measured on come last: where a contact has labels in both, theirs count. */
    private List<Path> allLabelFiles() {
        List<Path> all = new ArrayList<>(furtherFiles);
        all.addAll(labelFiles);
        return all;
    }

    private void requireFolds() {
        if (folds < 2) {
            throw new BadUsageException("--folds is " + folds + ", expected 2 or more");
        }
    }

    /** The contacts of the input; without one, those that the label files hold themselves. */
    private List<Contact> contacts() {
        List<Path> files = new ArrayList<>(inputs);
        if (files.isEmpty()) {
            files.addAll(allLabelFiles());
        }
        Contacts.Read read = Contacts.read(files, common.profiles(), common.zone);
        read.rejects().forEach(common.err()::println);
        return read.contacts();
    }

    private String introduction(int measured, int further) {
        return measured + " labelled contacts of " + names(labelFiles) + ", answered by " + folds
                + "-fold cross-validation"
                + (further == 0 ? "" : "; fitted on " + further + " more of " + names(furtherFiles));
    }

    private static String names(List<Path> files) {
        return files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
    }

    /** What points alone decide, in the order of the examples, which is that of the contacts. */
    private List<Answers> byRules(List<Contact> contacts, List<Example> examples, Catalog catalog) {
        Set<String> wanted = examples.stream().map(Example::id).collect(Collectors.toSet());
        ContactAnalyser rules = new ContactAnalyser(catalog, common.asOf(LocalDate.now(common.zone)), common.zone);
        return contacts.parallelStream()
                .filter(contact -> wanted.contains(contact.id()))
                .map(rules::analyse)
                .map(TrainCommand::answers)
                .toList();
    }

    private static Answers answers(ContactFacts facts) {
        Map<Question, String> values = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            values.put(question, Decisions.of(LabelField.find(question.id()).orElseThrow(), facts));
        }
        return new Answers(values);
    }

    /** The figures of every label file by itself, where there are several. */
    private List<Measurement.Line> byFile(Measurement.Whole whole) {
        return labelFiles.size() < 2
                ? List.of()
                : labelFiles.stream()
                        .map(file -> {
                            Set<String> ids =
                                    LabelFiles.read(List.of(file)).byContact().keySet();
                            return new Measurement.Line(
                                    "  " + file.getFileName(), whole.figures(example -> ids.contains(example.id())));
                        })
                        .toList();
    }

    private void tell(List<String> told, Measurement.Line line) {
        tell(
                told,
                String.format(
                        Locale.ROOT, "%-22s%s", line.what(), line.figures().line()));
    }

    private void tell(List<String> told, String line) {
        told.add(line);
        common.out().println(line);
        common.out().flush();
    }

    private void write(Weights weights, Path file) throws IOException {
        Path unfinished = Path.of(file + ".tmp");
        WeightsFile.write(weights, Files.newOutputStream(unfinished));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        common.out().println(file + ": " + weights.byFeature().size() + " features, " + Files.size(file) + " bytes");
    }
}
