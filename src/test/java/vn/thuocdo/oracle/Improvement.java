package vn.thuocdo.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.thuocdo.oracle.Job.Item;
import vn.thuocdo.oracle.Job.Reported;

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
        return new Better(last.get(), item, random).draw().map(row -> {
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
