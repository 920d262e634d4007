package vn.thuocdo.report.outline;

/** Running text. */
public record Paragraph(String text, Tone tone) implements Block {

    public static Paragraph of(String text) {
        return new Paragraph(text, Tone.PLAIN);
    }
}
