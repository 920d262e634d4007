package vn.thuocdo.read.column;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import vn.thuocdo.read.text.Names;

/** Years in headers, and words of time at their end. */
final class HeaderTime {

    /** Words at the end of a header that say of when or how its figures are, and not what they are. */
    private static final List<List<String>> PASSED_OVER = List.of(
            List.of("năm", "nay"),
            List.of("năm", "học"),
            List.of("năm", "báo", "cáo"),
            List.of("đến", "nay"),
            List.of("hiện", "nay"),
            List.of("hiện", "tại"),
            List.of("đến", "thời", "điểm", "báo", "cáo"),
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

    /** Words that join a year to what stands before it: "Kế hoạch cả năm 2025", "Target for 2025". */
    private static final Set<String> JOINING_YEARS = Set.of("cả", "trong", "của", "for", "in", "of");

    private HeaderTime() {}

    /** The year that a header names last; empty where it names none. */
    static OptionalInt year(String header) {
        OptionalInt year = OptionalInt.empty();
        for (String word : Headers.fold(header).split(" ")) {
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

    /** The words of a folded header without years; "cả năm 2025" is still the whole year. */
    static List<String> withoutYears(String folded) {
        List<String> words = new ArrayList<>(HeaderPhrase.words(folded));
        for (int i = words.size() - 1; i >= 0; i--) {
            if (yearOf(words.get(i)).isPresent()) {
                int from = i > 0 && WORDS_OF_YEARS.contains(words.get(i - 1)) ? i - 1 : i;
                int joined = from > 1 && JOINING_YEARS.contains(words.get(from - 1)) ? from - 1 : from;
                boolean whole = from < i && words.get(joined).equals("cả");
                words.subList(whole ? i : joined, i + 1).clear();
                i = joined;
            }
        }
        return words;
    }

    /** A folded header without years and without words of time at its end. */
    static String leftOut(String folded) {
        List<String> words = withoutYears(folded);
        int day = words.lastIndexOf("đến");
        if (day > 0 && words.subList(day + 1, words.size()).stream().allMatch(HeaderTime::isOfADay)) {
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
}
