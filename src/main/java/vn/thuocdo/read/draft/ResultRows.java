package vn.thuocdo.read.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.LazyResults;
import vn.thuocdo.model.NumberList;
import vn.thuocdo.model.PlainDecimal;
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

    /** The row is kept as it was read, and has no pattern. */
    private static final int ALONE = -1;

    /** The figure of the first of those; each further one has the number below, so that the numbers of a page differ little. */
    private static final long FIRST_ALONE = -3;

    private final List<KeptResult> patterns = new ArrayList<>();
    private final List<KeptResult> alone = new ArrayList<>();
    private final NumberList pattern = new NumberList();
    private RowItems item = new RowItems();
    private final NumberList figure = new NumberList();
    private final NumberList day = new NumberList();
    private final NumberList line = new NumberList();

    /** All days in rows and patterns, those that rows are reported on among them. */
    private final DaySpan days = new DaySpan();

    /** Whether each row stands at a later place than those before it, as they do where files come in order. */
    private boolean inPlaces = true;

    /** The pattern and the line of the last row. */
    private int lastLike = ALONE;

    private int lastLine;

    /** Adds a result as it was read. */
    public void add(int ofItem, Result result) {
        int last = size() - 1;
        // It has no day and line of its own; the last ones once more keep a page narrow.
        long number = FIRST_ALONE - alone.size();
        KeptResult kept = KeptResult.of(result);
        alone.add(kept);
        days.take(kept.day());
        days.take(kept.reportedOn());
        add(ofItem, ALONE, number, last < 0 ? NO_DAY : day.get(last), last < 0 ? 0 : line.get(last));
    }

    /**
     * Adds a row like one that was added as it was read.
     *
     * @param like the number of its pattern
     * @param ownFigure as {@link InPlace} reads it, or {@link #NO_FIGURE}
     * @param reportedOn days since 1970, or {@link #NO_DAY}
     */
    public void add(int ofItem, int like, long ownFigure, int reportedOn, int ownLine) {
        pattern.add(like);
        item.add(ofItem);
        figure.add(ownFigure);
        day.add(reportedOn);
        days.take(reportedOn);
        line.add(ownLine);
        // Most rows are of the file of the one before; this is asked of every row.
        boolean goesOn = ownLine > lastLine && like != ALONE && lastLike != ALONE && sharePath(like, lastLike);
        inPlaces = inPlaces && (goesOn || size() < 2 || comparePlaces(size() - 2, size() - 1) <= 0);
        lastLike = like;
        lastLine = ownLine;
    }

    public int size() {
        return pattern.size();
    }

    /** The row that was added last of those as they were read. */
    public Result lastAlone() {
        return alone.get(alone.size() - 1).result();
    }

    /** Makes that row a pattern of others; its number as one. */
    public int addPattern() {
        patterns.add(alone.get(alone.size() - 1).asPattern());
        return patterns.size() - 1;
    }

    /**
     * The results in the order of their items, then by place. No row is added any more.
     *
     * @param items how many there are, numbered in the order of the programme
     */
    List<Result> sorted(int items, IntFunction<Unit> unitOf, IntFunction<Task> taskOf) {
        Optional<IntBinaryOperator> ties = inPlaces ? Optional.empty() : Optional.of(this::comparePlaces);
        ItemOrder order = ItemOrder.of(item, items, ties);
        item = new RowItems();
        return new Made(order, unitOf, taskOf);
    }

    /** The results of the rows. */
    private final class Made extends LazyResults {

        private final ItemOrder order;
        private final IntFunction<Unit> unitOf;
        private final IntFunction<Task> taskOf;

        Made(ItemOrder order, IntFunction<Unit> unitOf, IntFunction<Task> taskOf) {
            this.order = order;
            this.unitOf = unitOf;
            this.taskOf = taskOf;
        }

        @Override
        public Result get(int place) {
            int row = order.row(place);
            KeptResult kept = kept(row);
            return kept.isAlone() ? kept.result() : made(row, kept.result(), unit(place), task(place));
        }

        @Override
        public int begin(int ofItem) {
            return order.begin(ofItem);
        }

        @Override
        public Unit unit(int place) {
            return unitOf.apply(order.item(place));
        }

        @Override
        public Task task(int place) {
            return taskOf.apply(order.item(place));
        }

        @Override
        public int row(int place) {
            return order.row(place);
        }

        @Override
        public int pattern(int row) {
            int own = pattern.get(row);
            return own == ALONE ? NO_PATTERN : own;
        }

        @Override
        public long decimal(int row) {
            return Math.max(figure.getLong(row), PlainDecimal.NONE);
        }

        @Override
        public boolean sharesDecimal(int row) {
            return figure.getLong(row) < 0 && kept(row).result().figure().isPresent();
        }

        @Override
        public int firstDay() {
            return days.first();
        }

        @Override
        public int lastDay() {
            return days.last();
        }

        @Override
        public boolean reports(int row) {
            return kept(row).result().reports();
        }

        @Override
        public Reader reader() {
            return order.reader();
        }

        @Override
        public int day(int row, int itsPattern) {
            KeptResult kept = kept(row, itsPattern);
            return kept.ownsDay() ? kept.day() : ResultRows.this.reportedOn(row, kept);
        }

        @Override
        public int reportedOn(int row) {
            return ResultRows.this.reportedOn(row, kept(row));
        }

        @Override
        public Location at(int row) {
            return ResultRows.this.at(row);
        }

        @Override
        public List<Result> differing() {
            return alone.stream().map(KeptResult::result).toList();
        }

        @Override
        public void reportedOutside(long first, long last, ObjIntConsumer<Location> recipient) {
            for (KeptResult kept : alone) {
                if (isOutside(kept.day(), first, last)) {
                    recipient.accept(kept.result().at(), kept.day());
                }
            }
            IntConsumer show = row -> {
                if (pattern.get(row) != ALONE) {
                    showOutside(row, first, last, recipient);
                }
            };
            if (patterns.stream().anyMatch(KeptResult::ownsDay)) {
                IntStream.range(0, size()).forEach(show);
            } else {
                // In the order in which they are kept, not in that of their items; those without a day are among them.
                day.outside(first, last, show);
            }
        }

        @Override
        public int size() {
            return ResultRows.this.size();
        }
    }

    /** The row itself, or the one that it is like. */
    private KeptResult kept(int row) {
        return kept(row, pattern.get(row));
    }

    private KeptResult kept(int row, int own) {
        return own == ALONE ? alone.get((int) (FIRST_ALONE - figure.getLong(row))) : patterns.get(own);
    }

    /** The day on which a row was reported, since 1970; {@link #NO_DAY} where it has none. */
    private int reportedOn(int row, KeptResult kept) {
        int own = kept.isAlone() ? NO_DAY : day.get(row);
        return own == NO_DAY ? kept.reportedOn() : own;
    }

    private int comparePlaces(int one, int other) {
        int like = pattern.get(one);
        int likeOther = pattern.get(other);
        boolean inOneFile = like != ALONE && likeOther != ALONE && sharePath(like, likeOther);
        // Rows that are like others are those of text files, each on a line.
        return inOneFile ? Integer.compare(line.get(one), line.get(other)) : at(one).compareTo(at(other));
    }

    /** Whether two patterns, and so the rows like them, are of one file. */
    private boolean sharePath(int one, int other) {
        return one == other
                || patterns.get(one).path().equals(patterns.get(other).path());
    }

    private Location at(int row) {
        KeptResult kept = kept(row);
        Location at = kept.result().at();
        return kept.isAlone() ? at : new Location.Line(at.path(), line.get(row), 0);
    }

    private Result made(int row, Result like, Unit unit, Task task) {
        Optional<LocalDate> reportedOn =
                day.get(row) == NO_DAY ? like.reportedOn() : Optional.of(LocalDate.ofEpochDay(day.get(row)));
        return new Result(
                unit,
                task,
                like.period(),
                like.period().isPresent() ? like.day() : reportedOn,
                reportedOn,
                like.completedOn(),
                figure.getLong(row) == NO_FIGURE ? like.figure() : PlainDecimal.figure(figure.getLong(row)),
                like.claim(),
                like.difficulty(),
                like.proposal(),
                like.evidence(),
                like.basis(),
                like.content(),
                at(row));
    }
}
