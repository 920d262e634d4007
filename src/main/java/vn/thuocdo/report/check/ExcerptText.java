package vn.thuocdo.report.check;

import vn.thuocdo.diagnostic.Excerpt;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.page.Style;
import vn.thuocdo.report.text.Printable;

/** A line of the input with a mark below the part that is meant, aligned by what the eye sees. */
final class ExcerptText {

    private static final String RULE = " │ ";
    private static final String CUT = "…";
    private static final String MARK = "^";

    /** Characters kept before the marked part of a line that is too long. */
    private static final int MOST_BEFORE = 24;

    private final Presentation presentation;

    ExcerptText(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The lines, each with its end; the margin is as wide as is said. */
    String of(Excerpt excerpt, String indent, int marginWidth) {
        String before = Printable.line(excerpt.text().substring(0, excerpt.from()));
        String marked = Printable.line(excerpt.text().substring(excerpt.from(), excerpt.to()));
        String after = Printable.line(excerpt.text().substring(excerpt.to()));
        String margin = indent + Printable.right(excerpt.margin(), marginWidth) + RULE;
        int room = Math.max(2 * MOST_BEFORE, presentation.columns() - Printable.width(margin));
        if (Printable.width(before + marked + after) > room && Printable.width(before) > MOST_BEFORE) {
            before = CUT + Printable.last(before, MOST_BEFORE - 1);
        }
        String line = Printable.first(before + marked + after, room, CUT);
        String text = faint(margin) + line + "\n";
        if (!excerpt.isMarked()) {
            return text;
        }
        int offset = Printable.width(before);
        int length = Math.max(1, Math.min(Printable.width(marked), Printable.width(line) - offset));
        String empty = indent + " ".repeat(marginWidth) + RULE;
        String mark = Style.RED.apply(MARK.repeat(length), presentation.color());
        return text + faint(empty) + " ".repeat(offset) + mark + "\n";
    }

    private String faint(String text) {
        return Style.FAINT.apply(text, presentation.color());
    }
}
