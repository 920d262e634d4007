package vn.thuocdo.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.thuocdo.diagnostic.Argument;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.row.TableRead;

/**
 * The heads of the tables of a run, for its findings: a reader looks for a column by the head that stands in the file, and not
 * by the canonical one.
 */
public final class ColumnHeads {

    /** Which columns hold, in their order, what a column of a message may be: a table need not have the first. */
    private static final Map<String, List<String>> HELD_BY = Map.of(
            "actual", List.of("actual", "appraised_actual", "estimate"),
            "status", List.of("status", "appraised_status", "completion"));

    /** By table and canonical header; a file that is read in several ways may have several heads for one column. */
    private final Map<Location, Map<String, Set<String>>> heads = new HashMap<>();

    /** Adds tables that were read. */
    public void add(List<TableRead> tables) {
        for (TableRead table : tables) {
            Map<String, Set<String>> ofTable = heads.computeIfAbsent(whole(table.header()), place -> new HashMap<>());
            table.columns()
                    .forEach((column, head) -> ofTable.computeIfAbsent(column.header(), canonical -> new TreeSet<>())
                            .add(head));
        }
    }

    /**
     * The findings with the heads of the table that each is about; else of the only other head that the column has in the
     * run. What no table has keeps its canonical name, which languages say in their own words.
     */
    public Findings name(Findings findings) {
        return heads.isEmpty() || findings.sorted().stream().noneMatch(ColumnHeads::namesColumns)
                ? findings
                : findings.with(this::named);
    }

    private static boolean namesColumns(Finding finding) {
        return finding.arguments().stream().anyMatch(Argument.Head.class::isInstance);
    }

    private Finding named(Finding finding) {
        if (!namesColumns(finding)) {
            return finding;
        }
        List<Argument> arguments = finding.arguments().stream()
                .map(argument -> argument instanceof Argument.Head head ? named(head, finding.at()) : argument)
                .toList();
        return new Finding(finding.code(), finding.at(), arguments, finding.alike());
    }

    private Argument named(Argument.Head column, Location at) {
        return only(heads.getOrDefault(whole(at), Map.of()), column.header())
                .or(() -> only(everywhere(), column.header()))
                .map(Argument::of)
                .orElse(column);
    }

    private Map<String, Set<String>> everywhere() {
        Map<String, Set<String>> all = new HashMap<>();
        heads.values()
                .forEach(table ->
                        table.forEach((column, names) -> all.computeIfAbsent(column, canonical -> new TreeSet<>())
                                .addAll(names)));
        return all;
    }

    private static Optional<String> only(Map<String, Set<String>> table, String column) {
        return HELD_BY.getOrDefault(column, List.of(column)).stream()
                .map(table::get)
                .filter(Objects::nonNull)
                .findFirst()
                .filter(names -> names.size() == 1)
                .map(names -> names.iterator().next());
    }

    private static Location whole(Location place) {
        return place.field(0).row(0);
    }
}
