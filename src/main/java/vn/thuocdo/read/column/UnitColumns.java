package vn.thuocdo.read.column;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thuocdo.read.phrase.day.HeaderPeriod;
import vn.thuocdo.read.text.OrganisationText;

/**
 * The columns that are of one unit each, in a table that has no column of units: {@code Xã A | Xã B}, "Kế hoạch" and "Thực
 * hiện" below each of these, or each of these below "Kế hoạch" and "Thực hiện".
 */
public final class UnitColumns {

    /** Fewer headers of that kind may be anything. */
    private static final int FEWEST = 2;

    /** What headers of one unit say beside its name, where that shows that the other levels are names. */
    private static final Set<Column> OF_A_UNIT = EnumSet.of(
            Column.TARGET,
            Column.BASELINE,
            Column.ACTUAL,
            Column.ESTIMATE,
            Column.STATUS,
            Column.COMPLETION,
            Column.DEADLINE,
            Column.COMPLETED_ON);

    /**
     * A column of a unit.
     *
     * @param field from 0
     * @param beside what its header says beside the name; empty where it is the name alone
     */
    public record Place(int field, String unit, String beside) {}

    private final List<Place> places;
    private final List<Integer> ofAll;

    private UnitColumns(List<Place> all) {
        this.places = all.stream()
                .filter(place -> !TotalWords.areOfUnits(place.unit()))
                .toList();
        this.ofAll = all.stream()
                .filter(place -> TotalWords.areOfUnits(place.unit()))
                .map(Place::field)
                .toList();
    }

    /** Those of a table of assignments; none where its headers name fewer than two units. */
    public static UnitColumns in(Columns columns) {
        List<String> header = columns.headers();
        List<Integer> fields = IntStream.range(0, header.size())
                .filter(columns::mayBeOfAUnit)
                .boxed()
                .toList();
        List<Place> named = byNames(header, fields, columns.unused());
        List<Place> found = units(named) < FEWEST ? byLevels(header, fields) : withSiblings(named, header, fields);
        UnitColumns units = new UnitColumns(found);
        return units(units.places) < FEWEST ? new UnitColumns(List.of()) : units;
    }

    /**
     * Columns that are of one task each, where the rows are units: "Kế hoạch" and "Thực hiện" below the name of each, or a
     * status below the name alone.
     *
     * @param statuses fields that may hold nothing but the statuses of a task
     */
    public static UnitColumns ofTasks(Columns columns, Set<Integer> statuses, CellEvidence cells) {
        List<String> header = columns.headers();
        List<Integer> fields = IntStream.range(0, header.size())
                .filter(columns::mayBeOfAUnit)
                .boxed()
                .toList();
        List<Place> found = byLevels(header, fields);
        if (found.isEmpty()) {
            HeaderTable.Meaning status = Headers.of(Source.Role.ASSIGNMENTS).written(Column.STATUS);
            found = statuses.stream()
                    .filter(field -> isUnknown(header.get(field)) && cells.distinct(field) > 0)
                    .filter(field -> cells.fits(field, status))
                    .map(field -> new Place(field, header.get(field), ""))
                    .toList();
        }
        return units(found) < FEWEST ? new UnitColumns(List.of()) : new UnitColumns(found);
    }

    /** Whether a table of a role has all that it needs, but that its units are headers. */
    public static boolean complete(Columns columns, Source.Role role) {
        return role == Source.Role.ASSIGNMENTS
                && columns.has(Column.TASK)
                && !columns.has(Column.UNIT)
                && !in(columns).isEmpty();
    }

    private static long units(List<Place> places) {
        return places.stream().map(Place::unit).distinct().count();
    }

    /** A level that names an organisation; a header that is one level and means something else is no unit. */
    private static List<Place> byNames(List<String> header, List<Integer> fields, Set<Integer> unused) {
        List<Place> places = new ArrayList<>();
        for (int field : fields) {
            String text = header.get(field);
            List<String> levels = HeaderLevels.of(text);
            int last = levels.size() - 1;
            while (last >= 0 && !isName(levels.get(last))) {
                last--;
            }
            boolean whole = unused.contains(field) && isName(text);
            if (last >= 0 && levels.size() > 1 && !(whole && !isMeant(HeaderLevels.without(levels, last)))) {
                places.add(new Place(field, levels.get(last), HeaderLevels.without(levels, last)));
            } else if (whole) {
                places.add(new Place(field, text, ""));
            }
        }
        return places;
    }

    private static boolean isName(String level) {
        return OrganisationText.isAgency(level) && !means(level);
    }

    private static boolean means(String level) {
        return !Headers.of(Source.Role.ASSIGNMENTS).meanings(level).isEmpty();
    }

    /** Beside units that are known by their names stand others, and their sums, with the same headers. */
    private static List<Place> withSiblings(List<Place> named, List<String> header, List<Integer> fields) {
        Set<String> beside = named.stream().map(Place::beside).collect(Collectors.toSet());
        Set<Integer> known = named.stream().map(Place::field).collect(Collectors.toSet());
        List<Place> all = new ArrayList<>();
        for (int field : fields) {
            List<String> levels = HeaderLevels.of(header.get(field));
            if (known.contains(field)) {
                named.stream().filter(place -> place.field() == field).forEach(all::add);
            } else {
                IntStream.range(0, levels.size())
                        .filter(index -> isOther(levels.get(index), levels.size()))
                        .filter(index -> beside.contains(HeaderLevels.without(levels, index)))
                        .limit(1)
                        .forEach(index ->
                                all.add(new Place(field, levels.get(index), HeaderLevels.without(levels, index))));
            }
        }
        return all;
    }

    private static boolean isOther(String level, int levels) {
        return TotalWords.areOfUnits(level) || levels > 1 && isUnknown(level);
    }

    /** Where no name is known: levels that mean nothing, each over or below the same that do mean something. */
    private static List<Place> byLevels(List<String> header, List<Integer> fields) {
        for (int index = 0; index < 3; index++) {
            List<Place> places = new ArrayList<>();
            for (int field : fields) {
                List<String> levels = HeaderLevels.of(header.get(field));
                if (index < levels.size() && levels.size() > 1 && isUnknown(levels.get(index))) {
                    places.add(new Place(field, levels.get(index), HeaderLevels.without(levels, index)));
                }
            }
            List<Place> alike = alike(places);
            if (units(alike) >= FEWEST) {
                return alike;
            }
        }
        return List.of();
    }

    /** Those that have what the most of them have. */
    private static List<Place> alike(List<Place> places) {
        Map<String, Set<String>> beside = new LinkedHashMap<>();
        places.forEach(place -> beside.computeIfAbsent(place.unit(), unit -> new LinkedHashSet<>())
                .add(place.beside()));
        Set<String> most = beside.values().stream()
                .filter(some -> some.size() >= FEWEST && some.stream().anyMatch(UnitColumns::isMeant)
                        || some.stream().allMatch(UnitColumns::namesUnits))
                .max((one, other) -> Long.compare(count(beside, one), count(beside, other)))
                .orElse(Set.of());
        return most.isEmpty()
                ? List.of()
                : places.stream()
                        .filter(place -> most.equals(beside.get(place.unit())))
                        .toList();
    }

    private static long count(Map<String, Set<String>> beside, Set<String> some) {
        return beside.values().stream().filter(some::equals).count();
    }

    private static boolean isUnknown(String level) {
        return TotalWords.areOfUnits(level)
                || !means(level)
                        && HeaderPeriod.in(level).isEmpty()
                        && level.codePoints().anyMatch(Character::isLetter);
    }

    /** Whether it is of one unit by what it means, or of a part of the year. */
    private static boolean isMeant(String beside) {
        return namesUnits(beside)
                || HeaderPeriod.in(beside).isPresent()
                || Headers.of(Source.Role.ASSIGNMENTS).meanings(beside).stream()
                        .anyMatch(meaning -> OF_A_UNIT.contains(meaning.column()));
    }

    /** Whether what stands over names says that they are units: {@code Đơn vị thực hiện}. */
    public static boolean namesUnits(String beside) {
        return Headers.of(Source.Role.ASSIGNMENTS).meanings(beside).stream()
                .anyMatch(meaning -> meaning.column() == Column.UNIT);
    }

    /** What the cells below headers may be that say something beside their units, the closest first. */
    public List<HeaderTable.Meaning> meanings(String beside) {
        List<String> all = places.stream().map(Place::beside).distinct().toList();
        return Headers.of(Source.Role.ASSIGNMENTS).meanings(beside, all);
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }

    /** All of them, in the order of the table. */
    public List<Place> places() {
        return places;
    }

    /** The units, in the order of the table. */
    public List<String> units() {
        return places.stream().map(Place::unit).distinct().toList();
    }

    /** Those whose headers say the same beside their units. */
    public List<Integer> fields(String beside) {
        return places.stream()
                .filter(place -> place.beside().equals(beside))
                .map(Place::field)
                .toList();
    }

    /** The fields of all other units than one, and of all units together. */
    public Set<Integer> others(String unit) {
        Set<Integer> others = new HashSet<>(ofAll);
        places.stream()
                .filter(place -> !place.unit().equals(unit))
                .map(Place::field)
                .forEach(others::add);
        return others;
    }
}
