package vn.thuocdo.report.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.diagnostic.Quotation;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.Printable;

/** A report for people at a terminal, line by line, aligned by what the eye sees. */
public final class TextPage {

    /** Digits of a number that stays with what it counts: a year has more, and may end a line. */
    private static final int LONGEST_COUNT = 3;

    /** Signs that stand before what they are of. */
    private static final String SIGNS = "≥≤<>=≈±+−×→";

    private final boolean color;
    private final int width;
    private final Messages messages;
    private final StringBuilder out = new StringBuilder();

    public TextPage(Presentation presentation) {
        this.color = presentation.color();
        this.width = presentation.columns();
        this.messages = presentation.messages();
    }

    /** After how many columns lines are broken. */
    public int width() {
        return width;
    }

    public TextPage line(String line) {
        out.append(line).append('\n');
        return this;
    }

    /** The name of a section, after an empty line. */
    public TextPage title(String title) {
        line("");
        wrap(title, width).forEach(line -> line(bold(line)));
        return this;
    }

    /** A text over the whole width. */
    public TextPage paragraph(String text) {
        wrap(text, width).forEach(this::line);
        return this;
    }

    /** A text whose second and further lines are indented twice as far. */
    public TextPage hanging(String indent, String text) {
        List<String> lines = wrap(text, width - 2 * indent.length());
        for (int i = 0; i < lines.size(); i++) {
            line(indent.repeat(i == 0 ? 1 : 2) + lines.get(i));
        }
        return this;
    }

    public String bold(String text) {
        return styled(Style.BOLD, text);
    }

    /** The text in a style, where the terminal shows it. */
    public String styled(Style style, String text) {
        return style.apply(text, color);
    }

    /** A bar for a part of the most there is, which has so many blocks, at least a block long; empty for nothing. */
    public static String bar(long part, long most, int blocks) {
        int length = most == 0 ? 0 : Math.toIntExact((part * blocks + most - 1) / most);
        return "█".repeat(length);
    }

    /** Writes all of it, and which rules it goes by. */
    public void writeTo(OutputStream stream) throws IOException {
        line("").line(styled(Style.FAINT, messages.text("foot.rules", RulesVersion.CURRENT)));
        stream.write(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The words of a text in lines of at most a width; a word that is longer is broken, a figure stays on one line with its
     * sign. Of a text that is longer than two screens the rest is left out, which is marked.
     */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int lineWidth = 0;
        for (String word : joined(Printable.line(Quotation.paragraph(text)).split(" "), width)) {
            int wordWidth = Printable.width(word);
            if (!line.isEmpty() && lineWidth + 1 + wordWidth > width) {
                lines.add(line.toString());
                line.setLength(0);
                lineWidth = 0;
            }
            int from = 0;
            while (wordWidth > width) {
                // No letter is wider than two columns, so that this many fit and as many are left.
                int end = word.offsetByCodePoints(from, width / 2);
                String piece = word.substring(from, end);
                lines.add(piece);
                wordWidth -= Printable.width(piece);
                from = end;
            }
            lineWidth += line.isEmpty() ? wordWidth : 1 + wordWidth;
            line.append(line.isEmpty() ? "" : " ").append(word, from, word.length());
        }
        lines.add(line.toString());
        return lines;
    }

    /**
     * The words, those that a line may not part as one: {@code ≥ 80%}, {@code 90 %}, {@code 319 / 9,831}, {@code 28 units},
     * {@code quý IV/2023}.
     */
    private static List<String> joined(String[] words, int width) {
        List<String> joined = new ArrayList<>();
        for (String word : words) {
            int last = joined.size() - 1;
            String before = joined.isEmpty() ? "" : joined.get(last);
            if (belongTogether(before, word) && Printable.width(before) + 1 + Printable.width(word) <= width) {
                joined.set(last, before + " " + word);
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    /** Whether a text ends with a number of things, which is no year and no day. */
    private static boolean isCount(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        int from = last.startsWith("(") ? 1 : 0;
        return last.length() > from
                && last.length() - from <= LONGEST_COUNT
                && last.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether a quarter is parted here: before {@code IV/2023}, or before the year of {@code Q4 2023}. */
    private static boolean isPeriod(String before, String word) {
        int slash = word.indexOf('/');
        boolean roman = slash > 0 && word.chars().limit(slash).allMatch(c -> c == 'I' || c == 'V');
        return roman || Character.isDigit(word.charAt(0)) && isQuarter(before.substring(before.lastIndexOf(' ') + 1));
    }

    /** {@code Q4}, {@code (Q4}. */
    private static boolean isQuarter(String word) {
        int start = word.startsWith("(") ? 1 : 0;
        return word.length() == start + 2
                && (word.charAt(start) == 'Q' || word.charAt(start) == 'q')
                && "1234".indexOf(word.charAt(start + 1)) >= 0;
    }

    private static boolean belongTogether(String before, String word) {
        if (before.isEmpty() || word.isEmpty()) {
            return false;
        }
        char end = before.charAt(before.length() - 1);
        boolean signAlone = before.length() == 1 || before.charAt(before.length() - 2) == ' ';
        boolean figure = Character.isDigit(word.charAt(0));
        return isPeriod(before, word)
                || isCount(before) && Character.isLetter(word.codePointAt(0))
                || signAlone && (SIGNS.indexOf(end) >= 0 || end == '/' && figure)
                || Character.isDigit(end) && (word.charAt(0) == '%' || word.equals("/"));
    }
}
