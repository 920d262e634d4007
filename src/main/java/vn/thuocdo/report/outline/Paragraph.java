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

    /** A paragraph with an emphasised middle part. */
    public static Paragraph with(String before, String strong, String after) {
        return new Paragraph(List.of(
                new Phrase(before, Tone.PLAIN), new Phrase(strong, Tone.STRONG), new Phrase(after, Tone.PLAIN)));
    }

    public String text() {
        return phrases.stream().map(Phrase::text).collect(Collectors.joining());
    }

    /** The tone of the whole paragraph; plain if it has several. */
    public Tone tone() {
        return phrases.size() == 1 ? phrases.get(0).tone() : Tone.PLAIN;
    }
}
