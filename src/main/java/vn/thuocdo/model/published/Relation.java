package vn.thuocdo.model.published;

import java.util.List;

/** What a published figure says about others, or about the data. Several names are added up. */
public sealed interface Relation {

    /** The figure is the sum of these. */
    record Sum(List<String> parts) implements Relation {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /**
     * The figure, in percent or times, is a part divided by a whole.
     *
     * @param whole empty where the summary does not name it
     */
    record Share(List<String> part, List<String> whole) implements Relation {
        public Share {
            part = List.copyOf(part);
            whole = List.copyOf(whole);
        }
    }

    /** The figure is the difference of two others; in percent it is the growth from the earlier. */
    record Difference(List<String> current, List<String> from) implements Relation {
        public Difference {
            current = List.copyOf(current);
            from = List.copyOf(from);
        }
    }

    /** The figure is the number of names listed with it. */
    record Listed() implements Relation {}

    /** The figure is what the data gives. */
    record Computed(DataQuestion question) implements Relation {}

    /** The listed names are those in the data. */
    record Named(DataQuestion question) implements Relation {}
}
