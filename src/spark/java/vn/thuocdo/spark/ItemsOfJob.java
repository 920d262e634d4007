package vn.thuocdo.spark;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.thuocdo.model.AssignmentHistory;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Unit;
import vn.thuocdo.read.SettledItems;
import vn.thuocdo.read.column.ColumnFacts;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;

/**
 * The items of a job as they were read on one machine; each machine reads the same. Units are told by their place in the
 * programme. Not for several threads at once.
 */
final class ItemsOfJob {

    private final SettledItems settled;
    private final List<Source> results;
    private final Programme programme;
    private final IdentityHashMap<Unit, Integer> places = new IdentityHashMap<>();
    private final int[] assignments;
    private final int[] ownResults;
    private final ValueCodec codec;

    ItemsOfJob(SettledItems settled, Project project) {
        this.settled = settled;
        this.results = project.results();
        this.programme = settled.reading().programme();
        programme.units().forEach(unit -> places.put(unit, places.size()));
        this.assignments = begins(programme.assignments().size(), programme::unitAssigned);
        this.ownResults = begins(programme.results().size(), programme::unitReported);
        Stream<Input> inputs =
                Stream.concat(project.items().stream(), results.stream()).map(Source::input);
        this.codec = new ValueCodec(Stream.of(inputs, programme.units().stream(), programme.tasks().stream())
                .flatMap(some -> some)
                .toList());
    }

    private interface UnitOfRow {
        Unit at(int place);
    }

    /** Where the rows of each unit begin, and after the last where all end. */
    private int[] begins(int rows, UnitOfRow unit) {
        int[] begins = new int[places.size() + 1];
        for (int row = 0; row < rows; row++) {
            begins[place(unit.at(row)) + 1]++;
        }
        for (int i = 1; i < begins.length; i++) {
            begins[i] += begins[i - 1];
        }
        return begins;
    }

    SettledItems settled() {
        return settled;
    }

    /** The source of results of a number. */
    Source results(int number) {
        return results.get(number);
    }

    /** The sources that read a whole file. */
    List<Source> results(FilePart whole) {
        return whole.sources().stream().map(this::results).toList();
    }

    /**
     * The source that reads a part of a file, below its header.
     *
     * @param facts what the cells of the whole file show
     */
    List<Source> results(FilePart part, PartInput input, ColumnFacts facts) {
        Input records = Input.of(input(part).shown(), () -> input.below(part));
        return List.of(results(part.file()).withInput(records).withFacts(facts));
    }

    /** The file of a part. */
    Input input(FilePart part) {
        return results(part.file()).input();
    }

    Programme programme() {
        return programme;
    }

    ValueCodec codec() {
        return codec;
    }

    int place(Unit unit) {
        return Objects.requireNonNull(places.get(unit));
    }

    Unit unit(int place) {
        return programme.units().get(place);
    }

    /** One unit with its items, and what is reported of them beside the assignments. */
    Programme ofUnit(int unit) {
        return ofUnit(unit, programme.results().subList(ownResults[unit], ownResults[unit + 1]));
    }

    /** One unit with its items, and some results of them. */
    Programme ofUnit(int unit, List<Result> reported) {
        List<AssignmentHistory> own = programme.assignments().subList(assignments[unit], assignments[unit + 1]);
        List<Result> sorted = new ArrayList<>(reported);
        sorted.sort(ItemsOfJob::compare);
        return new Programme(List.of(unit(unit)), programme.tasks(), own, sorted);
    }

    private static int compare(Result one, Result other) {
        int items = Programme.compare(one.unit(), one.task(), other.unit(), other.task());
        return items != 0 ? items : one.at().compareTo(other.at());
    }
}
