package vn.thuocdo.report.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.NameOrder;
import vn.thuocdo.score.Scoreboard;

/**
 * All units as dots on one scale from 0% to 100%, with a line where each tier begins; a row for each bloc. Units of
 * about the same rate stand one above the other. Lengths are in the units of the picture.
 */
final class PageDots {

    static final int WIDTH = 1000;
    private static final int EDGE = 24;
    private static final int SCALE = WIDTH - 2 * EDGE;
    private static final int STEP = 14;
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
    private long height;

    PageDots(Report report, Messages messages, PageRanking ranking) {
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
        return WIDTH;
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
        List<Tier> tiers = board.method().givesTiers() ? board.method().tiers() : List.of();
        for (int i = tiers.size() - 1; i >= 0; i--) {
            long x = EDGE + board.method().tiers().get(i).lower().longValue() * SCALE / 100;
            if (x > EDGE && x < WIDTH - EDGE) {
                lines.add(line(x, messages.percent(tiers.get(i).lower()), lines));
            }
        }
        lines.add(line(WIDTH - EDGE, "100%", lines));
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
            dots.add(new Dot(EDGE + place * STEP, line - RADIUS - 1 - (long) below * step, looks, said));
        }
        rows.add(new Row(name, nameY, line, dots));
        height = line + GAP;
    }

    /** The place of a unit, in steps from 0%; a rate just below a tier is always left of the line of the tier. */
    private static long place(PageRow unit) {
        return unit.length() * SCALE / 1000 / STEP;
    }

    /** The picture in words. */
    String said() {
        return messages.text("page.dotsSaid", messages.number(ranking.allUnits()));
    }
}
