package vn.thuocdo.read.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.diagnostic.Argument;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.row.Fields;
import vn.thuocdo.read.row.KnownUnits;
import vn.thuocdo.read.text.ListText;
import vn.thuocdo.read.text.MixedScripts;
import vn.thuocdo.read.text.Names;
import vn.thuocdo.read.text.OrganisationText;

/**
 * The units or the tasks of a project. Where a table lists them, only those exist; where none does, whatever the
 * assignments name exists. Either way the assignments may describe them further.
 */
public final class Registry implements KnownUnits {

    /** Stands for every unit among the members of a collective. */
    private static final String EVERY_UNIT = "*";

    private static final String OF_KIND = "kind:";

    private final Code unknown;
    private final boolean closed;
    private boolean hasCollectives;
    private final List<RegistryEntry> entries = new ArrayList<>();
    private final Names<RegistryEntry> names = new Names<>();

    /** @param closed whether a table lists all there is */
    public Registry(boolean closed, Code unknown) {
        this.closed = closed;
        this.unknown = unknown;
    }

    /** Whether a table lists all there is. */
    public boolean isClosed() {
        return closed;
    }

    public List<RegistryEntry> entries() {
        return entries;
    }

    /** Near names are sought again for unknown ones, however many were sought so far. */
    public void allowSuggestionsAgain() {
        names.allowSuggestionsAgain();
    }

    /** The entries without collectives, which are but names for others. */
    List<RegistryEntry> scored() {
        return entries.stream().filter(entry -> !entry.isCollective()).toList();
    }

    @Override
    public boolean knows(String name) {
        return !names.find(name).isEmpty();
    }

    @Override
    public String id(String name) {
        Set<RegistryEntry> found = names.find(name);
        return found.size() == 1 ? found.iterator().next().id() : name;
    }

    @Override
    public boolean areAll(List<String> some) {
        return closed && some.stream().allMatch(this::knows);
    }

    /** The one thing that a text names; empty where it names none or several. */
    public Optional<RegistryEntry> one(String text) {
        Set<RegistryEntry> found = names.find(text);
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    @Override
    public List<String> members(String name) {
        if (!hasCollectives) {
            return List.of();
        }
        Set<RegistryEntry> found = names.find(name);
        return found.size() == 1 ? members(found.iterator().next()) : List.of();
    }

    /** As declared: names, {@code kind:so} for all of a kind, {@code *} for all there are; each once, none a collective. */
    private List<String> members(RegistryEntry collective) {
        Set<String> ids = new LinkedHashSet<>();
        for (String member : ListText.split(collective.text(Column.MEMBERS))) {
            String kind = member.startsWith(OF_KIND) ? Names.fold(member.substring(OF_KIND.length())) : "";
            for (RegistryEntry entry : entries) {
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
        fields.markRead(Column.ID);
        Optional<RegistryEntry> same = names.withId(id);
        if (same.isPresent()) {
            fields.fault(Code.REPEATED_ID, fields.at(Column.ID), id, same.get().at());
            return;
        }
        RegistryEntry entry = add(id, fields.at());
        for (Column column : List.of(Column.ID, Column.NAME, Column.ALIASES)) {
            warnOfMixedScripts(fields, column, fields.text(column));
        }
        for (Column column : description) {
            entry.list(column, column == Column.MEASURE ? fields.stated(column) : fields.text(column));
        }
        hasCollectives |= entry.isCollective();
        names.add(fields.text(Column.NAME), entry);
        for (String alias : ListText.split(fields.text(Column.ALIASES))) {
            names.add(alias, entry);
        }
    }

    /** What an assignment names; without a listing table it then exists. Empty where that is an error. */
    Optional<RegistryEntry> assigned(Fields fields, Column column) {
        String text = fields.required(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!closed) {
            fields.markRead(column);
            Set<RegistryEntry> known = names.find(text);
            if (known.isEmpty()) {
                warnOfMixedScripts(fields, column, text);
                warnOfCollective(fields, column, text);
            }
            RegistryEntry entry = known.isEmpty()
                    ? add(text, fields.at(column))
                    : known.iterator().next();
            if (!known.isEmpty()) {
                entry.named(text, 1);
            }
            return Optional.of(entry);
        }
        return find(fields, column);
    }

    /** Adds what a row names, as {@link #assigned} does; empty where it is known, or where there is something to tell of it. */
    public Optional<RegistryEntry> introduce(String name, Location at) {
        boolean plain =
                !closed && !knows(name) && MixedScripts.find(name).isEmpty() && !OrganisationText.isCollective(name);
        return plain ? Optional.of(add(name, at)) : Optional.empty();
    }

    /** What a result names; empty, with an error, where it is unknown or means several. */
    public Optional<RegistryEntry> find(Fields fields, Column column) {
        String text = fields.required(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Set<RegistryEntry> found = names.find(text);
        if (found.size() == 1) {
            fields.markRead(column);
            RegistryEntry entry = found.iterator().next();
            if (entry.isCollective() && members(entry).isEmpty()) {
                fields.fault(
                        Code.EMPTY_COLLECTIVE,
                        fields.at(column),
                        text,
                        entry.text(Column.MEMBERS),
                        new Argument.Head(Column.MEMBERS.header()));
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
            List<String> ids = found.stream()
                    .map(RegistryEntry::id)
                    .sorted(NaturalOrder.IDS)
                    .toList();
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
        for (RegistryEntry entry : entries) {
            entry.reportVarying(ofEntries);
            entry.mentions(name).forEach(text -> names.add(text, entry));
        }
        diagnostics.add(ofEntries.build().withRepeatedFaultsOnce(entries.size()));
        if (!closed && unknown == Code.UNKNOWN_UNIT) {
            SimilarNames.warn(entries, diagnostics);
            JoinedNames.warn(entries, diagnostics);
        }
    }

    private RegistryEntry add(String id, Location at) {
        RegistryEntry entry = new RegistryEntry(entries.size(), at);
        entry.named(id, 1);
        entries.add(entry);
        names.addId(id, entry);
        return entry;
    }
}
