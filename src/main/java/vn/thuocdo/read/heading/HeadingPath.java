package vn.thuocdo.read.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.text.CaptionText;

/**
 * The headings that a row of a table stands under, from the outermost to the nearest. How a heading is numbered says how
 * deep it stands: one numbered like an earlier one takes its place, and what stood below that is over.
 */
public final class HeadingPath {

    private static final Pattern ROMAN = Pattern.compile("[IVX]+[.:)/]?");
    private static final Pattern DOTTED = Pattern.compile("[0-9]++(?:\\.[0-9]++)*+[.)]?");

    /** A heading: its number, its words, and how the number is written. */
    private record Heading(String label, String title, String style) {}

    private final List<Heading> headings = new ArrayList<>();
    private final boolean areOfUnits;

    /** @param areOfUnits whether the header of the table says that the outermost headings are units, however they are called */
    public HeadingPath(boolean areOfUnits) {
        this.areOfUnits = areOfUnits;
    }

    /** Goes below the heading that a row is. */
    public void enter(Row row) {
        enter(RowText.label(row), RowText.title(row));
    }

    /**
     * Goes below a heading.
     *
     * @param label its number, or its words where it has none
     */
    public void enter(String label, String title) {
        String style = style(label);
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).style().equals(style)) {
                headings.subList(i, headings.size()).clear();
            }
        }
        headings.add(new Heading(bare(label), title, style));
    }

    /** The numbers of the headings and of a row below them. */
    public List<String> with(String number) {
        List<String> parts = new ArrayList<>();
        headings.forEach(heading -> parts.add(heading.label()));
        parts.add(number);
        return parts;
    }

    /** The words of the nearest heading; empty above the first. */
    public String group() {
        return headings.isEmpty() ? "" : headings.get(headings.size() - 1).title();
    }

    /** The nearest heading that names an organisation; empty where none does. */
    public Optional<String> organisation() {
        for (int i = headings.size() - 1; i >= 0; i--) {
            Optional<String> named = CaptionText.organisation(headings.get(i).title());
            if (named.isPresent()) {
                return named;
            }
        }
        return areOfUnits && !headings.isEmpty() ? Optional.of(headings.get(0).title()) : Optional.empty();
    }

    /** Whether the nearest heading names an organisation itself. */
    public boolean isOrganisation() {
        return CaptionText.organisation(group()).isPresent() || areOfUnits && headings.size() == 1;
    }

    private static String style(String label) {
        if (ROMAN.matcher(label).matches()) {
            return "roman";
        }
        if (DOTTED.matcher(label).matches()) {
            return "dots " + bare(label).chars().filter(c -> c == '.').count();
        }
        if (bare(label).length() == 1) {
            return Character.isUpperCase(label.charAt(0)) ? "upper" : "lower";
        }
        return "words";
    }

    private static String bare(String label) {
        int end = label.length();
        while (end > 1 && ".:)/".indexOf(label.charAt(end - 1)) >= 0) {
            end--;
        }
        return label.substring(0, end);
    }
}
