package vn.thuocdo.spark;

import java.util.List;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.ReportedDays;
import vn.thuocdo.read.encoding.Encoding;
import vn.thuocdo.read.row.TableRead;

/**
 * What was read of a file of results or a part of one, but for the results themselves.
 *
 * @param file which of the files it is
 * @param whole whether it is all of the file
 * @param records how many there are by their ends; negative where that cannot be told, or was not asked
 * @param tables as many as sources read it; none where it cannot be read
 */
record ReadPart(int file, boolean whole, int records, List<TableRead> tables, Findings findings, ReportedDays days) {

    /**
     * Whether parts of a file were read as they are within the whole: each of their rows by itself, nothing was to be said
     * of any, and none of them was taken for something else than a row.
     */
    static boolean makeAWhole(List<ReadPart> parts) {
        ReadPart first = parts.get(0);
        return first.whole || parts.stream().allMatch(part -> part.isPlain() && part.isLike(first));
    }

    private boolean isPlain() {
        boolean silent =
                findings.sorted().stream().allMatch(finding -> finding.at().line() <= 1);
        if (tables.size() != 1 || !silent) {
            return false;
        }
        TableRead table = tables.get(0);
        return table.rowByRow() && isOfPlainText(table) && table.rows() == records;
    }

    /** Whether it is separated values in UTF-8 whose header is the first line. */
    static boolean isOfPlainText(TableRead table) {
        return table.form().format().equals("csv")
                && table.form().encoding().equals(Encoding.UTF_8.word())
                && table.header().line() == 1;
    }

    private boolean isLike(ReadPart other) {
        TableRead table = tables.get(0);
        TableRead others = other.tables.get(0);
        return findings.sorted().equals(other.findings.sorted())
                && table.form().equals(others.form())
                && table.columns().equals(others.columns())
                && table.results().equals(others.results());
    }

    /** All parts of a file, in any order, as if it had been read at once. */
    static ReadPart together(List<ReadPart> parts) {
        ReadPart first = parts.get(0);
        if (first.whole) {
            return first;
        }
        int rows = parts.stream().mapToInt(ReadPart::records).sum();
        TableRead table = first.tables.get(0);
        ReportedDays days = parts.stream().map(ReadPart::days).reduce(ReportedDays.NONE, ReportedDays::and);
        return new ReadPart(first.file, true, rows, List.of(table.of(table.input(), rows)), first.findings, days);
    }
}
