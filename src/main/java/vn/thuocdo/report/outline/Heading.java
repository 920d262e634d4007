package vn.thuocdo.report.outline;

/**
 * A heading.
 *
 * @param level {@link #SECTION} or {@link #ITEM}; the title of the document is not a heading
 * @param tone plain if the text needs no colour
 */
public record Heading(int level, String text, Tone tone) implements Block {

    /** A part of the document. */
    public static final int SECTION = 2;
    /** One thing of a part, such as an item of a unit. */
    public static final int ITEM = 3;

    public Heading {
        if (level != SECTION && level != ITEM) {
            throw new IllegalArgumentException("no level of a heading: " + level);
        }
    }

    public static Heading section(String text) {
        return new Heading(SECTION, text, Tone.PLAIN);
    }

    public static Heading item(String text, Tone tone) {
        return new Heading(ITEM, text, tone);
    }
}
