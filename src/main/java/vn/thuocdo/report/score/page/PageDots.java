package vn.thuocdo.report.score.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.NameOrder;
import vn.thuocdo.score.Scoreboard;

/**
 * All units as dots on one scale from 0% to 100%, with a line where each tier begins; a row for each bloc. Units of
 * about the same rate stand one above the other. Lengths are in the units of the picture.
 */
final class PageDots {

    static final int WIDTH = 1000;
    /** On the screen of a telephone, where words and dots would else be too small to see. */
    static final int SLIM = 500;

    private static final int EDGE = 24;
    /** The least distance between dots beside each other. */
    private static final int STEP = 14;
    /** The length of a bar of 100%. */
    private static final int FULL = 1000;
    /** Of all rows together, beside their names. */
    private static final int TALLEST = 240;

    private static final int NAME = 26;
    private static final int AXIS = 26;
    private static final int GAP = 10;
    /** Blocs with a row each; with more, all units are in one row. */
    private static final int MOST_ROWS = 8;
    /** The labels of lines that are nearer to each other would overlap. */
    private static final int NEAREST_LABELS = 44;

    private static final int RADIUS = 6;

    /**
     * A unit.
     *
     * @param tone the classes of its colour, and that it covers others
     */
    record Dot(long x, long y, String tone, String said) {}

    /** The units of a bloc, above a line. */
    record Row(String name, long nameY, long lineY, List<Dot> dots) {}

    /** Where a tier begins, or an end of the scale; without a label where another label is too near. */
    record Line(long x, String label) {}

    private final Scoreboard board;
    private final Messages messages;
    private final PageRanking ranking;
    private final List<Row> rows = new ArrayList<>();
    private final int width;
    private long height;

    /** @param width of the picture: the narrower, the larger its words and dots */
    PageDots(ReportContent report, Messages messages, PageRanking ranking, int width) {
        this.width = width;
        this.board = report.board();
        this.messages = messages;
        this.ranking = ranking;
        Map<String, List<PageRow>> blocs = byBloc();
        int most = TALLEST / Math.max(1, blocs.size());
        blocs.forEach((name, units) -> add(name, units, most));
    }

    List<Row> rows() {
        return rows;
    }

    int radius() {
        return RADIUS;
    }

    int width() {
        return width;
    }

    private int scale() {
        return width - 2 * EDGE;
    }

    /** Where the lines end and the labels of the scale begin. */
    long bottom() {
        return height;
    }

    long height() {
        return height + AXIS;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(EDGE, "0%"));
        List<Tier> tiers = tiers();
        for (int i = tiers.size() - 1; i >= 0; i--) {
            long x = begin(tiers.get(i));
            if (x > EDGE && x < width - EDGE) {
                lines.add(line(x, messages.percent(tiers.get(i).lower()), lines));
            }
        }
        lines.add(line(width - EDGE, "100%", lines));
        return lines;
    }

    private static Line line(long x, String label, List<Line> before) {
        boolean free = before.stream()
                .filter(line -> !line.label().isEmpty())
                .allMatch(line -> x - line.x() >= NEAREST_LABELS);
        return new Line(x, free ? label : "");
    }

    private Map<String, List<PageRow>> byBloc() {
        Map<String, List<PageRow>> blocs = new TreeMap<>(NameOrder.of(messages.language()));
        boolean together = ranking.blocs().isEmpty() || ranking.blocs().size() > MOST_ROWS;
        ranking.rows().stream()
                .filter(row -> row.byRate() >= 0)
                .forEach(row -> blocs.computeIfAbsent(together ? "" : ranking.bloc(row), first -> new ArrayList<>())
                        .add(row));
        return blocs;
    }

    private void add(String name, List<PageRow> units, int most) {
        Map<Long, Integer> stacks = new HashMap<>();
        units.forEach(unit -> stacks.merge(place(unit), 1, Integer::sum));
        int tallest = stacks.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        int step = Math.max(1, Math.min(STEP, most / tallest));
        long nameY = height + NAME - GAP;
        long line = nameY + GAP + (long) step * (tallest - 1) + STEP;
        stacks.clear();
        List<Dot> dots = new ArrayList<>();
        for (PageRow unit : units) {
            long place = place(unit);
            int below = stacks.merge(place, 1, Integer::sum) - 1;
            String said = unit.card().unit().name() + ": " + unit.percent() + " (" + unit.completed() + "/"
                    + unit.denominator() + ")";
            String looks = step < 2 * RADIUS ? unit.tone() + " close" : unit.tone();
            dots.add(new Dot(place, line - RADIUS - 1 - (long) below * step, looks, said));
        }
        rows.add(new Row(name, nameY, line, dots));
        height = line + GAP;
    }

    /**
     * The centre of the dot of a unit: one of the places between the lines around its rate. Places are counted from the line
     * where a tier begins, so a unit at the bound stands on the line, and one just below it well left of the line.
     */
    private long place(PageRow unit) {
        BigFraction rate = unit.card().rate().value().orElseThrow();
        List<Tier> reached =
                tiers().stream().filter(tier -> tier.reachedBy(rate)).toList();
        long from = reached.isEmpty() ? EDGE : begin(reached.get(0));
        int above = tiers().size() - reached.size();
        long to = above == 0 ? width - EDGE : begin(tiers().get(above - 1));
        long places = Math.max(1, (to - from) / STEP);
        long last = above == 0 ? places : places - 1;
        long along = Math.max(0, EDGE + unit.length() * scale() / FULL - from);
        return from + Math.min(last, along * places / Math.max(1, to - from)) * (to - from) / places;
    }

    /** The tiers, the highest first; none where the method gives none. */
    private List<Tier> tiers() {
        return board.method().givesTiers() ? board.method().tiers() : List.of();
    }

    private long begin(Tier tier) {
        return EDGE
                + tier.lower()
                        .multiply(BigDecimal.valueOf(scale()))
                        .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                        .longValue();
    }

    /** The picture in words. */
    String said() {
        return messages.text("page.dotsSaid", messages.number(ranking.allUnits()));
    }
}
