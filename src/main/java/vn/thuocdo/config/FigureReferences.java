package vn.thuocdo.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Diagnostics;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.PublishedFigure;
import vn.thuocdo.read.text.Names;
import vn.thuocdo.read.yaml.Node;

/** Checks that figures speak of figures that are there, and that can be reckoned with. */
final class FigureReferences {

    private static final List<String> REFERRING = List.of("sum", "share", "of", "difference", "from");

    private final Map<String, PublishedFigure> figures = new LinkedHashMap<>();
    private final Diagnostics diagnostics;

    private FigureReferences(List<PublishedFigure> figures, Diagnostics diagnostics) {
        figures.forEach(figure -> this.figures.put(figure.name(), figure));
        this.diagnostics = diagnostics;
    }

    /** @param entries what the figures were read from */
    static void check(List<PublishedFigure> figures, Map<String, Node.Entry> entries, Diagnostics diagnostics) {
        FigureReferences references = new FigureReferences(figures, diagnostics);
        entries.forEach((name, entry) -> {
            if (entry.value() instanceof Node.Mapping map) {
                REFERRING.stream()
                        .filter(map.entries()::containsKey)
                        .flatMap(key -> scalars(map.entries().get(key).value()))
                        .forEach(scalar -> references.check(name, scalar));
            }
        });
    }

    private static Stream<Node.Scalar> scalars(Node node) {
        if (node instanceof Node.Sequence list) {
            return list.items().stream().flatMap(FigureReferences::scalars);
        }
        return node instanceof Node.Scalar scalar ? Stream.of(scalar) : Stream.empty();
    }

    private void check(String name, Node.Scalar scalar) {
        PublishedFigure referred = figures.get(scalar.text());
        if (scalar.text().isEmpty()) {
            return;
        }
        if (referred == null) {
            List<String> near = Names.nearest(scalar.text(), figures.keySet());
            diagnostics.add(Code.UNKNOWN_FIGURE, scalar.at(), scalar.text(), near.isEmpty() ? "" : near.get(0));
        } else if (scalar.text().equals(name)
                || referred.printed().filter(Printed::isFirm).isEmpty()) {
            diagnostics.add(Code.UNFIT_FIGURE, scalar.at(), scalar.text());
        }
    }
}
