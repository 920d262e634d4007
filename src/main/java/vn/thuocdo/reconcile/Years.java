package vn.thuocdo.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.PublishedFigure;
import vn.thuocdo.model.published.Relation;

/** The values of figures a year before: from {@code previous}, and from differences. */
final class Years {

    /**
     * The value of a figure a year before.
     *
     * @param name under which the summary has it as a figure of its own; absent where it stands beside this year's
     */
    record Before(Optional<String> name, Printed printed) {}

    private final Map<String, List<Before>> before = new HashMap<>();
    private final Map<String, List<String>> after = new HashMap<>();

    private Years() {}

    /** @param printed the figures by their names */
    static Years of(List<PublishedFigure> figures, Map<String, Printed> printed) {
        Years years = new Years();
        for (PublishedFigure figure : figures) {
            figure.previous().ifPresent(previous -> years.add(figure.name(), new Before(Optional.empty(), previous)));
            for (Relation relation : figure.relations()) {
                if (relation instanceof Relation.Difference difference
                        && difference.current().size() == 1
                        && difference.from().size() == 1) {
                    String now = difference.current().get(0);
                    String from = difference.from().get(0);
                    years.add(now, new Before(Optional.of(from), Objects.requireNonNull(printed.get(from))));
                    years.after.computeIfAbsent(from, key -> new ArrayList<>()).add(now);
                }
            }
        }
        return years;
    }

    private void add(String name, Before year) {
        before.computeIfAbsent(name, key -> new ArrayList<>()).add(year);
    }

    /** The values of a figure a year before, in the order of the file; empty where the summary has none. */
    List<Before> before(String name) {
        return before.getOrDefault(name, List.of());
    }

    /** The figures whose value a year before is this figure, in the order of the file. */
    List<String> after(String name) {
        return after.getOrDefault(name, List.of());
    }

    /** Whether a figure equals its value a year before, to the last digit. */
    boolean isAsBefore(String name, Printed now) {
        return now.isFirm()
                && before(name).stream()
                        .map(Before::printed)
                        .anyMatch(then -> then.isFirm()
                                && then.measure() == now.measure()
                                && then.value().equals(now.value()));
    }
}
