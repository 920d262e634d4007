package vn.thuocdo.spark;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.cutoff.ReportedDays;
import vn.thuocdo.read.column.ColumnQuestion;
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
        return first.whole
                || areRowByRow(parts)
                        && questions(parts).isEmpty()
                        && parts.stream().allMatch(part -> part.isSilent() && part.saysTheSameAs(first));
    }

    /** What their rows ask of cells of each other: parts may make a whole once that is known. */
    static Set<ColumnQuestion> questions(List<ReadPart> parts) {
        Set<ColumnQuestion> questions = new HashSet<>();
        if (!parts.get(0).whole && areRowByRow(parts)) {
            parts.forEach(part -> questions.addAll(part.tables.get(0).asked()));
        }
        return questions;
    }

    private static boolean areRowByRow(List<ReadPart> parts) {
        return parts.stream().allMatch(part -> part.isPlain() && part.isLike(parts.get(0)));
    }

    private boolean isPlain() {
        return tables.size() == 1
                && tables.get(0).rowByRow()
                && isOfPlainText(tables.get(0))
                && tables.get(0).rows() == records;
    }

    /** Whether nothing is to be said of its rows. */
    private boolean isSilent() {
        return findings.sorted().stream().allMatch(finding -> finding.at().line() <= 1);
    }

    /** Whether it is separated values in UTF-8 whose header is the first line. */
    static boolean isOfPlainText(TableRead table) {
        return table.form().format().equals("csv")
                && table.form().encoding().equals(Encoding.UTF_8.word())
                && table.header().line() == 1;
    }

    private boolean saysTheSameAs(ReadPart other) {
        return findings.sorted().equals(other.findings.sorted());
    }

    private boolean isLike(ReadPart other) {
        TableRead table = tables.get(0);
        TableRead others = other.tables.get(0);
        return table.form().equals(others.form())
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
