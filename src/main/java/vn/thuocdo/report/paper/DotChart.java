package vn.thuocdo.report.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Dots on a scale of percent, one below the other, with upright lines.
 *
 * @param title stands below it, and names it among the objects of the document
 * @param description for those who do not see it
 * @param height in twentieths of a point
 */
public record DotChart(String title, String description, List<Dots> dots, List<Mark> marks, int height)
        implements PaperChart {

    /** @param rgb red, green and blue in hexadecimal digits */
    public record Dots(String name, String rgb, List<BigDecimal> percents) {
        public Dots {
            percents = List.copyOf(percents);
        }
    }

    /** An upright line. */
    public record Mark(String name, BigDecimal percent) {}

    /**
     * The place of each dot from above, from 1, by series: all dots in the order of their percents, the highest first; of equal
     * ones in the order of the series.
     */
    public List<List<Integer>> places() {
        List<BigDecimal> all =
                dots.stream().flatMap(some -> some.percents().stream()).toList();
        List<Integer> ordered = IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparing(all::get, Comparator.reverseOrder()))
                .toList();
        Integer[] places = new Integer[all.size()];
        for (int i = 0; i < places.length; i++) {
            places[ordered.get(i)] = i + 1;
        }
        List<List<Integer>> bySeries = new ArrayList<>();
        int from = 0;
        for (Dots some : dots) {
            int to = from + some.percents().size();
            bySeries.add(List.of(Arrays.copyOfRange(places, from, to)));
            from = to;
        }
        return bySeries;
    }

    public DotChart {
        dots = List.copyOf(dots);
        marks = List.copyOf(marks);
    }
}
