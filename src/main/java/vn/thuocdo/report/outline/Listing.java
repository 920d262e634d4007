package vn.thuocdo.report.outline;

import java.util.List;
import java.util.Optional;

/**
 * Things of one kind, one below the other.
 *
 * @param rest says how many more there are; absent where all are listed
 */
public record Listing(List<Item> items, Optional<String> rest) implements Block {

    /** @param under what belongs to it, a line each */
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
}
