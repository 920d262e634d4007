package vn.thuocdo.read.column;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thuocdo.read.text.Names;

/** What headers of a table may mean, whatever their case, spacing, punctuation and normal form. */
public final class Headers {

    /** How close a canonical header is: closer than any other. */
    public static final int CANONICAL = 0;

    /** Between a heading and the headers below it. */
    static final String LEVELS = " / ";

    /** Headers of running numbers of which nothing is left once they are folded. */
    private static final Set<String> NUMBER_SIGNS = Set.of("#", "№");

    /** How a figure is counted, whatever the column is. */
    private static final List<String> WAYS_OF_COUNTING = List.of("lũy kế", "luỹ kế", "cộng dồn", "trong kỳ");

    /** A code of tasks (<i>nhiệm vụ</i>), or of employees (<i>nhân viên</i>). */
    private static final Set<String> CODES_OF_EITHER = Set.of("mã nv", "ma nv");

    private final Source.Role role;
    private final Set<Column> columns;
    private final Map<String, Column> canonical = new HashMap<>();

    private final boolean withPeople;

    private Headers(Source.Role role, boolean withPeople) {
        this.role = role;
        this.withPeople = withPeople;
        this.columns = role.columns();
        for (Column column : columns) {
            canonical.put(column.header(), column);
        }
    }

    /** The headers that a table of a role may have. */
    public static Headers of(Source.Role role) {
        return new Headers(role, true);
    }

    /** The same, of a table whose units are not people. */
    public Headers withoutPeople() {
        return new Headers(role, false);
    }

    /** The columns a header may mean, the closest first; none for one that is not known. */
    public List<HeaderTable.Meaning> meanings(String header) {
        Column exact = canonical.get(header);
        if (exact != null) {
            return List.of(new HeaderTable.Meaning(exact, CellKind.ANY, CANONICAL));
        }
        List<HeaderTable.Meaning> known =
                header.contains(LEVELS) ? closeAndFar(known(header), known(lowest(header))) : known(header);
        return known.isEmpty() && HeaderLevels.nameUnitsAndTasks(header)
                ? known(HeaderLevels.joined(header)[1])
                : known;
    }

    /**
     * The same of a header among all headers of its table. Where a heading stands over a target and others, as "Chỉ tiêu"
     * over "Giao | Thực hiện", each of these says itself what it is.
     */
    List<HeaderTable.Meaning> meanings(String header, List<String> all) {
        if (CODES_OF_EITHER.contains(fold(header)) && isBeforePeople(all.indexOf(header), all)) {
            return List.of();
        }
        String heading = heading(header);
        boolean standsOverTarget = !heading.isEmpty()
                && all.stream()
                        .anyMatch(other -> heading(other).equals(heading) && means(lowest(other), Column.TARGET));
        if (standsOverTarget && isTime(heading)) {
            return closeAndFar(below(lowest(header)), known(lowest(header)));
        }
        return standsOverTarget ? closeAndFar(known(lowest(header)), known(header)) : meanings(header);
    }

    /** Whether the names of people stand in the column behind another. */
    private static boolean isBeforePeople(int field, List<String> all) {
        return field + 1 < all.size()
                && HeaderTable.get().meanings(fold(all.get(field + 1))).stream()
                        .anyMatch(meaning -> meaning.cells() == CellKind.PERSON);
    }

    /** Below "Thời gian" stand "Kế hoạch | Thực hiện": the deadline, and when it was done. */
    private List<HeaderTable.Meaning> below(String header) {
        if (means(header, Column.TARGET)) {
            return List.of(written(Column.DEADLINE));
        }
        return means(header, Column.ACTUAL) ? List.of(written(Column.COMPLETED_ON)) : List.of();
    }

    private boolean isTime(String heading) {
        return columns.contains(Column.COMPLETED_ON) && means(heading, Column.DEADLINE);
    }

    private boolean means(String header, Column column) {
        return known(header).stream().anyMatch(meaning -> meaning.column() == column);
    }

    /** Some meanings, and those of other columns that are taken where none of these fits. */
    private static List<HeaderTable.Meaning> closeAndFar(
            List<HeaderTable.Meaning> close, List<HeaderTable.Meaning> others) {
        List<HeaderTable.Meaning> meanings = new ArrayList<>(close);
        for (HeaderTable.Meaning other : others) {
            if (close.stream().noneMatch(meaning -> meaning.column() == other.column())) {
                meanings.add(close.isEmpty() ? other : other.farther());
            }
        }
        return meanings;
    }

    /** The columns that some of the words of a header name, whatever stands beside these. */
    Set<Column> named(String header) {
        List<String> words = HeaderPhrase.words(fold(header));
        Set<Column> named = EnumSet.noneOf(Column.class);
        for (int from = 0; from < Math.min(words.size(), HeaderPhrase.MOST_WORDS); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), HeaderPhrase.MOST_WORDS); to++) {
                lookUp(String.join(" ", words.subList(from, to))).forEach(meaning -> named.add(meaning.column()));
            }
        }
        return named;
    }

    private List<HeaderTable.Meaning> known(String header) {
        String folded = NUMBER_SIGNS.contains(header) ? "no" : fold(withoutBrackets(header));
        Column column = canonical.get(folded.replace(' ', '_'));
        if (column != null) {
            // "Owner" may be the unit, and "Target" what the task is called, where their cells say so.
            List<HeaderTable.Meaning> spelt = new ArrayList<>(lookUp(folded));
            spelt.add(0, written(column));
            return spelt;
        }
        // "Due date (revised)" says in brackets which one it is.
        List<HeaderTable.Meaning> meanings = header.indexOf('(') < 0 ? List.of() : lookUp(fold(header));
        meanings = meanings.isEmpty() ? lookUp(folded) : meanings;
        meanings = meanings.isEmpty() ? lookUp(String.join(" ", HeaderTime.withoutYears(folded))) : meanings;
        return however(header, meanings.isEmpty() ? lookUp(HeaderTime.leftOut(folded)) : meanings);
    }

    /** "Kết quả (lũy kế)" may hold statuses as "Kết quả" may: how a figure is counted does not change the column. */
    private List<HeaderTable.Meaning> however(String header, List<HeaderTable.Meaning> meanings) {
        boolean mayBeFigures = meanings.stream().anyMatch(meaning -> meaning.column() == Column.ACTUAL);
        if (!meanings.isEmpty() && !mayBeFigures) {
            return meanings;
        }
        String full = fold(header);
        String counted = full;
        for (String way : WAYS_OF_COUNTING) {
            counted = Names.fold((" " + counted + " ").replace(" " + way + " ", " "));
        }
        if (counted.equals(full)) {
            return meanings;
        }
        List<HeaderTable.Meaning> others = lookUp(HeaderTime.leftOut(counted));
        return meanings.isEmpty()
                ? others
                : closeAndFar(
                        meanings,
                        others.stream()
                                .filter(meaning -> meaning.column() == Column.STATUS)
                                .toList());
    }

    /** A canonical column over cells as they are written. */
    public HeaderTable.Meaning written(Column column) {
        return new HeaderTable.Meaning(column, cells(column), CANONICAL);
    }

    /** A header that is canonical but for its spelling may be a foreign one by chance: its cells decide. */
    private CellKind cells(Column column) {
        return switch (column) {
            case STATUS -> CellKind.STATUS;
            case TARGET, BASELINE, WEIGHT, ACTUAL, NUMERATOR, DENOMINATOR -> CellKind.NUMBER;
            case DEADLINE, EXTENDED_DEADLINE, REPORTED_ON, COMPLETED_ON -> CellKind.DAY;
            case KIND -> ofKind();
            case DIRECTION, ROLE, STATE -> CellKind.WORD;
            case MEASURE -> CellKind.MEASURE;
            // "Unit" over "%" and "USD m" is what is measured in.
            case UNIT -> CellKind.ORGAN;
            default -> CellKind.ANY;
        };
    }

    /** A task is of one of a few kinds, a unit of any. */
    private CellKind ofKind() {
        return role == Source.Role.UNITS ? CellKind.ANY : CellKind.WORD;
    }

    private List<HeaderTable.Meaning> lookUp(String folded) {
        List<HeaderTable.Meaning> meanings = new ArrayList<>();
        if (!folded.isEmpty()) {
            for (HeaderTable.Meaning meaning : HeaderTable.get().meanings(folded)) {
                if (columns.contains(meaning.column()) && (withPeople || meaning.cells() != CellKind.PERSON)) {
                    meanings.add(
                            meaning.column() == Column.KIND
                                    ? new HeaderTable.Meaning(Column.KIND, ofKind(), meaning.closeness())
                                    : meaning);
                }
            }
        }
        return meanings;
    }

    /** One spelling for all that differ in normal form, case, spacing or punctuation alone. */
    public static String fold(String header) {
        StringBuilder words = new StringBuilder(header.length());
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            words.append(isPunctuation(c) ? ' ' : c);
        }
        return Names.fold(words.toString());
    }

    private static boolean isPunctuation(char c) {
        return c < 128 ? c > ' ' && !Character.isLetterOrDigit(c) : "–—…“”‘’".indexOf(c) >= 0;
    }

    /** What stands above each other in a header of several rows, from the top. */
    public static List<String> levels(String header) {
        return List.of(header.split(LEVELS));
    }

    /** "Năm 2024 / Chỉ tiêu giao", where one heading stands over several, is a target all the same. */
    static String lowest(String header) {
        int last = header.lastIndexOf(LEVELS);
        return last < 0 ? header : header.substring(last + LEVELS.length());
    }

    /** What stands over a header and perhaps over others; empty where nothing does. */
    private static String heading(String header) {
        return header.substring(0, Math.max(0, header.lastIndexOf(LEVELS)));
    }

    /** "Thời hạn (ngày/tháng/năm)" says in brackets how the column is filled in. */
    private static String withoutBrackets(String header) {
        int open = header.indexOf('(');
        if (open < 0) {
            return header;
        }
        StringBuilder outside = new StringBuilder(header.length());
        int end = 0;
        while (open >= 0) {
            int close = header.indexOf(')', open);
            if (close < 0) {
                break;
            }
            outside.append(header, end, open).append(' ');
            end = close + 1;
            open = header.indexOf('(', end);
        }
        return outside.append(header, end, header.length()).toString();
    }
}
