package vn.thuocdo.scaffold.article;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.Document;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.Presentation;

/**
 * What a text was found to say, as a file for {@code reconcile}.
 *
 * @param article the text's name, as the user wrote it
 * @param byLines whether its paragraphs are lines of a text file
 * @param title its first line; empty where that is a sentence
 * @param numbers how it writes its numbers
 * @param figures in the order of the text
 */
public record Draft(String article, boolean byLines, String title, Language numbers, List<DraftFigure> figures)
        implements Document {
    public Draft {
        figures = List.copyOf(figures);
    }

    /** How many figures there are of which a person has to decide something. */
    public long undecided() {
        return figures.stream().filter(figure -> !figure.doubts().isEmpty()).count();
    }

    @Override
    public void write(Format format, Presentation presentation, OutputStream out) throws IOException {
        if (format != Format.YAML) {
            throw new IllegalArgumentException("no such format of this document: " + format);
        }
        new DraftYaml(this, presentation.messages().with("scaffold")).write(out);
    }
}
