package vn.thuocdo.report.render;

import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.page.Unbroken;
import vn.thuocdo.report.paper.TextRun;

/** Texts of an outline as they are printed: no line ends between a figure and what it counts. */
final class PaperRuns {

    private PaperRuns() {}

    static TextRun of(String text) {
        return TextRun.of(Unbroken.joined(text));
    }

    /** A dot between two statements could end a line; a semicolon may. */
    static TextRun of(Paragraph paragraph) {
        TextRun run = of(paragraph.text().replace(" · ", "; "));
        return paragraph.tone() == Tone.PLAIN ? run : run.inBold();
    }

    static TextRun of(Cell cell) {
        TextRun run = of(cell.text());
        return cell.tone() == Tone.STRONG ? run.inBold() : run;
    }
}
