package vn.thuocdo.read.column;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * What the headers of a table may mean by their words.
 *
 * @param columns the columns that headers may be
 * @param periods the headers that may be of a part of the year, and those of the whole year beside them
 * @param year of periods that name none; absent where neither project nor headers say it
 */
record HeaderGuesses(List<HeaderGuess> columns, List<PeriodGuess> periods, OptionalInt year) {

    static final HeaderGuesses NONE = new HeaderGuesses(List.of(), List.of(), OptionalInt.empty());

    /**
     * Guesses.
     *
     * @param isOther whether a field is something else already
     * @param isDeclared whether it is declared where a column stands
     * @param projectYear absent where the project names none
     */
    static HeaderGuesses of(
            List<String> header,
            Headers known,
            IntPredicate isOther,
            Predicate<Column> isDeclared,
            OptionalInt projectYear) {
        List<HeaderGuess> guesses = new ArrayList<>();
        for (int field = 0; field < header.size(); field++) {
            if (!isOther.test(field)) {
                for (HeaderTable.Meaning meaning : known.meanings(header.get(field), header)) {
                    HeaderGuess guess = new HeaderGuess(field, meaning);
                    if (!isDeclared.test(meaning.column()) && !guess.isOfOtherTarget(header, projectYear)) {
                        guesses.add(guess);
                    }
                }
            }
        }
        List<HeaderGuess> columns = HeaderGuess.sharesLast(guesses, header);
        List<PeriodGuess> periods = PeriodGuess.in(header, known, isOther, isDeclared);
        List<Integer> reached = years(columns, Column.ACTUAL, header);
        if (periods.stream().noneMatch(PeriodGuess::isOfAPart)) {
            List<Integer> told = new ArrayList<>(reached);
            // What was reached in a year before the project's is where its units started.
            projectYear.stream().filter(year -> !reached.isEmpty()).forEach(told::add);
            return new HeaderGuesses(HeaderGuess.byYear(columns, header, latest(told)), List.of(), OptionalInt.empty());
        }
        List<Integer> named = new ArrayList<>(years(columns, Column.TARGET, header));
        List<Integer> wholeYears = new ArrayList<>(reached);
        periods.forEach(guess -> guess.period().year().ifPresent((guess.isOfAPart() ? named : wholeYears)::add));
        OptionalInt year = projectYear.isPresent() ? projectYear : yearOf(named, wholeYears);
        named.addAll(wholeYears);
        projectYear.ifPresent(named::add);
        return new HeaderGuesses(HeaderGuess.byYear(columns, header, latest(named)), periods, year);
    }

    /** Whether a header may mean a column, besides those of some fields. */
    boolean haveOther(Column column, List<Integer> fields) {
        return columns.stream()
                .anyMatch(guess -> guess.meaning().column() == column && !fields.contains(guess.field()));
    }

    /**
     * The year of periods that name none: the one of targets and other periods, else the latest of several whole years;
     * one such year alone may be the one before.
     */
    private static OptionalInt yearOf(List<Integer> named, List<Integer> wholeYears) {
        if (named.isEmpty()) {
            return new HashSet<>(wholeYears).size() > 1 ? latest(wholeYears) : OptionalInt.empty();
        }
        return new HashSet<>(named).size() == 1 ? latest(named) : OptionalInt.empty();
    }

    private static List<Integer> years(List<HeaderGuess> guesses, Column column, List<String> header) {
        return guesses.stream()
                .filter(guess -> guess.meaning().column() == column)
                .flatMap(guess -> guess.year(header).stream().boxed())
                .toList();
    }

    private static OptionalInt latest(List<Integer> years) {
        return years.stream().mapToInt(Integer::intValue).max();
    }
}
