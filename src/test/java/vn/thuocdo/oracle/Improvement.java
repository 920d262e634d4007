package vn.thuocdo.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.thuocdo.oracle.Job.Item;
import vn.thuocdo.oracle.Job.Reported;
import vn.thuocdo.oracle.Job.Word;

/** The same project, but that one unit did more, or did it earlier. */
record Improvement(Job before, Job after, String unit, String change) {

    /** Of the first item whose result can be bettered, beginning with any; absent where there is none. */
    static Optional<Improvement> draw(Job job, SplittableRandom random) {
        int items = job.items().size();
        int first = items == 0 ? 0 : random.nextInt(items);
        Optional<Improvement> found = Optional.empty();
        for (int i = 0; i < items && found.isEmpty(); i++) {
            found = ofItem((first + i) % items, job, random);
        }
        return found;
    }

    private static Optional<Improvement> ofItem(int index, Job job, SplittableRandom random) {
        LocalDate asOf = Rows.asOf(job).orElseThrow();
        Item item = job.items().get(index);
        List<Reported> counting = new ArrayList<>(Rows.ofItem(job, item));
        counting.removeIf(row -> Rows.day(row).isAfter(asOf));
        Optional<Reported> last = counting.stream().max(Comparator.comparing(Rows::day));
        if (last.isEmpty() || hasCompany(last.get(), item)) {
            return Optional.empty();
        }
        Optional<Reported> better =
                random.nextInt(3) == 0 ? earlier(last.get(), item, random) : more(last.get(), item, random);
        return better.map(row -> {
            List<Reported> rows = new ArrayList<>(item.reported());
            rows.set(rows.indexOf(last.get()), row);
            List<Item> items = new ArrayList<>(job.items());
            items.set(index, new Item(item.unit(), item.task(), item.given(), rows));
            Job fixed = with(job, job.items(), asOf);
            return new Improvement(
                    fixed,
                    with(job, items, asOf),
                    item.unit(),
                    item.unit() + " " + item.task().id() + ": " + last.get() + " became " + row);
        });
    }

    /** Another row of its day would disagree with the changed one. */
    private static boolean hasCompany(Reported row, Item item) {
        return item.reported().stream()
                        .filter(other -> Rows.day(other).equals(Rows.day(row)))
                        .count()
                > 1;
    }

    private static Optional<Reported> more(Reported row, Item item, SplittableRandom random) {
        boolean notDone = row.word() == Word.NOT_DONE || row.word() == Word.IN_PROGRESS;
        if (notDone && row.actual().isEmpty() && row.numerator().isEmpty()) {
            return Optional.of(changed(row, row.reportedOn(), row.actual(), Word.DONE, "done"));
        }
        boolean figureAlone = row.actual().flatMap(Figure::value).isPresent()
                && row.numerator().isEmpty()
                && row.word() == Word.NONE;
        Optional<Yardstick> target = item.given().get(0).target();
        boolean oneWay =
                item.given().stream().allMatch(given -> given.target().isEmpty() || sameWay(given.target(), target));
        if (!figureAlone || !oneWay || !(wantsMore(target) || wantsLess(target))) {
            return Optional.empty();
        }
        int by = random.nextInt(1, 60) * 10;
        int tenths =
                row.actual().orElseThrow().value().orElseThrow().multiply(10).intValue();
        Figure actual = Figure.ofTenths(wantsMore(target) ? tenths + by : tenths - by);
        return Optional.of(changed(row, row.reportedOn(), Optional.of(actual), row.word(), row.status()));
    }

    private static boolean sameWay(Optional<Yardstick> one, Optional<Yardstick> other) {
        return wantsMore(one) == wantsMore(other) && wantsLess(one) == wantsLess(other);
    }

    private static boolean wantsMore(Optional<Yardstick> target) {
        return target.filter(Yardstick::wantsMore).isPresent();
    }

    private static boolean wantsLess(Optional<Yardstick> target) {
        return target.filter(Yardstick::wantsLess).isPresent();
    }

    /** Reported earlier, but after every other report and whatever that vouches for. */
    private static Optional<Reported> earlier(Reported row, Item item, SplittableRandom random) {
        if (row.reportedOn().isEmpty() || row.completedOn().isPresent()) {
            return Optional.empty();
        }
        LocalDate day = row.reportedOn().get();
        LocalDate earlier = day.minusDays(random.nextInt(1, 60));
        boolean passes = earlier.getYear() != RandomJob.YEAR
                || item.reported().stream()
                        .filter(other -> other != row)
                        .anyMatch(other -> !Rows.day(other).isBefore(earlier)
                                        && !Rows.day(other).isAfter(Rows.day(row))
                                || other.reportedOn()
                                        .filter(on -> !on.isBefore(earlier))
                                        .isPresent());
        return passes
                ? Optional.empty()
                : Optional.of(changed(row, Optional.of(earlier), row.actual(), row.word(), row.status()));
    }

    private static Reported changed(
            Reported row, Optional<LocalDate> reportedOn, Optional<Figure> actual, Word word, String status) {
        return new Reported(
                row.period(),
                reportedOn,
                row.completedOn(),
                actual,
                row.numerator(),
                row.denominator(),
                word,
                status,
                row.difficulty());
    }

    /** Without a day of knowledge, so that no report comes into being by being earlier. */
    private static Job with(Job job, List<Item> items, LocalDate asOf) {
        return new Job(
                job.seed(),
                job.year(),
                Optional.of(asOf),
                Optional.empty(),
                job.calendar(),
                job.units(),
                items,
                job.rules());
    }
}
