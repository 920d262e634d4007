package vn.thuocdo.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import vn.thuocdo.read.Reading;
import vn.thuocdo.read.Source;
import vn.thuocdo.read.table.Input;
import vn.thuocdo.report.score.Report;

/** What documents and messages say of the files that were read. */
final class Inputs {

    private Inputs() {}

    /**
     * The files, in the order in which they were named.
     *
     * @param withDigests whether digests were taken while they were read
     */
    static List<Report.InputFile> of(Reading reading, boolean withDigests) {
        return reading.inputs().stream()
                .map(table -> new Report.InputFile(
                        table.input().shown(), withDigests ? digest(table.input()) : "", table.rows()))
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

    /** A gate that no unit has a rate for. */
    static GateFailure nothingAssessable(BigDecimal percent, Reading reading) {
        List<Reading.TableRead> assignments = reading.inputs().stream()
                .filter(table -> table.role() == Source.Role.ASSIGNMENTS)
                .toList();
        return new GateFailure.NothingAssessable(
                percent,
                assignments.stream().map(table -> table.input().shown()).toList(),
                assignments.stream().mapToInt(Reading.TableRead::rows).sum());
    }
}
