package vn.thuocdo.config.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.config.Keys;
import vn.thuocdo.config.YamlFile;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.diagnostic.ToPaste;
import vn.thuocdo.diagnostic.YamlKind;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Precision;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.Published;
import vn.thuocdo.model.published.PublishedFigure;
import vn.thuocdo.model.published.Relation;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.text.NumberText;
import vn.thuocdo.read.text.PrintedText;
import vn.thuocdo.read.yaml.Node;

/** Reads a published summary. */
public final class PublishedFile {

    /** The key of its figures: what no project has. */
    public static final String FIGURES = "figures";

    /** The key of a project, where it names its tables. */
    private static final String SOURCES = "sources";

    private static final Set<String> KEYS = Set.of("title", "source", "language", "numbers", "base", FIGURES);
    private static final Set<String> OF_FIGURE =
            Set.of("value", "previous", "names", "sum", "share", "of", "difference", "from", "data");

    private final NumberText.@Nullable Convention convention;
    private final Findings.Builder diagnostics;

    private PublishedFile(NumberText.@Nullable Convention convention, Findings.Builder diagnostics) {
        this.convention = convention;
        this.diagnostics = diagnostics;
    }

    /** The summary of a file; empty where it cannot be read at all. All its faults are in the findings. */
    public static Checked<Optional<Published>> read(Input file) {
        return read(file, Optional.empty());
    }

    /** The same; a given convention for numbers goes before that of the file. */
    public static Checked<Optional<Published>> read(Input file, Optional<NumberText.Convention> numbers) {
        Findings.Builder diagnostics = Findings.builder();
        return new Checked<>(read(file, numbers, diagnostics), diagnostics.build());
    }

    private static Optional<Published> read(
            Input file, Optional<NumberText.Convention> numbers, Findings.Builder diagnostics) {
        Optional<Node> root = YamlFile.read(file, diagnostics);
        if (root.isEmpty()) {
            if (!diagnostics.hasErrors()) {
                diagnostics.add(Code.WRONG_TYPE, new Location.File(file.shown()), FIGURES, YamlKind.MAP);
            }
            return Optional.empty();
        }
        if (!(root.get() instanceof Node.Mapping map)) {
            diagnostics.add(Code.WRONG_TYPE, root.get().at(), file.shown(), YamlKind.MAP);
            return Optional.empty();
        }
        if (map.entries().containsKey(SOURCES) && !map.entries().containsKey(FIGURES)) {
            diagnostics.add(Code.PROJECT_NOT_SUMMARY, map.at(), ToPaste.wordOfCommand(file.shown()));
            return Optional.empty();
        }
        Keys keys = Keys.of(map, KEYS, diagnostics);
        if (keys.node(FIGURES).isEmpty()) {
            diagnostics.add(Code.WRONG_TYPE, map.at(), FIGURES, YamlKind.MAP);
        }
        Map<String, Node.Entry> entries =
                keys.map(FIGURES).map(Node.Mapping::entries).orElse(Map.of());
        Optional<NumberText.Convention> declared =
                keys.value("numbers", "vi, en", text -> Language.of(text).map(NumberText.Convention::of));
        PublishedFile reader = new PublishedFile(numbers.or(() -> declared).orElse(proven(entries)), diagnostics);
        List<PublishedFigure> figures = new ArrayList<>();
        entries.forEach((name, entry) -> figures.addAll(reader.figures(name, entry, entries.keySet())));
        FigureReferences.check(figures, entries, diagnostics);
        return Optional.of(new Published(
                keys.text("title").map(Node.Scalar::text).orElse(""),
                keys.text("source").map(Node.Scalar::text).orElse(""),
                keys.value("language", "vi, en", Language::of),
                keys.text("base").map(Node.Scalar::text),
                figures));
    }

    /** How the figures write their numbers, where they prove it and do not contradict each other; else null. */
    private static NumberText.@Nullable Convention proven(Map<String, Node.Entry> entries) {
        List<NumberText.Convention> proofs = entries.values().stream()
                .map(Node.Entry::value)
                .map(node -> node instanceof Node.Mapping map && map.entries().containsKey("value")
                        ? Objects.requireNonNull(map.entries().get("value")).value()
                        : node)
                .filter(Node.Scalar.class::isInstance)
                .map(node -> PrintedText.read(((Node.Scalar) node).text()))
                .flatMap(reading -> reading.evidence().stream())
                .distinct()
                .toList();
        return proofs.size() == 1 ? proofs.get(0) : null;
    }

    /** A figure; with its share, and of what that is one, as figures beside it where the value has both. */
    private List<PublishedFigure> figures(String name, Node.Entry entry, Set<String> names) {
        if (entry.value() instanceof Node.Scalar scalar) {
            Optional<Value> value = value(name, scalar);
            PublishedFigure figure = new PublishedFigure(
                    name, value.map(Value::printed), Optional.empty(), List.of(), List.of(), entry.keyAt());
            return with(value.flatMap(Value::share), figure, List.of(), names);
        }
        if (!(entry.value() instanceof Node.Mapping map)) {
            diagnostics.add(Code.WRONG_TYPE, entry.value().at(), name, YamlKind.MAP);
            return List.of(
                    new PublishedFigure(name, Optional.empty(), Optional.empty(), List.of(), List.of(), entry.keyAt()));
        }
        Keys keys = Keys.of(map, OF_FIGURE, diagnostics);
        Optional<Value> value = keys.text("value").flatMap(scalar -> value(name, scalar));
        Optional<Printed> printed = value.map(Value::printed);
        Optional<Printed> share = value.flatMap(Value::share);
        List<String> listed = list(keys, "names");
        if (keys.node("value").isEmpty() && keys.node("names").isEmpty()) {
            diagnostics.add(Code.CLAIMS_NOTHING, entry.keyAt(), name);
        }
        needs(keys, "previous", "value");
        if (share.isEmpty()) {
            needs(keys, "of", "share");
        }
        needs(keys, "from", "difference");
        needs(keys, "difference", "from");
        PublishedFigure figure = new PublishedFigure(
                name, printed, previous(name, printed, keys), listed, relations(keys, listed), entry.keyAt());
        return with(share, figure, keys.node("share").isEmpty() ? list(keys, "of") : List.of(), names);
    }

    /**
     * A figure and the share that was printed with it.
     *
     * @param of the whole that the file names; empty where it names none
     * @param names of the file's figures
     */
    private static List<PublishedFigure> with(
            Optional<Printed> share, PublishedFigure figure, List<String> of, Set<String> names) {
        List<PublishedFigure> figures = new ArrayList<>(List.of(figure));
        if (share.isEmpty()) {
            return figures;
        }
        List<Relation> shares = new ArrayList<>();
        List<String> part = List.of(figure.name());
        Optional<BigDecimal> whole = figure.printed().flatMap(Printed::whole);
        whole.ifPresent(number -> {
            String name = beside(figure, "of", names);
            Printed printed = new Printed(number, Measure.COUNT, Precision.FIRM, "");
            figures.add(bare(name, printed, List.of(), figure));
            shares.add(new Relation.Share(part, List.of(name)));
        });
        if (!of.isEmpty() || whole.isEmpty()) {
            shares.add(new Relation.Share(part, of));
        }
        figures.add(1, bare(beside(figure, "share", names), share.get(), shares, figure));
        return figures;
    }

    private static PublishedFigure bare(
            String name, Printed printed, List<Relation> relations, PublishedFigure beside) {
        return new PublishedFigure(name, Optional.of(printed), Optional.empty(), List.of(), relations, beside.at());
    }

    /** A new name that the file does not use. */
    private static String beside(PublishedFigure figure, String key, Set<String> names) {
        String name = figure.name() + " · " + key;
        while (names.contains(name)) {
            name += "*";
        }
        return name;
    }

    private Optional<Printed> previous(String name, Optional<Printed> printed, Keys keys) {
        Optional<Node.Scalar> scalar = keys.text("previous");
        Optional<Printed> previous = scalar.flatMap(text -> printed(name, text));
        if (printed.isPresent()
                && previous.isPresent()
                && previous.get().measure() != printed.get().measure()) {
            diagnostics.add(
                    Code.OTHER_MEASURE_BEFORE,
                    scalar.get().at(),
                    name,
                    scalar.get().text(),
                    printed.get().text());
        }
        return previous;
    }

    /** A key that says nothing without another. */
    private void needs(Keys keys, String key, String other) {
        if (keys.node(key).isPresent() && keys.node(other).isEmpty()) {
            diagnostics.add(Code.HALF_A_RELATION, keys.node(key).get().at(), key, other);
        }
    }

    private List<Relation> relations(Keys keys, List<String> names) {
        List<Relation> relations = new ArrayList<>();
        boolean hasValue = keys.node("value").isPresent();
        List<String> sum = list(keys, "sum");
        if (!sum.isEmpty()) {
            relations.add(new Relation.Sum(sum));
        }
        List<String> share = list(keys, "share");
        List<String> of = list(keys, "of");
        if (!share.isEmpty()) {
            relations.add(new Relation.Share(share, of));
        }
        List<String> difference = list(keys, "difference");
        List<String> from = list(keys, "from");
        if (!difference.isEmpty() && !from.isEmpty()) {
            relations.add(new Relation.Difference(difference, from));
        }
        if (hasValue && !names.isEmpty()) {
            relations.add(new Relation.Listed());
        }
        keys.map("data")
                .flatMap(map -> DataQuestionReader.read(map, diagnostics))
                .ifPresent(question -> {
                    if (hasValue) {
                        relations.add(new Relation.Computed(question));
                    }
                    if (!names.isEmpty()) {
                        relations.add(new Relation.Named(question));
                    }
                });
        return relations;
    }

    /** One name, or a list of some; a list of none is a fault. */
    private static List<String> list(Keys keys, String key) {
        Optional<Node> node = keys.node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        List<String> texts = keys.textOrTexts(key).orElse(List.of());
        if (node.get() instanceof Node.Sequence list && list.items().isEmpty()) {
            keys.wrongType(key, list, YamlKind.TEXT);
        }
        return texts;
    }

    private Optional<Printed> printed(String name, Node.Scalar scalar) {
        return value(name, scalar).map(Value::printed);
    }

    /** @param share printed with a count; absent where there is none */
    private record Value(Printed printed, Optional<Printed> share) {}

    private Optional<Value> value(String name, Node.Scalar scalar) {
        PrintedText.Reading reading = PrintedText.read(scalar.text(), convention);
        if (reading instanceof PrintedText.Reading.Figure figure) {
            return Optional.of(new Value(figure.printed(), Optional.empty()));
        }
        if (reading instanceof PrintedText.Reading.WithShare both) {
            return Optional.of(new Value(both.count(), Optional.of(both.share())));
        }
        if (scalar.text().isEmpty()) {
            diagnostics.add(Code.CLAIMS_NOTHING, scalar.at(), name);
        } else {
            Code code = reading instanceof PrintedText.Reading.Ambiguous
                    ? Code.AMBIGUOUS_NUMBER
                    : PrintedText.isSign(scalar.text()) ? Code.SIGN_FOR_FIGURE : Code.NO_PRINTED_FIGURE;
            diagnostics.add(code, scalar.at(), scalar.text(), "");
        }
        return Optional.empty();
    }
}
