package vn.thuocdo.read.column;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thuocdo.read.yaml.YamlScalar;

/** The columns that come nearest to a column of results, in a table without one. */
public final class NearestResultColumns {

    /** Columns that are named as the nearest to one of results. */
    private static final int MOST_SHOWN = 3;

    /**
     * The columns of results, with what their cells have to hold. A share may be either, and is first tried as a
     * figure.
     */
    private static final List<HeaderTable.Meaning> RESULTS = List.of(
            new HeaderTable.Meaning(Column.ACTUAL, CellKind.NUMBER, Headers.CANONICAL),
            new HeaderTable.Meaning(Column.STATUS, CellKind.STATUS, Headers.CANONICAL));

    /** What the words of a header that could be one of results mean, in a table whose cells do not show it. */
    private static final String UNKNOWN = "status: …";

    /** @param words the texts of a status that are not known */
    private record Candidate(int field, Column column, int closeness, List<String> words) {}

    private final List<String> header;
    private final List<Candidate> candidates;

    private NearestResultColumns(List<String> header, List<Candidate> candidates) {
        this.header = header;
        this.candidates = candidates;
    }

    /**
     * Looks for them.
     *
     * @param fields the fields that are not used
     * @param cells their cells
     */
    public static NearestResultColumns among(Set<Integer> fields, List<String> header, CellEvidence cells) {
        Headers known = Headers.of(Source.Role.RESULTS);
        Headers ofAssignments = Headers.of(Source.Role.ASSIGNMENTS);
        List<Candidate> candidates = new ArrayList<>();
        for (int field : fields) {
            Set<Column> named = known.named(header.get(field));
            // What was asked for, as a target of 90%, is not what was reached.
            boolean isAsked = ofAssignments.named(header.get(field)).contains(Column.TARGET)
                    && RESULTS.stream().noneMatch(meaning -> named.contains(meaning.column()));
            if (!isAsked) {
                candidate(field, named, cells).ifPresent(candidates::add);
            }
        }
        candidates.sort((one, other) -> one.closeness() != other.closeness()
                ? Integer.compare(one.closeness(), other.closeness())
                : Integer.compare(one.field(), other.field()));
        return new NearestResultColumns(header, candidates);
    }

    /** The closest is a column supported by header and cells; figures without such a header may be anything. */
    private static Optional<Candidate> candidate(int field, Set<Column> named, CellEvidence cells) {
        for (HeaderTable.Meaning meaning : RESULTS) {
            boolean holds = cells.distinct(field) > 0 && cells.fits(field, meaning);
            boolean isNamed = named.contains(meaning.column());
            if (holds && (isNamed || meaning.column() == Column.STATUS)) {
                return Optional.of(new Candidate(field, meaning.column(), isNamed ? 0 : 1, List.of()));
            }
        }
        // Unknown words can be declared; figures that cannot be read cannot.
        return RESULTS.stream()
                .filter(meaning -> named.contains(meaning.column()))
                .max(Comparator.comparing(meaning -> DeclaredWords.isWorded(meaning.column())))
                .map(meaning -> new Candidate(field, meaning.column(), 2, words(field, meaning, cells)));
    }

    private static List<String> words(int field, HeaderTable.Meaning meaning, CellEvidence cells) {
        return DeclaredWords.isWorded(meaning.column())
                ? DeclarationText.shown(cells.unfitting(field, meaning))
                : List.of();
    }

    /** What to declare under "columns" of the source. */
    public String declaration() {
        return "{" + nearest() + "}";
    }

    /** The declaration of its words, in addition to the column; empty where they are known. */
    public String words() {
        return candidates.stream()
                .findFirst()
                .filter(nearest -> !nearest.words().isEmpty())
                .map(nearest -> ", " + DeclarationText.words(nearest.column(), nearest.words()))
                .orElse("");
    }

    /** The fields of the columns that are named. */
    public Set<Integer> fields() {
        return candidates.stream().limit(MOST_SHOWN).map(Candidate::field).collect(Collectors.toSet());
    }

    /** The nearest column and its header, as a project file has them. */
    public String nearest() {
        return candidates.stream()
                .findFirst()
                .map(nearest -> nearest.column().header() + ": " + YamlScalar.quoted(header.get(nearest.field())))
                .orElse(UNKNOWN);
    }

    /** The headers of the nearest columns; of all, where none is near. */
    public String headers() {
        Collection<String> named = candidates.isEmpty()
                ? header
                : candidates.stream()
                        .limit(MOST_SHOWN)
                        .map(candidate -> header.get(candidate.field()))
                        .toList();
        return named.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\", \""));
    }
}
