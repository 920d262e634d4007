package vn.thuocdo.run;

import java.util.List;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.row.TableRead;

/**
 * Tables whose results name no day, beside others that do. They stand for the as-of date, whenever that is: what is
 * reported later, as in a form that came back, then contradicts them, or is replaced by them.
 */
final class UndatedResults {

    /** What the user declares; the tool does not guess the day. */
    private static final String DECLARATION = "values: {reported_on: YYYY-MM-DD}";

    private UndatedResults() {}

    /** A warning for each of them; none where all tables of results are alike. */
    static Findings beside(List<TableRead> tables) {
        List<TableRead> reporting =
                tables.stream().filter(UndatedResults::reports).toList();
        Findings.Builder findings = Findings.builder();
        reporting.stream()
                .filter(table -> table.results().dated())
                .findFirst()
                .ifPresent(dated -> reporting.stream()
                        .filter(table -> !table.results().dated())
                        .forEach(table -> findings.add(
                                Code.UNDATED_BESIDE_DATED,
                                table.header(),
                                dated.header().path(),
                                DECLARATION)));
        return findings.build();
    }

    private static boolean reports(TableRead table) {
        return table.rows() > 0
                && !table.results().taken().isEmpty()
                && (table.role() == Source.Role.RESULTS || table.role() == Source.Role.ASSIGNMENTS);
    }
}
