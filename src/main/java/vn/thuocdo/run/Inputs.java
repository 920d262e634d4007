package vn.thuocdo.run;

import java.math.BigDecimal;
import java.util.List;
import vn.thuocdo.read.Reading;
import vn.thuocdo.read.Source;
import vn.thuocdo.report.score.Report;

/** What documents and messages say of the files that were read. */
final class Inputs {

    private Inputs() {}

    /**
     * The files, in the order in which they were named.
     *
     * @param withDigests whether a document shows the digests of their bytes
     */
    static List<Report.InputFile> of(Reading reading, boolean withDigests) {
        return reading.inputs().stream()
                .map(table -> new Report.InputFile(
                        table.input().shown(), withDigests ? table.input().sha256() : "", table.rows()))
                .toList();
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
