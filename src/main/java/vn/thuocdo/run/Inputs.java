package vn.thuocdo.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
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

    private static GateFailure.Looked looked(TableRead table) {
        ResultColumns results = table.results();
        return new GateFailure.Looked(
                table.input().shown(), table.rows(), results.taken(), results.nearest(), results.declaration());
    }

    private static List<TableRead> ofRole(Reading reading, Source.Role role) {
        return reading.inputs().stream().filter(table -> table.role() == role).toList();
    }
}
