package vn.thuocdo.read.column;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thuocdo.diagnostic.Argument;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.ToPaste;
import vn.thuocdo.read.table.Table;

/** The headers of a table that are not clear, and the messages about them. */
final class HeaderFindings {

    /** Cells that are shown of a column. */
    private static final int MOST_TEXTS = 3;

    private record Repeated(int field, Column column, int earlier) {}

    private final Map<Column, String> unmatched = new TreeMap<>();
    private final Map<Column, List<Integer>> declaredTwice = new TreeMap<>();
    private final List<Repeated> repeated = new ArrayList<>();
    private final Map<Integer, List<Column>> unsettled = new TreeMap<>();
    private final List<Integer> withoutYear = new ArrayList<>();
    private final Map<Integer, HeaderTable.Meaning> refused = new LinkedHashMap<>();

    /**
     * A declared header that the table does not have, or has several times.
     *
     * @param places the fields that have it; none, or several
     */
    void declaredWrongly(Column column, String name, List<Integer> places) {
        if (places.isEmpty()) {
            unmatched.put(column, name);
        } else {
            declaredTwice.put(column, places);
        }
    }

    boolean isDeclaredTwice(int field) {
        return declaredTwice.values().stream().anyMatch(places -> places.contains(field));
    }

    /** A header that is as close to a column as an earlier one. */
    void repeated(int field, Column column, int earlier) {
        repeated.add(new Repeated(field, column, earlier));
    }

    boolean isRepeated(Column column) {
        return repeated.stream().anyMatch(again -> again.column() == column);
    }

    /** A header that may be one of some columns, and its cells do not say which. */
    void eitherOf(int field, List<Column> candidates) {
        unsettled.put(field, candidates);
    }

    /** A header whose cells do not hold what its words say. */
    void refused(HeaderGuess guess) {
        refused.putIfAbsent(guess.field(), guess.meaning());
    }

    /** Columns of periods whose year is not known. */
    void withoutYear(List<Integer> fields) {
        withoutYear.addAll(fields);
    }

    boolean lackAYear() {
        return !withoutYear.isEmpty();
    }

    /** Removes headers that were taken for a column after all. */
    void settled(Set<Integer> fields) {
        repeated.removeIf(again -> fields.contains(again.field()));
        refused.keySet().removeIf(fields::contains);
    }

    /** Whether a column is missing only because its header is not clear, or was declared but not found. */
    boolean isInDoubt(Column column) {
        return unmatched.containsKey(column)
                || declaredTwice.containsKey(column)
                || unsettled.values().stream().anyMatch(candidates -> candidates.contains(column));
    }

    /**
     * Reports the headers.
     *
     * @param cells the cells below the headers, if they were looked at
     * @param said fields of which another message tells
     */
    void report(
            Columns columns,
            Mapping mapping,
            Optional<CellEvidence> cells,
            Table table,
            Set<Integer> said,
            Findings.Builder diagnostics) {
        new Telling(columns, mapping, cells, table, said, diagnostics).tell();
    }

    private final class Telling {

        private final Columns columns;
        private final Mapping mapping;
        private final Optional<CellEvidence> cells;
        private final Table table;
        private final Set<Integer> said;
        private final List<String> header;
        private final Findings.Builder diagnostics;

        private Telling(
                Columns columns,
                Mapping mapping,
                Optional<CellEvidence> cells,
                Table table,
                Set<Integer> said,
                Findings.Builder diagnostics) {
            this.columns = columns;
            this.mapping = mapping;
            this.cells = cells;
            this.table = table;
            this.said = said;
            this.header = table.header();
            this.diagnostics = diagnostics;
        }

        private void tell() {
            tellUnused();
            for (Repeated again : repeated) {
                diagnostics.add(
                        Code.REPEATED_COLUMN,
                        table.headerAt(again.field()),
                        header.get(again.field()),
                        new Argument.Field(again.column().header()),
                        header.get(again.earlier()),
                        declaration(again));
            }
            unsettled.forEach((field, candidates) -> diagnostics.add(
                    Code.AMBIGUOUS_HEADER,
                    table.headerAt(field),
                    header.get(field),
                    candidates.stream()
                            .map(column -> DeclarationText.columns(column, header.get(field)))
                            .collect(Collectors.joining(" / "))));
            if (!withoutYear.isEmpty()) {
                diagnostics.add(
                        Code.PERIODS_WITHOUT_YEAR,
                        table.headerAt(withoutYear.get(0)),
                        withoutYear.stream().map(header::get).collect(Collectors.joining("\", \"")));
            }
            for (Map.Entry<Column, String> some : unmatched.entrySet()) {
                Column column = some.getKey();
                String name = some.getValue();
                tellUnknown(name, column.header(), near(name).map(near -> DeclarationText.columns(column, near)));
            }
            for (Map.Entry<Column, List<Integer>> twice : declaredTwice.entrySet()) {
                tellTwice(twice.getKey().header(), twice.getValue());
            }
            for (String name : mapping.rows().columns()) {
                tellOfRows(name);
            }
        }

        /** A column that decides which rows are read. */
        private void tellOfRows(String name) {
            List<Integer> places = DeclaredHeaders.named(header, name);
            if (places.size() > 1) {
                tellTwice(RowFilter.KEYS, places);
            } else if (places.isEmpty() && Column.of(name).filter(columns::has).isEmpty()) {
                tellUnknown(name, RowFilter.KEYS, near(name));
            }
        }

        /**
         * One message for all headers that are not used; for those whose cells do not fit, with the declaration to use
         * them.
         */
        private void tellUnused() {
            List<HeaderGuess> guessed = new ArrayList<>();
            List<Integer> others = new ArrayList<>();
            for (int field : columns.unused()) {
                if (said.contains(field)) {
                    continue;
                }
                HeaderTable.Meaning guess = refused.get(field);
                if (guess != null && !columns.hasAnyThatMayBe(field) && CellClassifier.isCheckable(guess)) {
                    guessed.add(new HeaderGuess(field, guess));
                } else if (!isSaid(field)) {
                    others.add(field);
                }
            }
            String unused = others.stream().map(header::get).collect(Collectors.joining("\", \""));
            if (!guessed.isEmpty()) {
                tellRefused(guessed, unused);
            } else if (!others.isEmpty()) {
                diagnostics.add(Code.UNUSED_COLUMN, table.headerAt(others.get(0)), unused);
            }
        }

        private boolean isSaid(int field) {
            return unsettled.containsKey(field)
                    || withoutYear.contains(field)
                    || isDeclaredTwice(field)
                    || repeated.stream().anyMatch(again -> again.field() == field);
        }

        /** @param unused the other headers that are not used */
        private void tellRefused(List<HeaderGuess> guesses, String unused) {
            diagnostics.add(
                    Code.GUESS_REFUSED,
                    table.headerAt(guesses.get(0).field()),
                    guesses.stream().map(this::shown).collect(Collectors.joining(", ")),
                    new ToPaste(asDeclared(guesses)),
                    new ToPaste(DeclarationText.ignore(guesses.stream()
                            .map(guess -> header.get(guess.field()))
                            .toList())),
                    unused);
        }

        /** A header, what its words say, and cells that do not fit: {@code "Type" ("Outcome", "Milestone")}. */
        private String shown(HeaderGuess guess) {
            List<String> texts = cells.orElseThrow().unfitting(guess.field(), guess.meaning()).stream()
                    .limit(MOST_TEXTS)
                    .toList();
            return "\"" + header.get(guess.field()) + "\" (\"" + String.join("\", \"", texts) + "\")";
        }

        /**
         * The declaration that makes headers columns although their cells are not known, with their words where the
         * column needs them.
         */
        private String asDeclared(List<HeaderGuess> guesses) {
            Map<Column, String> headers = new TreeMap<>();
            Map<Column, List<String>> words = new TreeMap<>();
            for (HeaderGuess guess : guesses) {
                Column column = guess.meaning().column();
                if (headers.putIfAbsent(column, header.get(guess.field())) == null && DeclaredWords.isWorded(column)) {
                    words.put(
                            column,
                            DeclarationText.shown(cells.orElseThrow().unfitting(guess.field(), guess.meaning())));
                }
            }
            String declared = DeclarationText.columns(headers);
            return words.isEmpty() ? declared : declared + "\", \"" + DeclarationText.words(words);
        }

        /** The one that counts; empty where both have the same header, by which none can be told from the other. */
        private String declaration(Repeated again) {
            String name = header.get(again.field());
            boolean alike = Headers.fold(name).equals(Headers.fold(header.get(again.earlier())));
            return alike ? "" : DeclarationText.columns(again.column(), name);
        }

        private Optional<String> near(String name) {
            return NearestHeaders.to(name, header);
        }

        private void tellUnknown(String name, String declaredFor, Optional<String> instead) {
            diagnostics.add(
                    Code.UNKNOWN_HEADER, table.at(), name, declaredFor, String.join(", ", header), instead.orElse(""));
        }

        private void tellTwice(String declaredFor, List<Integer> places) {
            diagnostics.add(
                    Code.REPEATED_HEADER,
                    table.headerAt(places.get(1)),
                    header.get(places.get(1)),
                    declaredFor,
                    table.headerAt(places.get(0)));
        }
    }
}
