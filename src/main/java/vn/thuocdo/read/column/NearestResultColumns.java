package vn.thuocdo.read.column;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thuocdo.read.yaml.YamlScalar;

/** The columns that came nearest to saying what was reached, in a table of which no column is taken for that. */
public final class NearestResultColumns {

    /** Columns that are named as the nearest to one of results. */
    private static final int MOST_SHOWN = 3;

    /** What may say what was reached, with what its cells hold then; a share may be either, and is a figure first. */
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
     * @param fields the fields that are taken for nothing
     * @param cells what stands in them
     */
    public static NearestResultColumns among(Set<Integer> fields, List<String> header, CellEvidence cells) {
        Headers known = Headers.of(Source.Role.RESULTS);
        List<Candidate> candidates = new ArrayList<>();
        for (int field : fields) {
            Set<Column> named = known.named(header.get(field));
            candidate(field, named, cells).ifPresent(candidates::add);
        }
        candidates.sort(Comparator.comparing(Candidate::closeness).thenComparing(Candidate::field));
        return new NearestResultColumns(header, candidates);
    }

    /** Closest is a column that header and cells speak for; figures without such a header are anything. */
    private static Optional<Candidate> candidate(int field, Set<Column> named, CellEvidence cells) {
        for (HeaderTable.Meaning meaning : RESULTS) {
            boolean holds = cells.distinct(field) > 0 && cells.fits(field, meaning);
            boolean isNamed = named.contains(meaning.column());
            if (holds && (isNamed || meaning.column() == Column.STATUS)) {
                return Optional.of(new Candidate(field, meaning.column(), isNamed ? 0 : 1, List.of()));
            }
        }
        // Words can be declared; figures that cannot be read are none.
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

    /** What its words mean, to declare beside the column; empty where they are known. */
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
