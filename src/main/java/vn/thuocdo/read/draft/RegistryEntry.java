package vn.thuocdo.read.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.thuocdo.diagnostic.Argument;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.row.TextCounts;

/** A unit or task as far as it is described. */
public final class RegistryEntry {

    private final int number;
    private final Location at;
    private final TextCounts spellings = new TextCounts();

    /** By column, in their order. Most entries have none or few of these, for which maps of all columns would be large. */
    private final Map<Column, String> listed = new TreeMap<>();

    private final Map<Column, TextCounts> mentioned = new TreeMap<>();
    private List<String> said = List.of();

    RegistryEntry(int number, Location at) {
        this.number = number;
        this.at = at;
    }

    /** Which of its registry it is, from 0. */
    public int number() {
        return number;
    }

    Location at() {
        return at;
    }

    /** Whether it is but a name for several units, and none itself. */
    boolean isCollective() {
        return !listed.getOrDefault(Column.MEMBERS, "").isEmpty();
    }

    /** As listed, else as it is most often written. */
    public String id() {
        return spellings.mostFrequent();
    }

    /** What readers know it by: its name, or its id where it has none. Known when all rows are read. */
    public String called() {
        String name = text(Column.NAME);
        return name.isEmpty() ? id() : name;
    }

    /** Its name in the table that lists it; absent where none names it so. */
    Optional<String> nameWhereListed() {
        return Optional.of(listed.getOrDefault(Column.NAME, "")).filter(name -> !name.isEmpty());
    }

    /** A text that describes it: as listed, else as most assignments have it; empty where none has. */
    String text(Column column) {
        String text = listed.getOrDefault(column, "");
        TextCounts mentions = mentioned.get(column);
        return text.isEmpty() && mentions != null ? mentions.mostFrequent() : text;
    }

    /** What a row says of it, empty where that is nothing; rows that follow one another and say the same share a list. */
    List<String> saying(List<String> texts) {
        if (!texts.equals(said)) {
            said = String.join("", texts).isEmpty() ? List.of() : texts;
        }
        return said;
    }

    /** What the last row said of it. */
    List<String> said() {
        return said;
    }

    void describe(Column column, String text) {
        describe(column, text, 1);
    }

    /** The same in so many rows. */
    void describe(Column column, String text, int rows) {
        if (!text.isEmpty()) {
            mentioned.computeIfAbsent(column, key -> new TextCounts()).add(text, rows);
        }
    }

    /** So many more rows name it so. */
    public void named(String text, int rows) {
        spellings.add(text, rows);
    }

    /** Takes what a table that lists it says of it. */
    void list(Column column, String text) {
        listed.put(column, text);
    }

    /** The texts of a column that rows used of it. */
    Set<String> mentions(Column column) {
        TextCounts mentions = mentioned.get(column);
        return mentions == null ? Set.of() : mentions.texts();
    }

    /** Warns of each column that rows fill differently and no table lists. */
    void reportVarying(Findings.Builder findings) {
        for (Column column : mentioned.keySet()) {
            List<String> texts =
                    mentions(column).stream().sorted(NaturalOrder.IDS).toList();
            if (texts.size() > 1 && listed.getOrDefault(column, "").isEmpty()) {
                findings.add(
                        Code.VARYING_DESCRIPTION,
                        at,
                        column == Column.NAME ? id() : called(),
                        new Argument.Field(column.header()),
                        String.join("\", \"", texts),
                        text(column));
            }
        }
    }
}
