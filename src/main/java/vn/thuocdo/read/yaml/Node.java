package vn.thuocdo.read.yaml;

import java.util.List;
import java.util.Map;
import vn.thuocdo.diagnostic.Location;

/** A value in YAML and where it stands. Every scalar is text as written: {@code no}, {@code 010}, {@code 11.10}. */
public sealed interface Node {

    Location at();

    /** A text; empty where nothing follows the key, or JSON's {@code null}. */
    record Scalar(String text, Location at) implements Node {}

    record Sequence(List<Node> items, Location at) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** @param entries in the order of the file, each key once */
    record Mapping(Map<String, Entry> entries, Location at) implements Node {}

    /** @param keyAt where the key stands */
    record Entry(Location keyAt, Node value) {}
}
