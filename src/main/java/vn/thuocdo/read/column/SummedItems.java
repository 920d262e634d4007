package vn.thuocdo.read.column;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.thuocdo.model.Status;
import vn.thuocdo.read.phrase.status.StatusText;
import vn.thuocdo.read.text.ItemCountWord;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/**
 * A table that holds sums in place of items: how many each unit was assigned, and how many it has completed. Each of its
 * rows would count as one item without a name, and nearly none as done.
 */
public final class SummedItems {

    /** A single column of figures may be anything. */
    private static final int FEWEST = 2;

    /** Columns that say of each row that it is an item, or what its figures are compared with. */
    private static final Column[] OF_ITEMS = {
        Column.TASK_NAME, Column.TARGET, Column.DEADLINE, Column.COMPLETED_ON, Column.MEASURE, Column.BASELINE
    };

    private SummedItems() {}

    /** The fields that count items by their headers; none where the table has names of items, or what they are due. */
    public static Set<Integer> candidates(Columns columns) {
        return columns.hasAny(OF_ITEMS) ? Set.of() : counting(columns);
    }

    /**
     * Whether the headers alone, before their cells are looked at, are those of such a table: by its words a header that
     * counts may also say a target or a day, and "Đơn vị" beside "Được giao" what is measured.
     */
    public static boolean areLikelyIn(Columns columns) {
        Set<Integer> fields = counting(columns);
        Set<Integer> open = new TreeSet<>(columns.inDoubt());
        open.retainAll(columns.everyField(Column.MEASURE));
        open.addAll(fields);
        return !fields.isEmpty()
                && Arrays.stream(OF_ITEMS).allMatch(column -> open.containsAll(columns.everyField(column)));
    }

    private static Set<Integer> counting(Columns columns) {
        Set<Integer> fields = new TreeSet<>();
        if (columns.has(Column.TASK) && !columns.isNumbered(Column.TASK)) {
            return fields;
        }
        boolean states = false;
        for (int field = 0; field < columns.headers().size(); field++) {
            Phrase header = Phrase.of(Headers.lowest(columns.headers().get(field)));
            int counted = counted(header);
            Phrase rest = header.part(counted, header.size());
            boolean all = ItemCountWord.words().whole(rest).equals(Optional.of(ItemCountWord.ALL))
                    || rest.isEmpty() && counted > 0;
            boolean state = !rest.isEmpty() && isState(rest.text());
            states |= state;
            if (all || state) {
                fields.add(field);
            }
        }
        return states && fields.size() >= FEWEST ? fields : Set.of();
    }

    /**
     * The headers of the columns that count, if the cells below them are counts; else none.
     *
     * @param fields as {@link #candidates} names them
     */
    public static List<String> headers(Set<Integer> fields, List<String> header, CellEvidence cells) {
        // Beside counts, others may be 0 and 1 alone.
        boolean any = fields.stream().anyMatch(cells::areCounts);
        List<String> counting = fields.stream()
                .filter(field -> any && cells.areFigures(field))
                .map(field -> Headers.lowest(header.get(field)))
                .toList();
        return counting.size() < FEWEST ? List.of() : counting;
    }

    /** How many tokens at the beginning say that something is counted, and what. */
    private static int counted(Phrase header) {
        int at = 0;
        Optional<Lexicon.Match<ItemCountWord>> next = ItemCountWord.words().at(header, at);
        while (next.isPresent() && next.get().meaning() != ItemCountWord.ALL) {
            at += next.get().length();
            next = ItemCountWord.words().at(header, at);
        }
        return at;
    }

    private static boolean isState(String text) {
        return StatusText.read(text) instanceof StatusText.Reading.Claim claim && claim.status() != Status.REPORTED;
    }
}
