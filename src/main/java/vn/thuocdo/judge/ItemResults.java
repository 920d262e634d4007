package vn.thuocdo.judge;

import vn.thuocdo.model.ItemRows;
import vn.thuocdo.model.LazyResults;

/** The results of one item up to the as-of date, by day; filled anew for each item. */
final class ItemResults {

    /** Results of an item; with more, it is judged by itself, because sorting them is slow. */
    static final int MOST = 32;

    private final LazyResults results;
    private final LazyResults.Reader reader;
    private final int asOf;

    /** The rows in the order in which they are kept. */
    private final int[] come = new int[MOST];

    private final int[] places = new int[MOST];
    private final int[] rows = new int[MOST];
    private final int[] patterns = new int[MOST];
    private final int[] days = new int[MOST];
    private final int[] figures = new int[MOST];
    private int size;

    /** The ones before it are left out. */
    private int first;

    /** @param asOf days since 1970; above all of them where nothing has a date */
    ItemResults(LazyResults results, int asOf) {
        this.results = results;
        this.reader = results.reader();
        this.asOf = asOf;
    }

    /**
     * Takes the results of another item.
     *
     * @return false where two have the same day, because one may correct or contradict the other, or may have it, because
     *     one names none; where one may differ from its pattern in anything; and where there are too many
     */
    boolean fill(int from, int to) {
        size = 0;
        first = 0;
        if (to - from > MOST) {
            return false;
        }
        reader.rows(from, to, come);
        for (int result = from; result < to; result++) {
            int row = come[result - from];
            int pattern = results.pattern(row);
            int day = results.day(row, pattern);
            if (day <= asOf && !(pattern != ItemRows.NO_PATTERN && add(result, row, pattern, day))) {
                return false;
            }
        }
        return size < 2 || days[0] != LazyResults.NO_DAY;
    }

    private boolean add(int result, int row, int pattern, int day) {
        int place = size;
        while (place > 0 && days[place - 1] > day) {
            days[place] = days[place - 1];
            places[place] = places[place - 1];
            rows[place] = rows[place - 1];
            patterns[place] = patterns[place - 1];
            place--;
        }
        if (place > 0 && days[place - 1] == day) {
            return false;
        }
        days[place] = day;
        places[place] = result;
        rows[place] = row;
        patterns[place] = pattern;
        size++;
        return true;
    }

    int size() {
        return size - first;
    }

    /** The place of one of them among all results. */
    int place(int number) {
        return places[first + number];
    }

    /** Where the row of one of them is kept. */
    int row(int number) {
        return rows[first + number];
    }

    int pattern(int number) {
        return patterns[first + number];
    }

    /** The day that one of them stands for; {@link LazyResults#NO_DAY} where it has none. */
    int day(int number) {
        return days[first + number];
    }

    /** How its figure compares with the target, as it was set last. */
    int figure(int number) {
        return figures[first + number];
    }

    /** Puts one of them, with what is told of it, where another was, which is not needed any more. */
    void move(int number, int to, int pattern, int figure) {
        places[to] = places[number];
        rows[to] = rows[number];
        patterns[to] = pattern;
        days[to] = days[number];
        figures[to] = figure;
    }

    /** Leaves out those before one of them. */
    void dropBefore(int number) {
        first = number;
    }
}
