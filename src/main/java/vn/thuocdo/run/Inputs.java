package vn.thuocdo.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.ToPaste;
import vn.thuocdo.read.Reading;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.row.ResultColumns;
import vn.thuocdo.read.row.TableRead;
import vn.thuocdo.report.score.content.ReportContent;

/** The files that were read, for documents and messages. */
final class Inputs {

    private Inputs() {}

    /**
     * The files, in the order in which they were named.
     *
     * @param withDigests whether digests were taken while they were read
     */
    static List<ReportContent.InputFile> of(Reading reading, boolean withDigests) {
        return reading.inputs().stream()
                .map(table -> new ReportContent.InputFile(
                        table.input().shown(),
                        withDigests && table.input().isDigested() ? digest(table.input()) : "",
                        table.rows()))
                .toList();
    }

    /** @throws UncheckedIOException if the file was not read to its end, and cannot be */
    private static String digest(Input input) {
        try {
            return input.sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The failure of a gate if no unit has a rate: the tables that were read, those of results first. */
    static GateFailure nothingAssessable(BigDecimal percent, Reading reading) {
        List<TableRead> results = ofRole(reading, Source.Role.RESULTS);
        List<TableRead> tables = results.isEmpty() ? ofRole(reading, Source.Role.ASSIGNMENTS) : results;
        return new GateFailure.NothingAssessable(
                percent, tables.stream().map(Inputs::looked).toList());
    }

    /**
     * A warning where nothing that was read could say what was reached, so that all counts as not reported; none where
     * results are awaited, or errors say more.
     *
     * @param soFar what was found already
     */
    static Findings nothingReported(Reading reading, Findings soFar) {
        List<TableRead> assignments = ofRole(reading, Source.Role.ASSIGNMENTS);
        boolean awaited = soFar.sorted().stream().anyMatch(finding -> finding.code() == Code.RESULTS_AWAITED)
                || soFar.hasErrors();
        boolean without = ofRole(reading, Source.Role.RESULTS).isEmpty()
                && reading.programme().results().isEmpty()
                && assignments.stream()
                        .allMatch(table -> table.results().taken().isEmpty());
        if (awaited || !without || assignments.isEmpty()) {
            return Findings.none();
        }
        TableRead first = assignments.get(0);
        return Findings.of(
                Code.NOTHING_REPORTED,
                first.header(),
                first.results().nearest(),
                new ToPaste("columns: " + first.results().declaration()));
    }

    private static GateFailure.Looked looked(TableRead table) {
        ResultColumns results = table.results();
        return new GateFailure.Looked(
                table.input().shown(), table.rows(), results.taken(), results.nearest(), results.declaration());
    }

    private static List<TableRead> ofRole(Reading reading, Source.Role role) {
        return reading.inputs().stream().filter(table -> table.role() == role).toList();
    }
}
