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
 * @param subject what every page names beside the title; where absent, the first line of the lead may say it
 */
public record Outline(
        String title,
        boolean generic,
        List<Block> lead,
        List<Block> body,
        List<String> footnotes,
        Optional<Letter> letter,
        Optional<String> subject) {

    /** Parts a subject from its date and more. */
    private static final String BESIDE = " · ";

    public Outline {
        lead = List.copyOf(lead);
        body = List.copyOf(body);
        footnotes = List.copyOf(footnotes);
    }

    public Outline(String title, boolean generic, List<Block> lead, List<Block> body, List<String> footnotes) {
        this(title, generic, lead, body, footnotes, Optional.empty(), Optional.empty());
    }

    /** The same with a subject of its own, such as the days that are compared. */
    public Outline about(Optional<String> itsSubject) {
        return new Outline(title, generic, lead, body, footnotes, letter, itsSubject);
    }

    /** What a page tells of the whole document: its title, and the subject below it without its date and more. */
    public String titleAndSubject() {
        return subject.or(this::firstOfLead).map(named -> title + " – " + named).orElse(title);
    }

    private Optional<String> firstOfLead() {
        return lead.stream()
                .limit(1)
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text().split(BESIDE, 2)[0])
                .findFirst();
    }

    public static Outline ofLetter(String title, List<Block> body, Letter letter) {
        return new Outline(title, false, List.of(), body, List.of(), Optional.of(letter), Optional.empty());
    }
}
