package vn.thuocdo.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thuocdo.oracle.Job.Item;

/** Makes a project smaller for as long as it keeps a trait, so that a person can see why. */
final class Smaller {

    private Smaller() {}

    static Job of(Job job, Predicate<Job> trait) {
        Job smallest = job;
        Optional<Job> next = Optional.of(job);
        while (next.isPresent()) {
            smallest = next.get();
            next = candidates(smallest)
                    .filter(candidate -> Rows.asOf(candidate).isPresent())
                    .filter(trait)
                    .findFirst();
        }
        return smallest;
    }

    private static Stream<Job> candidates(Job job) {
        Stream<Job> units =
                job.units().stream().filter(unit -> job.units().size() > 1).map(unit -> without(job, unit));
        Stream<Job> items = IntStream.range(0, job.items().size())
                .boxed()
                .flatMap(i -> smaller(job.items().get(i)).map(item -> with(job, i, item)));
        return Stream.concat(units, items);
    }

    /** An item without one of its rows; an absent one is left out altogether. */
    private static Stream<Optional<Item>> smaller(Item item) {
        Stream<Optional<Item>> rows = IntStream.range(0, item.reported().size())
                .mapToObj(i ->
                        Optional.of(new Item(item.unit(), item.task(), item.given(), without(item.reported(), i))));
        Stream<Optional<Item>> given = IntStream.range(0, item.given().size())
                .filter(i -> item.given().size() > 1)
                .mapToObj(i ->
                        Optional.of(new Item(item.unit(), item.task(), without(item.given(), i), item.reported())));
        return Stream.concat(Stream.of(Optional.<Item>empty()), Stream.concat(given, rows));
    }

    private static Job without(Job job, String unit) {
        List<String> units = new ArrayList<>(job.units());
        units.remove(unit);
        List<Item> items = new ArrayList<>(job.items());
        items.removeIf(item -> item.unit().equals(unit));
        return copy(job, units, items);
    }

    private static Job with(Job job, int index, Optional<Item> item) {
        List<Item> items = new ArrayList<>(job.items());
        items.remove(index);
        item.ifPresent(smaller -> items.add(index, smaller));
        return copy(job, job.units(), items);
    }

    private static Job copy(Job job, List<String> units, List<Item> items) {
        return new Job(job.seed(), job.year(), job.asOf(), job.knownOn(), job.calendar(), units, items, job.rules());
    }

    private static <T> List<T> without(List<T> list, int index) {
        List<T> less = new ArrayList<>(list);
        less.remove(index);
        return less;
    }
}
