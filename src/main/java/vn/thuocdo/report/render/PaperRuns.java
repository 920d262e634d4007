package vn.thuocdo.report.render;

import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.page.Unbroken;
import vn.thuocdo.report.paper.TextRun;
import vn.thuocdo.report.workbook.TierShade;

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
}
