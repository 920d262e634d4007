package vn.thuocdo.read.column;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
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

    /** Words at the end of a header that say of when or how its figures are, and not what they are. */
    private static final List<List<String>> PASSED_OVER = List.of(
            List.of("năm", "nay"),
            List.of("năm", "học"),
            List.of("năm", "báo", "cáo"),
            List.of("đến", "nay"),
            List.of("đến"),
            List.of("từ", "đầu", "năm"),
            List.of("nếu", "có"),
            List.of("cuối", "năm"),
            List.of("cuối", "kỳ"),
            List.of("kỳ", "này"),
            List.of("trong", "kỳ"),
            List.of("trong", "năm"),
            List.of("cả", "năm"),
            List.of("12", "tháng"),
            List.of("12", "months"),
            List.of("if", "any"));

    private static final String FISCAL_YEAR = "fy";
    private static final String CENTURY = "20";

    /** Words before a year that go with it. */
    private static final Set<String> WORDS_OF_YEARS = Set.of("năm", "year", FISCAL_YEAR);

    private final Source.Role role;
    private final Set<Column> columns;
    private final Map<String, Column> canonical = new HashMap<>();

    private Headers(Source.Role role) {
        this.role = role;
        this.columns = role.columns();
        for (Column column : columns) {
            canonical.put(column.header(), column);
        }
    }

    /** The headers that a table of a role may have. */
    public static Headers of(Source.Role role) {
        return new Headers(role);
    }

    /** The columns a header may mean, the closest first; none for one that is not known. */
    public List<HeaderTable.Meaning> meanings(String header) {
        Column exact = canonical.get(header);
        if (exact != null) {
            return List.of(new HeaderTable.Meaning(exact, CellKind.ANY, CANONICAL));
        }
        return header.contains(LEVELS) ? closeAndFar(known(header), known(lowest(header))) : known(header);
    }

    /**
     * The same of a header among all headers of its table. Where a heading stands over a target and others, as "Chỉ tiêu"
     * over "Giao | Thực hiện", each of these says itself what it is.
     */
    List<HeaderTable.Meaning> meanings(String header, List<String> all) {
        String heading = heading(header);
        boolean standsOverTarget = !heading.isEmpty()
                && all.stream()
                        .anyMatch(other -> heading(other).equals(heading) && means(lowest(other), Column.TARGET));
        if (standsOverTarget && isTime(heading)) {
            return closeAndFar(below(lowest(header)), known(lowest(header)));
        }
        return standsOverTarget ? closeAndFar(known(lowest(header)), known(header)) : meanings(header);
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
        return meanings.isEmpty() ? lookUp(timeless(folded)) : meanings;
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
                if (columns.contains(meaning.column())) {
                    meanings.add(
                            meaning.column() == Column.KIND
                                    ? new HeaderTable.Meaning(Column.KIND, ofKind(), meaning.closeness())
                                    : meaning);
                }
            }
        }
        return meanings;
    }

    /** The year that a header names last; empty where it names none. */
    static OptionalInt year(String header) {
        OptionalInt year = OptionalInt.empty();
        for (String word : fold(header).split(" ")) {
            OptionalInt here = yearOf(word);
            year = here.isPresent() ? here : year;
        }
        return year;
    }

    /** A year, also as "FY2025" and "FY25". */
    private static OptionalInt yearOf(String word) {
        String rest = word.startsWith(FISCAL_YEAR) ? word.substring(FISCAL_YEAR.length()) : word;
        String digits = rest.length() == 2 && !rest.equals(word) ? CENTURY + rest : rest;
        boolean isYear = digits.length() == 4
                && (digits.startsWith("19") || digits.startsWith("20"))
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isYear ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    /** A folded header without years and without words of time at its end. */
    private static String timeless(String folded) {
        List<String> words = new ArrayList<>(HeaderPhrase.words(folded));
        for (int i = words.size() - 1; i >= 0; i--) {
            if (yearOf(words.get(i)).isPresent()) {
                words.remove(i);
                if (i > 0 && WORDS_OF_YEARS.contains(words.get(i - 1))) {
                    words.remove(--i);
                }
            }
        }
        int day = words.lastIndexOf("đến");
        if (day > 0 && words.subList(day + 1, words.size()).stream().allMatch(Headers::isOfADay)) {
            words = words.subList(0, day);
        }
        for (List<String> end : PASSED_OVER) {
            int from = words.size() - end.size();
            if (from > 0 && isWritten(words.subList(from, words.size()), end)) {
                words = words.subList(0, from);
            }
        }
        return String.join(" ", words);
    }

    /** Words of "đến ngày 30/9", whose year is left out by then. */
    private static boolean isOfADay(String word) {
        return word.equals("ngày")
                || word.equals("hết")
                || word.equals("tháng")
                || word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether words stand there, with all their marks or without any. */
    private static boolean isWritten(List<String> typed, List<String> words) {
        return typed.equals(words) || String.join(" ", typed).equals(Names.withoutMarks(String.join(" ", words)));
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
