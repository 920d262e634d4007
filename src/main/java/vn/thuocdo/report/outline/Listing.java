package vn.thuocdo.report.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A list of things of one kind.
 *
 * @param rest a sentence that says how many more there are; absent where all are listed
 */
public record Listing(List<Item> items, Optional<String> rest) implements Block {

    /** @param under further lines that belong to it */
    public record Item(String text, List<String> under) {

        public Item {
            under = List.copyOf(under);
        }
    }

    public Listing {
        items = List.copyOf(items);
    }

    public static Listing of(List<String> texts) {
        return new Listing(texts.stream().map(text -> new Item(text, List.of())).toList(), Optional.empty());
    }

    /** Clauses of one sentence, as official papers list them: each ends with a semicolon, the last with a full stop. */
    public static Listing ofClauses(List<String> clauses) {
        int last = clauses.size() - 1;
        return of(IntStream.rangeClosed(0, last)
                .mapToObj(i -> clauses.get(i) + (i < last ? ";" : "."))
                .toList());
    }
}
