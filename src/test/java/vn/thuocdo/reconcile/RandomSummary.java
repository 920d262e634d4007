package vn.thuocdo.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Summaries as they could be published; the same numbers in, the same summary out. */
public final class RandomSummary {

    /** The lines before the figures. */
    private static final int FIRST_FIGURE = 2;

    private RandomSummary() {}

    /** Sums of sums, shares of them rounded, cut off or in times, and differences, all true. */
    public static String[] consistent(Random random) {
        List<String> lines = new ArrayList<>(List.of("numbers: en", "figures:"));
        long total = 0;
        List<String> parts = new ArrayList<>();
        List<Long> values = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            long first = random.nextInt(9000);
            long second = 1 + random.nextInt(900);
            lines.add("  p%d: {value: %d, sum: [p%da, p%db]}".formatted(i, first + second, i, i));
            lines.add("  p%da: %d".formatted(i, first));
            lines.add("  p%db: %d".formatted(i, second));
            parts.add("p" + i);
            values.add(first + second);
            total += first + second;
        }
        lines.add("  all: {value: %d, sum: [%s]}".formatted(total, String.join(", ", parts)));
        long before = 1 + random.nextInt(20000);
        lines.add("  before: " + before);
        lines.add("  change: {value: %d, difference: all, from: before}".formatted(total - before));
        lines.add("  growth: {value: %s %%, difference: all, from: before}"
                .formatted(percent(total - before, before, random.nextInt(4))));
        lines.add("  times: {value: %d times, share: all, of: p0}".formatted(total / values.get(0)));
        for (int i = 0; i < parts.size(); i++) {
            String rate = percent(values.get(i), total, random.nextInt(4));
            lines.add("  rate %d: {value: %s %%, share: p%d, of: all}".formatted(i, rate, i));
            lines.add("  sought %d: {value: %s %%, share: p%d}".formatted(i, rate, i));
        }
        long due = values.get(0) + values.get(1);
        lines.add("  of two: {value: %s %%, share: p0, of: [p0, p1]}".formatted(percent(values.get(0), due, 2)));
        lines.add("  rates: {value: %s %%, sum: [rate 0, rate 1]}".formatted(percent(due, total, 0)));
        return lines.toArray(String[]::new);
    }

    /** Of every second summary the shares are cut off. */
    private static String percent(long part, long whole, int places) {
        RoundingMode mode = whole % 2 == 0 ? RoundingMode.HALF_UP : RoundingMode.DOWN;
        return new BigDecimal(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(whole), places, mode)
                .toPlainString();
    }

    /** What happens to a digit. */
    public enum Fault {
        CHANGED,
        DOUBLED,
        DROPPED
    }

    /**
     * A summary in which one digit of one figure is wrong.
     *
     * @param figure the name of the figure
     * @param meant its digits as they were before, with a point
     */
    public record Faulty(String[] lines, String figure, String meant, Fault fault) {}

    /** One digit of one figure of a consistent summary is another. */
    public static String[] withOneWrongDigit(Random random) {
        return with(Fault.CHANGED, random).lines();
    }

    /** One digit of one figure of a consistent summary is another, stands twice or is missing. */
    public static Faulty with(Fault fault, Random random) {
        String[] lines = consistent(random);
        int line = FIRST_FIGURE + random.nextInt(lines.length - FIRST_FIGURE);
        String text = lines[line];
        int start = text.indexOf(": ") + 1;
        List<Integer> digits = new ArrayList<>();
        for (int i = start; i < text.length() && text.charAt(i) != ','; i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.add(i);
            }
        }
        int first = digits.get(0);
        int last = digits.get(digits.size() - 1);
        int place = digits.get(random.nextInt(digits.size()));
        int other = (Character.digit(text.charAt(place), 10) + 1 + random.nextInt(9)) % 10;
        String instead = switch (fault) {
            case CHANGED -> String.valueOf(other);
            case DOUBLED -> text.substring(place, place + 1).repeat(2);
            case DROPPED -> "";
        };
        String printed = text.substring(first, place) + instead + text.substring(place + 1, last + 1);
        lines[line] = text.substring(0, first) + printed + text.substring(last + 1);
        return isNumber(printed)
                ? new Faulty(lines, text.substring(0, start - 1).strip(), text.substring(first, last + 1), fault)
                : with(fault, random);
    }

    /** Nobody prints a 0 before a number, or a point without digits beside it. */
    private static boolean isNumber(String printed) {
        return printed.matches("(?:0|[1-9][0-9]*)(?:[.][0-9]+)?");
    }
}
