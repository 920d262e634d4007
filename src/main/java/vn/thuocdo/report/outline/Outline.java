package vn.thuocdo.report.outline;

import java.util.List;
import java.util.Optional;

/**
 * A whole document, from its title to its last remark.
 *
 * @param title never empty
 * @param generic whether the title only names the kind of document; a terminal leaves it out, since the command was
 *     just typed
 * @param lead the text right under the title: the subject, the as-of date, and what the reader has to know first
 * @param footnotes the meaning of marks in the document; a sentence each
 * @param letter absent where it is no official letter
 */
public record Outline(
        String title,
        boolean generic,
        List<Block> lead,
        List<Block> body,
        List<String> footnotes,
        Optional<Letter> letter) {

    /** Parts a subject from its date and more. */
    private static final String BESIDE = " · ";

    public Outline {
        lead = List.copyOf(lead);
        body = List.copyOf(body);
        footnotes = List.copyOf(footnotes);
    }

    public Outline(String title, boolean generic, List<Block> lead, List<Block> body, List<String> footnotes) {
        this(title, generic, lead, body, footnotes, Optional.empty());
    }

    /** What a page tells of the whole document: its title, and the subject below it where that stands alone. */
    public String titleAndSubject() {
        return !lead.isEmpty()
                        && lead.get(0) instanceof Paragraph subject
                        && !subject.text().contains(BESIDE)
                ? title + " – " + subject.text()
                : title;
    }

    public static Outline ofLetter(String title, List<Block> body, Letter letter) {
        return new Outline(title, false, List.of(), body, List.of(), Optional.of(letter));
    }
}
