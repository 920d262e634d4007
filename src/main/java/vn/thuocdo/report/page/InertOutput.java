package vn.thuocdo.report.page;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import vn.thuocdo.report.text.Printable;

/**
 * Takes a page as its templates write it. Controls and marks that turn the direction of writing are shown, not sent: no
 * template has any, so each one comes from data.
 */
final class InertOutput implements TemplateOutput {

    private final Writer out;

    InertOutput(Writer out) {
        this.out = out;
    }

    @Override
    public void writeContent(String text) {
        writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int from, int to) {
        try {
            int written = from;
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                if (c != '\n' && !Printable.isHarmless(c)) {
                    out.write(text, written, i - written);
                    out.write(Printable.line(String.valueOf(c)));
                    written = i + 1;
                }
            }
            out.write(text, written, to - written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
