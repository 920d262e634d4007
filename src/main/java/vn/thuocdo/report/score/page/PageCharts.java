package vn.thuocdo.report.score.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.render.HtmlTone;
import vn.thuocdo.report.score.content.GroupName;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.trend.Courses;
import vn.thuocdo.trend.Point;

/** The bars and strips of the page: tiers, bands, rates by bloc and group, and the course of the periods. */
final class PageCharts {

    private final ReportContent report;
    private final Scoreboard board;
    private final Messages messages;
    private final MethodText method;
    private final Figures figures;

    PageCharts(ReportContent report, Messages messages) {
        this.report = report;
        this.board = report.board();
        this.messages = messages;
        this.method = new MethodText(board.method(), messages);
        this.figures = new Figures(board.method(), messages);
    }

    List<PageBar> bands() {
        return board.method().bands().stream()
                .filter(band -> board.unitsIn(band) > 0)
                .map(band -> PageBar.of(
                        method.range(band),
                        messages.counted("text.units", board.unitsIn(band)),
                        board.unitsIn(band),
                        board.cards().size(),
                        "plain"))
                .toList();
    }

    /** The tiers that have gates, and the gates. */
    List<String> gates() {
        return method.gated().stream()
                .map(rule -> messages.text("text.requires", method.inWords(rule.tier()), method.gates(rule.gates())))
                .toList();
    }

    /** If no tiers are given: the number of units in which the gates of each tier hold. */
    List<PageBar> gatesHeld() {
        return method.gated().stream()
                .map(rule -> PageBar.of(
                        method.inWords(rule.tier()),
                        messages.counted("text.units", board.unitsHolding(rule.tier())),
                        board.unitsHolding(rule.tier()),
                        board.cards().size(),
                        "plain"))
                .toList();
    }

    /** The data that is missing so that no tiers are given. */
    List<String> missing() {
        return board.method().missing().stream()
                .map(missing -> missing.in(messages.language()))
                .toList();
    }

    /** Rates side by side, under a title. */
    record RateChart(String title, List<PageBar> bars) {}

    /** By bloc, or by kind where units have no blocs, and by group; where there is more than one. */
    List<RateChart> rateCharts() {
        return Stream.of(
                        board.blocs().isEmpty()
                                ? new RateChart(messages.text("text.kinds"), sections(board.kinds()))
                                : new RateChart(messages.text("text.blocs"), sections(board.blocs())),
                        new RateChart(
                                messages.text("text.groups"),
                                report.groups(messages.language()).stream()
                                        .map(group -> rateBar(GroupName.of(group.name(), messages), "", group.rate()))
                                        .toList()))
                .filter(chart -> chart.bars().size() > 1)
                .toList();
    }

    /** The rate at the end of each period; empty where there are not several. */
    List<PageBar> rateByPeriod() {
        return points().stream()
                .map(point -> rateBar(
                        messages.heading(point.period()), "", point.board().total()))
                .toList();
    }

    /** Which periods the trend lacks, and why; empty where it lacks none. */
    String notInTrend() {
        List<String> periods =
                report.notInTrend().stream().map(messages::period).toList();
        return periods.isEmpty() ? "" : messages.counted("page.notInTrend", periods.size(), String.join(", ", periods));
    }

    /** How many units were in each tier at the end of each period. */
    List<PageStack> tiersByPeriod() {
        return board.method().givesTiers() ? points().stream().map(this::stack).toList() : List.of();
    }

    private PageStack stack(Point point) {
        long units = point.board().cards().size();
        long before = 0;
        List<String> said = new ArrayList<>();
        List<PageStack.Part> parts = new ArrayList<>();
        for (Tier tier : board.method().tiers()) {
            long in = point.board().unitsIn(tier);
            said.add(method.range(tier) + ": " + messages.number(in));
            parts.add(new PageStack.Part(
                    before * 1000 / units,
                    (before + in) * 1000 / units - before * 1000 / units,
                    HtmlTone.ofTier(tier, board.method().tiers())));
            before += in;
        }
        Rate total = point.board().total();
        return new PageStack(
                messages.heading(point.period()),
                String.join("; ", said),
                figures.percent(total),
                messages.number(total.completed()) + "/" + messages.number(total.denominator()),
                parts);
    }

    /** The periods of the trend; none where there are not several. */
    List<Point> points() {
        return report.trend()
                .map(Courses::points)
                .filter(points -> points.size() > 1)
                .orElse(List.of());
    }

    /** What the colours of the tiers by period mean. */
    List<TierKey> tierKeys() {
        Set<Tier> occurring = board.method().tiers().stream()
                .filter(tier ->
                        points().stream().anyMatch(point -> point.board().unitsIn(tier) > 0))
                .collect(Collectors.toSet());
        return TierKey.of(occurring, board.method(), messages);
    }

    private List<PageBar> sections(List<Scoreboard.Section> sections) {
        return sections.stream()
                .map(section -> rateBar(
                        messages.label(section.name()),
                        messages.counted("text.units", section.units()),
                        section.rate()))
                .toList();
    }

    private PageBar rateBar(String label, String count, Rate rate) {
        String done = messages.number(rate.completed()) + "/" + messages.number(rate.denominator());
        return new PageBar(
                label, count.isEmpty() ? done : count + ", " + done, figures.percent(rate), length(rate), "plain");
    }

    static long length(Rate rate) {
        return rate.value()
                .map(value -> value.multiply(1000).longValue())
                .map(length -> Math.max(0, Math.min(1000, length)))
                .orElse(0L);
    }
}
