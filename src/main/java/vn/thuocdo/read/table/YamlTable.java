package vn.thuocdo.read.table;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.cell.Blanks;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.encoding.Encoding;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.yaml.Node;
import vn.thuocdo.read.yaml.YamlText;

/** A YAML list of maps as a table: its header is every key, in the order in which they first appear. */
final class YamlTable implements Table {

    private final Encoding encoding;
    private final List<String> header;
    private final List<Location> headerPlaces;
    private final List<Row> rows;

    private YamlTable(Encoding encoding, Map<String, Location> header, List<Node.Mapping> maps) {
        this.encoding = encoding;
        this.header = List.copyOf(header.keySet());
        this.headerPlaces = List.copyOf(header.values());
        this.rows = maps.stream()
                .<Row>map(map -> new MapRow(map, this.header))
                .filter(row -> !row.isBlank())
                .toList();
    }

    /**
     * The table of a file; empty, with a diagnostic, where it is no list of maps.
     *
     * @param json whether it is JSON
     */
    static Optional<Table> open(Input input, Optional<String> encoding, boolean json, Findings.Builder diagnostics)
            throws IOException {
        Optional<Decoding> decoding = Decoding.of(input, encoding, diagnostics);
        if (decoding.isEmpty()) {
            return Optional.empty();
        }
        int before = diagnostics.count();
        Optional<Node> root;
        try (Reader text = decoding.get().open()) {
            root = json
                    ? YamlText.parseJson(text, input.shown(), diagnostics)
                    : YamlText.parse(text, input.shown(), diagnostics);
        } catch (CharacterCodingException e) {
            decoding.get().reportFault(diagnostics);
            return Optional.empty();
        }
        if (diagnostics.count() > before) {
            return Optional.empty();
        }
        return root.isEmpty() ? empty(input, diagnostics) : table(decoding.get().encoding(), root.get(), diagnostics);
    }

    private static Optional<Table> empty(Input input, Findings.Builder diagnostics) {
        diagnostics.add(Code.EMPTY_TABLE, new Location.File(input.shown()));
        return Optional.empty();
    }

    private static Optional<Table> table(Encoding encoding, Node root, Findings.Builder diagnostics) {
        if (!(root instanceof Node.Sequence list)) {
            diagnostics.add(Code.NOT_A_TABLE, root.at());
            return Optional.empty();
        }
        Map<String, Location> header = new LinkedHashMap<>();
        List<Node.Mapping> maps = new ArrayList<>();
        boolean sound = true;
        for (Node item : list.items()) {
            if (item instanceof Node.Mapping map && holdsTexts(map)) {
                map.entries().forEach((key, entry) -> header.putIfAbsent(key, entry.keyAt()));
                maps.add(map);
            } else {
                diagnostics.add(Code.NOT_A_TABLE, item.at());
                sound = false;
            }
        }
        if (sound && header.isEmpty()) {
            diagnostics.add(Code.EMPTY_TABLE, root.at());
        }
        return sound && !header.isEmpty() ? Optional.of(new YamlTable(encoding, header, maps)) : Optional.empty();
    }

    /** A cell is a text, or a list of texts. */
    private static boolean holdsTexts(Node.Mapping map) {
        for (Node.Entry entry : map.entries().values()) {
            List<Node> items = entry.value() instanceof Node.Sequence list ? list.items() : List.of(entry.value());
            for (Node item : items) {
                if (!(item instanceof Node.Scalar)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Location at() {
        return headerPlaces.get(0);
    }

    @Override
    public Form form() {
        return new Form("yaml", encoding.word(), "", "");
    }

    @Override
    public Location headerAt(int field) {
        return headerPlaces.get(field);
    }

    @Override
    public void walk(Predicate<Row> goesOn) {
        boolean more = true;
        for (int i = 0; i < rows.size() && more; i++) {
            more = goesOn.test(rows.get(i));
        }
    }

    private record MapRow(Node.Mapping map, List<String> header) implements Row {

        @Override
        public Location at() {
            return map.at();
        }

        @Override
        public Location at(int field) {
            Node.Entry entry = map.entries().get(header.get(field));
            return entry == null ? map.at() : entry.value().at();
        }

        @Override
        public int size() {
            return header.size();
        }

        @Override
        public Cell cell(int field) {
            Node.Entry entry = map.entries().get(header.get(field));
            return entry == null ? Cell.BLANK : new Cell.Text(Blanks.strip(text(entry.value())));
        }

        /** A list stands for its texts, separated as in a cell of another table. */
        private static String text(Node value) {
            if (value instanceof Node.Sequence list) {
                return String.join(
                        "; ",
                        list.items().stream()
                                .map(item -> ((Node.Scalar) item).text())
                                .toList());
            }
            return ((Node.Scalar) value).text();
        }
    }
}
