package vn.thuocdo.samples.vinhphuc;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;

/** What no rule decides in one year: the figures that the source states, and the few events that make a year. */
final class Facts {

    private enum Event {
        FELL_BACK,
        /** Completed in the quarter after the deadline. */
        LATE,
        UNREPORTED,
        EXTENDED
    }

    /** A deadline that was put off, and the document that says so. */
    record Extension(Deadline deadline, String document) {}

    /** Figures in tenths at the end of each quarter, by unit and item. */
    private final Map<String, List<Integer>> figures = new HashMap<>();

    private final Map<String, Event> events = new HashMap<>();
    private final Map<String, Extension> extensions = new HashMap<>();

    private Facts() {}

    static Facts of(int year) {
        Facts facts = new Facts();
        VinhPhuc.table("figures").stream().filter(row -> isOf(year, row)).forEach(facts::addFigures);
        VinhPhuc.table("events").stream().filter(row -> isOf(year, row)).forEach(facts::addEvent);
        return facts;
    }

    /** The figure at the end of a quarter in tenths, where the source states it. */
    Optional<Integer> figure(Assignment assignment, int quarter) {
        return Optional.ofNullable(figures.get(key(assignment))).map(quarters -> quarters.get(quarter - 1));
    }

    boolean stateFiguresOf(Assignment assignment) {
        return figures.containsKey(key(assignment));
    }

    Optional<Extension> extension(Assignment assignment) {
        return Optional.ofNullable(extensions.get(key(assignment)));
    }

    boolean sayLate(Assignment assignment) {
        return events.get(key(assignment)) == Event.LATE;
    }

    boolean sayFellBack(Assignment assignment) {
        return events.get(key(assignment)) == Event.FELL_BACK;
    }

    boolean sayUnreported(Assignment assignment) {
        return events.get(key(assignment)) == Event.UNREPORTED;
    }

    /** Refuses tables that name an item its unit does not have: somebody mistyped it. */
    void rejectUnassigned(List<Unit> units) {
        Set<String> unassigned = new TreeSet<>(figures.keySet());
        unassigned.addAll(events.keySet());
        Set<String> assigned = new HashSet<>();
        units.forEach(unit -> unit.assignments().forEach(assignment -> assigned.add(key(assignment))));
        unassigned.removeAll(assigned);
        if (!unassigned.isEmpty()) {
            throw new IllegalStateException("not assigned: " + unassigned);
        }
    }

    private static boolean isOf(int year, CSVRecord row) {
        return row.get("year").equals(Integer.toString(year));
    }

    private void addFigures(CSVRecord row) {
        List<Integer> tenths = IntStream.rangeClosed(Quarters.FIRST, Quarters.LAST)
                .mapToObj(quarter -> Measurement.tenths(row.get("q" + quarter)))
                .toList();
        figures.put(key(row), tenths);
    }

    private void addEvent(CSVRecord row) {
        Event event = Event.valueOf(row.get("event").toUpperCase(Locale.ROOT));
        events.put(key(row), event);
        if (event == Event.EXTENDED) {
            extensions.put(key(row), new Extension(new Deadline(row.get("deadline")), row.get("document")));
        }
    }

    private static String key(CSVRecord row) {
        return row.get("unit") + " " + row.get("item");
    }

    private static String key(Assignment assignment) {
        return assignment.unit().id() + " " + assignment.item().id();
    }
}
