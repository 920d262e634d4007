package vn.thuocdo.model.published;

import java.util.List;

/** What a published figure says of others, or of the data. Several names together are added up. */
public sealed interface Relation {

    /** The figure is all these together. */
    record Sum(List<String> parts) implements Relation {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /**
     * The figure, in percent or times, is what a part is of a whole.
     *
     * @param whole empty where the summary does not say of what
     */
    record Share(List<String> part, List<String> whole) implements Relation {
        public Share {
            part = List.copyOf(part);
            whole = List.copyOf(whole);
        }
    }

    /** The figure is what lies between two others; in percent it is the growth from the earlier. */
    record Difference(List<String> current, List<String> from) implements Relation {
        public Difference {
            current = List.copyOf(current);
            from = List.copyOf(from);
        }
    }

    /** The figure is how many names are listed with it. */
    record Listed() implements Relation {}

    /** The figure is what the data gives. */
    record Computed(DataQuestion question) implements Relation {}

    /** The names listed are those that the data gives. */
    record Named(DataQuestion question) implements Relation {}
}
