package vn.thuocdo.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.oracle.Job.Given;
import vn.thuocdo.oracle.Job.Item;
import vn.thuocdo.oracle.Job.Reported;
import vn.thuocdo.oracle.Job.Word;
import vn.thuocdo.oracle.Yardstick.Relation;

/** The ways in which a report of an item can say that more was done, or the same earlier. */
record Better(Reported row, Item item, SplittableRandom random) {

    private static final int MOST_DAYS = 120;
    private static final int MOST_MORE = 60;
    private static final int TENTHS = 10;

    /** By any of the ways that there are; absent where there is none. */
    Optional<Reported> draw() {
        List<Reported> ways = Stream.of(done(), figure(), pair(), reportedEarlier(), completedEarlier())
                .flatMap(Optional::stream)
                .toList();
        return ways.isEmpty() ? Optional.empty() : Optional.of(ways.get(random.nextInt(ways.size())));
    }

    /** Done where it was not, whatever the words say of the time. */
    private Optional<Reported> done() {
        boolean open = row.word() == Word.NOT_DONE || row.word() == Word.IN_PROGRESS || row.word() == Word.NOT_STARTED;
        if (!open || row.actual().isPresent() || row.numerator().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (random.nextInt(3)) {
                    case 0 -> saying(Word.DONE, "done");
                    case 1 -> saying(Word.DONE_ON_TIME, "Hoàn thành đúng hạn");
                    default -> saying(Word.DONE_LATE, "Hoàn thành quá hạn");
                });
    }

    private Optional<Reported> figure() {
        Optional<BigFraction> value = row.actual().flatMap(Figure::value);
        if (value.isEmpty() || row.numerator().isPresent() || way() == 0) {
            return Optional.empty();
        }
        int by = way() * random.nextInt(1, MOST_MORE);
        Figure actual = row.actual().get();
        if (actual.change()) {
            return Optional.of(with(Figure.change(value.get().intValue() + by)));
        }
        if (asksFor(Relation.RANK)) {
            return place(actual, by);
        }
        return Optional.of(with(Figure.ofTenths(value.get().multiply(TENTHS).intValue() + by * TENTHS)));
    }

    /** The first place cannot be bettered. */
    private Optional<Reported> place(Figure actual, int by) {
        int place = Math.max(1, actual.value().orElseThrow().intValue() + by);
        int end = actual.text().indexOf('/');
        String of = end < 0 ? "" : actual.text().substring(end);
        return actual.value().equals(Figure.of(1).value())
                ? Optional.empty()
                : Optional.of(with(new Figure(place + of, Figure.of(place).value())));
    }

    private Optional<Reported> pair() {
        Optional<BigFraction> part = row.numerator().flatMap(Figure::value);
        if (part.isEmpty() || way() == 0 || asksFor(Relation.RANK)) {
            return Optional.empty();
        }
        int by = way() * random.nextInt(1, MOST_MORE);
        Figure numerator = Figure.ofTenths(part.get().multiply(TENTHS).intValue() + by);
        return Optional.of(changed(
                row.reportedOn(), row.completedOn(), row.actual(), Optional.of(numerator), row.word(), row.status()));
    }

    /** Reported earlier, but after every other report and whatever that vouches for. */
    private Optional<Reported> reportedEarlier() {
        if (row.reportedOn().isEmpty()) {
            return Optional.empty();
        }
        LocalDate earlier = row.reportedOn().get().minusDays(random.nextInt(1, MOST_DAYS));
        boolean passes = earlier.getYear() != RandomJob.YEAR
                || item.reported().stream().filter(other -> other != row).anyMatch(other -> isBetween(earlier, other));
        return passes
                ? Optional.empty()
                : Optional.of(changed(
                        Optional.of(earlier),
                        row.completedOn(),
                        row.actual(),
                        row.numerator(),
                        row.word(),
                        row.status()));
    }

    private boolean isBetween(LocalDate earlier, Reported other) {
        boolean ofADayBetween =
                !Rows.day(other).isBefore(earlier) && !Rows.day(other).isAfter(Rows.day(row));
        return ofADayBetween
                || other.reportedOn().filter(on -> !on.isBefore(earlier)).isPresent();
    }

    private Optional<Reported> completedEarlier() {
        return row.completedOn()
                .map(day -> changed(
                        row.reportedOn(),
                        Optional.of(day.minusDays(random.nextInt(1, MOST_DAYS))),
                        row.actual(),
                        row.numerator(),
                        row.word(),
                        row.status()));
    }

    /** 1 where a larger figure is a better one, -1 where a smaller one is; 0 where neither is, or rows ask for both. */
    private int way() {
        List<Integer> ways = item.given().stream()
                .flatMap(given -> given.target().stream())
                .map(Better::way)
                .distinct()
                .toList();
        return ways.size() == 1 ? ways.get(0) : 0;
    }

    private static int way(Yardstick target) {
        return switch (target.relation()) {
            case AT_LEAST, MORE_THAN, RANGE_FROM, RISES -> 1;
            case AT_MOST, LESS_THAN, RANGE_TO, RANK, FALLS -> -1;
            case EXACTLY, WITHIN, WORDS -> 0;
        };
    }

    private boolean asksFor(Relation relation) {
        return item.given().stream()
                .map(Given::target)
                .flatMap(Optional::stream)
                .anyMatch(target -> target.relation() == relation);
    }

    private Reported saying(Word word, String status) {
        return changed(row.reportedOn(), row.completedOn(), row.actual(), row.numerator(), word, status);
    }

    private Reported with(Figure actual) {
        return changed(
                row.reportedOn(), row.completedOn(), Optional.of(actual), row.numerator(), row.word(), row.status());
    }

    private Reported changed(
            Optional<LocalDate> reportedOn,
            Optional<LocalDate> completedOn,
            Optional<Figure> actual,
            Optional<Figure> numerator,
            Word word,
            String status) {
        return new Reported(
                row.period(),
                reportedOn,
                completedOn,
                actual,
                numerator,
                row.denominator(),
                word,
                status,
                row.difficulty());
    }
}
