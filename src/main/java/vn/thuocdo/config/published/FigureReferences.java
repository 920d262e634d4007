package vn.thuocdo.config.published;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.PublishedFigure;
import vn.thuocdo.read.text.Names;
import vn.thuocdo.read.yaml.Node;

/** Checks that figures refer to existing figures that can be used in computations. */
final class FigureReferences {

    private final Map<String, PublishedFigure> figures = new LinkedHashMap<>();
    private final Map<String, Node.Entry> entries;
    private final Findings.Builder diagnostics;

    private FigureReferences(
            List<PublishedFigure> figures, Map<String, Node.Entry> entries, Findings.Builder diagnostics) {
        figures.forEach(figure -> this.figures.put(figure.name(), figure));
        this.entries = entries;
        this.diagnostics = diagnostics;
    }

    /** @param entries what the figures were read from */
    static void check(List<PublishedFigure> figures, Map<String, Node.Entry> entries, Findings.Builder diagnostics) {
        FigureReferences references = new FigureReferences(figures, entries, diagnostics);
        entries.forEach((name, entry) -> {
            if (entry.value() instanceof Node.Mapping map) {
                references.check(name, scalars(map, List.of("sum")), references.measure(name));
                List<Node.Scalar> share = scalars(map, List.of("share", "of"));
                references.check(name, share, references.measureOfShare(name, share, map));
                List<Node.Scalar> difference = scalars(map, List.of("difference", "from"));
                references.check(name, difference, references.measureOfFirst(difference));
            }
        });
    }

    private static List<Node.Scalar> scalars(Node.Mapping map, List<String> keys) {
        return keys.stream()
                .filter(map.entries()::containsKey)
                .flatMap(key ->
                        scalars(Objects.requireNonNull(map.entries().get(key)).value()))
                .filter(scalar -> !scalar.text().isEmpty())
                .toList();
    }

    private Optional<Measure> measure(String name) {
        return Optional.ofNullable(figures.get(name))
                .flatMap(PublishedFigure::printed)
                .map(Printed::measure);
    }

    /** A whole alone is of the count that stands before a share in the same value. */
    private Optional<Measure> measureOfShare(String name, List<Node.Scalar> share, Node.Mapping map) {
        Optional<Measure> own = map.entries().containsKey("share") ? Optional.empty() : measure(name);
        return own.filter(measure -> measure == Measure.COUNT).or(() -> measureOfFirst(share));
    }

    private Optional<Measure> measureOfFirst(List<Node.Scalar> names) {
        return names.stream().findFirst().flatMap(scalar -> measure(scalar.text()));
    }

    private static Stream<Node.Scalar> scalars(Node node) {
        if (node instanceof Node.Sequence list) {
            return list.items().stream().flatMap(FigureReferences::scalars);
        }
        return node instanceof Node.Scalar scalar ? Stream.of(scalar) : Stream.empty();
    }

    /** @param measure what the figures have to count; absent where that is not known */
    private void check(String name, List<Node.Scalar> referring, Optional<Measure> measure) {
        for (Node.Scalar scalar : referring) {
            PublishedFigure referred = figures.get(scalar.text());
            if (referred == null) {
                List<String> near = Names.nearest(scalar.text(), figures.keySet());
                diagnostics.add(Code.UNKNOWN_FIGURE, scalar.at(), scalar.text(), near.isEmpty() ? "" : near.get(0));
            } else if (!isUnread(referred) && !isFit(scalar.text(), name, referred, measure)) {
                diagnostics.add(Code.UNFIT_FIGURE, scalar.at(), scalar.text());
            }
        }
    }

    /** Whether a figure has no number because of a reported fault; a figure with only names has none either. */
    private boolean isUnread(PublishedFigure figure) {
        boolean ofNamesAlone = !figure.names().isEmpty()
                && Optional.ofNullable(entries.get(figure.name()))
                        .filter(entry -> entry.value() instanceof Node.Mapping map
                                && !map.entries().containsKey("value"))
                        .isPresent();
        return figure.printed().isEmpty() && !ofNamesAlone;
    }

    private static boolean isFit(String referred, String name, PublishedFigure figure, Optional<Measure> measure) {
        return !referred.equals(name)
                && figure.printed()
                        .filter(printed -> printed.isFirm()
                                && measure.filter(some -> some != printed.measure())
                                        .isEmpty())
                        .isPresent();
    }
}
