package vn.thuocdo.report.outline;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Running text.
 *
 * @param phrases what it consists of, with the blanks between them; most have one
 */
public record Paragraph(List<Phrase> phrases) implements Block {

    /** A stretch of text in one tone. */
    public record Phrase(String text, Tone tone) {}

    public Paragraph {
        phrases = List.copyOf(phrases);
    }

    public Paragraph(String text, Tone tone) {
        this(List.of(new Phrase(text, tone)));
    }

    public static Paragraph of(String text) {
        return new Paragraph(text, Tone.PLAIN);
    }

    /** One of which the middle stands out. */
    public static Paragraph with(String before, String strong, String after) {
        return new Paragraph(List.of(
                new Phrase(before, Tone.PLAIN), new Phrase(strong, Tone.STRONG), new Phrase(after, Tone.PLAIN)));
    }

    public String text() {
        return phrases.stream().map(Phrase::text).collect(Collectors.joining());
    }

    /** That of the whole; plain where it has several. */
    public Tone tone() {
        return phrases.size() == 1 ? phrases.get(0).tone() : Tone.PLAIN;
    }
}
