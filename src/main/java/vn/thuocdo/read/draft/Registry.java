package vn.thuocdo.read.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.row.Fields;
import vn.thuocdo.read.row.KnownUnits;
import vn.thuocdo.read.row.TextCounts;
import vn.thuocdo.read.text.ListText;
import vn.thuocdo.read.text.MixedScripts;
import vn.thuocdo.read.text.Names;
import vn.thuocdo.read.text.OrganisationText;

/**
 * The units or the tasks of a project. Where a table lists them, only those exist; where none does, whatever the
 * assignments name exists. Either way the assignments may describe them further.
 */
public final class Registry implements KnownUnits {

    /** A unit or task as far as it is described. */
    public static final class Entry {

        private final int number;
        private final Location at;
        private final TextCounts spellings = new TextCounts();
        private final Map<Column, String> listed = new EnumMap<>(Column.class);
        private final Map<Column, TextCounts> mentioned = new EnumMap<>(Column.class);
        private List<String> said = List.of();

        private Entry(int number, Location at) {
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

        /** A text that describes it: as listed, else as most assignments have it; empty where none has. */
        String text(Column column) {
            String text = listed.getOrDefault(column, "");
            TextCounts mentions = mentioned.get(column);
            return text.isEmpty() && mentions != null ? mentions.mostFrequent() : text;
        }

        /** What a row says of it, empty where that is nothing; rows that follow one another and say the same share a list. */
        List<String> saying(List<String> texts) {
            if (!texts.equals(said)) {
                said = texts.stream().allMatch(String::isEmpty) ? List.of() : texts;
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
    }

    /** Stands for every unit among the members of a collective. */
    private static final String EVERY_UNIT = "*";

    private static final String OF_KIND = "kind:";

    private final Code unknown;
    private final boolean closed;
    private boolean hasCollectives;
    private final List<Entry> entries = new ArrayList<>();
    private final Names<Entry> names = new Names<>();

    /** @param closed whether a table lists all there is */
    public Registry(boolean closed, Code unknown) {
        this.closed = closed;
        this.unknown = unknown;
    }

    /** Whether a table lists all there is. */
    public boolean isClosed() {
        return closed;
    }

    public List<Entry> entries() {
        return entries;
    }

    /** Near names are sought again for unknown ones, however many were sought so far. */
    public void suggestAnew() {
        names.suggestAnew();
    }

    /** The entries without collectives, which are but names for others. */
    List<Entry> scored() {
        return entries.stream().filter(entry -> !entry.isCollective()).toList();
    }

    @Override
    public boolean knows(String name) {
        return !names.find(name).isEmpty();
    }

    @Override
    public boolean areAll(List<String> some) {
        return closed && some.stream().allMatch(this::knows);
    }

    /** The one thing that a text names; empty where it names none or several. */
    public Optional<Entry> one(String text) {
        Set<Entry> found = names.find(text);
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    @Override
    public List<String> members(String name) {
        if (!hasCollectives) {
            return List.of();
        }
        Set<Entry> found = names.find(name);
        return found.size() == 1 ? members(found.iterator().next()) : List.of();
    }

    /** As declared: names, {@code kind:so} for all of a kind, {@code *} for all there are; each once, none a collective. */
    private List<String> members(Entry collective) {
        Set<String> ids = new LinkedHashSet<>();
        for (String member : ListText.split(collective.text(Column.MEMBERS))) {
            String kind = member.startsWith(OF_KIND) ? Names.fold(member.substring(OF_KIND.length())) : "";
            for (Entry entry : entries) {
                boolean named = names.find(member).contains(entry);
                boolean ofKind =
                        !kind.isEmpty() && Names.fold(entry.text(Column.KIND)).equals(kind);
                if (!entry.isCollective() && (named || ofKind || member.equals(EVERY_UNIT))) {
                    ids.add(entry.id());
                }
            }
        }
        return List.copyOf(ids);
    }

    /** Adds what a row of the listing table describes. */
    public void list(Fields fields, Column... description) {
        String id = fields.required(Column.ID);
        if (id.isEmpty()) {
            return;
        }
        fields.isRead(Column.ID);
        Optional<Entry> same = names.withId(id);
        if (same.isPresent()) {
            fields.fault(Code.REPEATED_ID, fields.at(Column.ID), id, same.get().at);
            return;
        }
        Entry entry = add(id, fields.at());
        for (Column column : List.of(Column.ID, Column.NAME, Column.ALIASES)) {
            warnOfMixedScripts(fields, column, fields.text(column));
        }
        for (Column column : description) {
            entry.listed.put(column, fields.text(column));
        }
        hasCollectives |= entry.isCollective();
        names.add(fields.text(Column.NAME), entry);
        for (String alias : ListText.split(fields.text(Column.ALIASES))) {
            names.add(alias, entry);
        }
    }

    /** What an assignment names; without a listing table it then exists. Empty where that is an error. */
    Optional<Entry> assigned(Fields fields, Column column) {
        String text = fields.required(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!closed) {
            fields.isRead(column);
            Set<Entry> known = names.find(text);
            if (known.isEmpty()) {
                warnOfMixedScripts(fields, column, text);
                warnOfCollective(fields, column, text);
            }
            Entry entry = known.isEmpty()
                    ? add(text, fields.at(column))
                    : known.iterator().next();
            if (!known.isEmpty()) {
                entry.spellings.add(text);
            }
            return Optional.of(entry);
        }
        return find(fields, column);
    }

    /** What a result names; empty, with an error, where it is unknown or means several. */
    public Optional<Entry> find(Fields fields, Column column) {
        String text = fields.required(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Set<Entry> found = names.find(text);
        if (found.size() == 1) {
            fields.isRead(column);
            Entry entry = found.iterator().next();
            if (entry.isCollective() && members(entry).isEmpty()) {
                fields.fault(Code.EMPTY_COLLECTIVE, fields.at(column), text, entry.text(Column.MEMBERS));
                return Optional.empty();
            }
            return Optional.of(entry);
        }
        if (found.isEmpty()) {
            warnOfMixedScripts(fields, column, text);
            boolean stopped = names.hasStoppedSuggesting();
            fields.unreadable(column, unknown, text, text, String.join("\", \"", names.nearest(text)));
            if (names.hasStoppedSuggesting() && !stopped) {
                fields.remark(Code.NO_MORE_SUGGESTIONS, fields.at(column));
            }
        } else {
            List<String> ids =
                    found.stream().map(Entry::id).sorted(NaturalOrder.IDS).toList();
            fields.fault(Code.SHARED_NAME, fields.at(column), text, String.join(", ", ids));
        }
        return Optional.empty();
    }

    private static void warnOfCollective(Fields fields, Column column, String text) {
        if (column == Column.UNIT && OrganisationText.isCollective(text)) {
            fields.remark(Code.UNDECLARED_COLLECTIVE, fields.at(column), text);
        }
    }

    private static void warnOfMixedScripts(Fields fields, Column column, String text) {
        MixedScripts.find(text).ifPresent(letter -> fields.remark(Code.MIXED_SCRIPTS, fields.at(column), text, letter));
    }

    /** After the assignments: their descriptions become names, and contradicting ones are reported. */
    public void settle(Column name, Findings.Builder diagnostics) {
        Findings.Builder ofEntries = Findings.builder();
        for (Entry entry : entries) {
            entry.mentioned.forEach((column, texts) -> {
                if (texts.texts().size() > 1
                        && entry.listed.getOrDefault(column, "").isEmpty()) {
                    ofEntries.add(
                            Code.VARYING_DESCRIPTION,
                            entry.at,
                            entry.id(),
                            column.header(),
                            String.join(
                                    "\", \"",
                                    texts.texts().stream()
                                            .sorted(NaturalOrder.IDS)
                                            .toList()),
                            entry.text(column));
                }
            });
            if (entry.mentioned.containsKey(name)) {
                entry.mentioned.get(name).texts().forEach(text -> names.add(text, entry));
            }
        }
        diagnostics.add(ofEntries.build().withAlikeOnce(entries.size()));
        if (!closed && unknown == Code.UNKNOWN_UNIT) {
            SimilarNames.warn(entries, diagnostics);
            JoinedNames.warn(entries, diagnostics);
        }
    }

    private Entry add(String id, Location at) {
        Entry entry = new Entry(entries.size(), at);
        entry.spellings.add(id);
        entries.add(entry);
        names.addId(id, entry);
        return entry;
    }
}
