package vn.thuocdo.report.render;

import java.util.List;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.DecimalMarks;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.page.Unbroken;
import vn.thuocdo.report.paper.TextRun;
import vn.thuocdo.report.workbook.TierShade;

/** Texts of an outline as they are printed: no line ends between a figure and what it counts. */
final class PaperRuns {

    private PaperRuns() {}

    static TextRun of(String text) {
        return TextRun.of(Unbroken.onPaper(text));
    }

    /** A dot between two statements could end a line; a semicolon may. */
    static TextRun of(Paragraph paragraph) {
        TextRun run = of(paragraph.text().replace(" · ", "; "));
        return paragraph.tone() == Tone.PLAIN ? run : run.inBold();
    }

    /** The same with the name of each tier on its colour. */
    static TextRun[] onColours(Paragraph paragraph) {
        return paragraph.phrases().stream()
                .map(phrase -> {
                    TextRun run = TextRun.of(phrase.text());
                    return TierShade.of(phrase.tone())
                            .map(shade -> run.on(shade.rgb()))
                            .orElse(run);
                })
                .toArray(TextRun[]::new);
    }

    static TextRun of(Cell cell) {
        TextRun run = of(cell.text());
        return cell.tone() == Tone.STRONG ? run.inBold() : run;
    }

    /** What a figure lacks that others of its column have behind the decimal mark, in the letters that it would have. */
    static String behind(Cell cell, DecimalMarks marks) {
        return (marks.lacksMark(cell) ? "," : "") + "0".repeat(marks.missing(cell));
    }

    /** The cells of a column with what they lack, as much as each of them needs. */
    static List<TextRun> column(Table table, int column) {
        DecimalMarks marks = DecimalMarks.of(table, column);
        return table.rows().stream()
                .map(row -> row.get(column))
                .map(cell -> {
                    TextRun run = of(cell);
                    return run.saying(run.text() + behind(cell, marks));
                })
                .toList();
    }
}
