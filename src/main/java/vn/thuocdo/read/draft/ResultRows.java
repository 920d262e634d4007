package vn.thuocdo.read.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.LazyResults;
import vn.thuocdo.model.NumberList;
import vn.thuocdo.model.PlainDecimal;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;
import vn.thuocdo.read.lane.record.InPlace;

/**
 * Results in columns. A row has only a few numbers of its own: its item, figure, day and line; it shares the rest with
 * the row that is its pattern. The results are made of them on request.
 */
public final class ResultRows {

    /** A row without a figure of its own: that of its pattern, if any, is its too. */
    public static final long NO_FIGURE = -2;

    /** A row without a day of its own. */
    public static final int NO_DAY = LazyResults.NO_DAY;

    /** The row is its pattern. */
    private static final long ITSELF = -3;

    private final List<Result> patterns = new ArrayList<>();
    private NumberList pattern = new NumberList();
    private NumberList item = new NumberList();
    private NumberList figure = new NumberList();
    private NumberList day = new NumberList();
    private NumberList line = new NumberList();

    /** Adds a result as it is. */
    public void add(int ofItem, Result result) {
        patterns.add(result);
        add(ofItem, patterns.size() - 1, ITSELF, NO_DAY, 0);
    }

    /**
     * Adds a row like one that was added as it is.
     *
     * @param like the number of that row's pattern
     * @param ownFigure as {@link InPlace} reads it, or {@link #NO_FIGURE}
     * @param reportedOn days since 1970, or {@link #NO_DAY}
     */
    public void add(int ofItem, int like, long ownFigure, int reportedOn, int ownLine) {
        pattern.add(like);
        item.add(ofItem);
        figure.add(ownFigure);
        day.add(reportedOn);
        line.add(ownLine);
    }

    public int size() {
        return pattern.size();
    }

    /** The pattern that was added last. */
    public int lastPattern() {
        return patterns.size() - 1;
    }

    public Result patternAt(int number) {
        return patterns.get(number);
    }

    /**
     * The results in the order of their items, then by place: the rows are put in that order, and none is added any more.
     *
     * @param items how many there are, numbered in the order of the programme
     */
    List<Result> sorted(int items, IntFunction<Unit> unitOf, IntFunction<Task> taskOf) {
        RowOrder.byItem(size(), item::get, items, this::comparePlaces).ifPresent(this::reorder);
        return new Made(unitOf, taskOf);
    }

    private void reorder(int[] order) {
        NumberList.Spares pages = new NumberList.Spares();
        pattern = pattern.reordered(order, pages);
        item = item.reordered(order, pages);
        figure = figure.reordered(order, pages);
        day = day.reordered(order, pages);
        line = line.reordered(order, pages);
    }

    /** The results of the rows. */
    private final class Made extends LazyResults {

        private final IntFunction<Unit> unitOf;
        private final IntFunction<Task> taskOf;

        Made(IntFunction<Unit> unitOf, IntFunction<Task> taskOf) {
            this.unitOf = unitOf;
            this.taskOf = taskOf;
        }

        @Override
        public Result get(int row) {
            return figure.getLong(row) == ITSELF ? patterns.get(pattern.get(row)) : made(row, unit(row), task(row));
        }

        @Override
        public int item(int row) {
            return item.get(row);
        }

        @Override
        public Unit unit(int row) {
            return unitOf.apply(item.get(row));
        }

        @Override
        public Task task(int row) {
            return taskOf.apply(item.get(row));
        }

        @Override
        public int pattern(int row) {
            return figure.getLong(row) == ITSELF ? NO_PATTERN : pattern.get(row);
        }

        @Override
        public long decimal(int row) {
            return Math.max(figure.getLong(row), PlainDecimal.NONE);
        }

        @Override
        public boolean sharesDecimal(int row) {
            return figure.getLong(row) < 0
                    && patterns.get(pattern.get(row)).figure().isPresent();
        }

        @Override
        public int day(int row) {
            Result like = patterns.get(pattern.get(row));
            boolean ofPattern = figure.getLong(row) == ITSELF || like.period().isPresent();
            return ofPattern ? number(like.day()) : reportedOn(row);
        }

        @Override
        public int reportedOn(int row) {
            return day.get(row) == NO_DAY
                    ? number(patterns.get(pattern.get(row)).reportedOn())
                    : day.get(row);
        }

        @Override
        public int size() {
            return ResultRows.this.size();
        }
    }

    private static int number(Optional<LocalDate> ofPattern) {
        return ofPattern.isPresent() ? (int) ofPattern.get().toEpochDay() : NO_DAY;
    }

    private int comparePlaces(int one, int other) {
        // Rows of one pattern stand in one table, each on a line.
        if (pattern.get(one) == pattern.get(other)) {
            return Integer.compare(line.get(one), line.get(other));
        }
        return at(one).compareTo(at(other));
    }

    private Location at(int row) {
        Location ofPattern = patterns.get(pattern.get(row)).at();
        return figure.getLong(row) == ITSELF ? ofPattern : new Location.Line(ofPattern.path(), line.get(row), 0);
    }

    private Result made(int row, Unit unit, Task task) {
        Result like = patterns.get(pattern.get(row));
        Optional<LocalDate> reportedOn =
                day.get(row) == NO_DAY ? like.reportedOn() : Optional.of(LocalDate.ofEpochDay(day.get(row)));
        return new Result(
                unit,
                task,
                like.period(),
                like.period().isPresent() ? like.day() : reportedOn,
                reportedOn,
                like.completedOn(),
                figure.getLong(row) == NO_FIGURE ? like.figure() : figure(figure.getLong(row)),
                like.claim(),
                like.difficulty(),
                like.proposal(),
                like.evidence(),
                like.basis(),
                like.content(),
                at(row));
    }

    /** The figure of a plain decimal. */
    public static Optional<Figure> figure(long decimal) {
        return Optional.of(new Figure.Amount(Quantity.of(PlainDecimal.value(decimal), false)));
    }
}
