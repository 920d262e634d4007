package vn.thuocdo.report.score.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.thuocdo.model.Tier;
import vn.thuocdo.model.Unit;
import vn.thuocdo.report.render.HtmlTone;
import vn.thuocdo.report.score.content.EarlierRates;
import vn.thuocdo.report.score.content.RankCut;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Difference;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.report.text.ShownChange;
import vn.thuocdo.score.ItemProgress;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;

/**
 * The first screen: the rate of all units, its change, how many units are in each tier, and which units and items need
 * attention.
 */
final class PageSummary {

    /** Units that are named; of more, how many there are. */
    private static final int MOST_NAMED = 12;

    private static final long WHOLE = 1000;

    private final ReportContent report;
    private final Scoreboard board;
    private final Messages messages;
    private final PageAnchors anchors;
    private final Optional<EarlierRates> since;
    private final Figures figures;
    private final MethodText method;
    private final List<Scorecard> cards;

    PageSummary(ReportContent report, Messages messages, PageAnchors anchors, Optional<EarlierRates> since) {
        this.report = report;
        this.board = report.board();
        this.messages = messages;
        this.anchors = anchors;
        this.since = since;
        this.figures = new Figures(board.method(), messages);
        this.method = new MethodText(board.method(), messages);
        this.cards = report.cards(messages.language());
    }

    /** The rate of all units, with as many places as the change beside it needs. */
    String rate() {
        Rate total = board.total();
        return change().map(change -> figures.percent(total, change.after())).orElseGet(() -> figures.percent(total));
    }

    /** {@code 389/480}. */
    String fraction() {
        return messages.number(board.total().completed()) + "/"
                + messages.number(board.total().denominator());
    }

    String fractionOf() {
        Rate total = board.total();
        return messages.text(
                total.denominator() == total.assigned()
                        ? "page.completedOfAll"
                        : "page.completedOf." + board.method().denominator().word());
    }

    private Optional<ShownChange> change() {
        return since.flatMap(EarlierRates::total)
                .flatMap(before -> board.total().value().map(after -> ShownChange.of(before, after, board.method())));
    }

    /** {@code ▲ 28.1 points on 2023-Q3 (52.9%)}; empty where there is nothing to compare with. */
    String changeText() {
        Difference differences = new Difference(board.method(), messages);
        return change().map(change -> messages.text(
                        change.points().signum() == 0 ? "page.unchanged" : "page.changed",
                        EarlierRates.sign(change.points().signum(), differences.size(change)),
                        since.orElseThrow().when(),
                        messages.percent(change.before())))
                .orElse("");
    }

    /**
     * A tier on the strip of all units.
     *
     * @param label its range in words, by which the table of units is filtered
     * @param from in thousandths of the strip
     * @param length likewise
     * @param tone the class of its colour
     */
    record Part(String label, String count, long from, long length, String tone) {}

    /** The tiers, the highest first; none where the method gives none. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        long units = Math.max(1, cards.size());
        long before = 0;
        for (Tier tier : board.method().givesTiers() ? board.method().tiers() : List.<Tier>of()) {
            long in = board.unitsIn(tier);
            long from = before * WHOLE / units;
            before += in;
            parts.add(new Part(
                    method.range(tier),
                    messages.number(in),
                    from,
                    before * WHOLE / units - from,
                    HtmlTone.ofTier(tier, board.method().tiers())));
        }
        return parts;
    }

    /** The strip in words. */
    String said() {
        return parts().stream().map(part -> part.label() + ": " + part.count()).collect(Collectors.joining("; "));
    }

    /** A unit by name, with a link to it and, where it says more, a figure. */
    record Named(String name, String anchor, String figure) {}

    /**
     * Units that have something in common.
     *
     * @param title what, and how many there are
     * @param filter shows what they have in common
     * @param more how many more there are than named; empty where all are
     */
    record Group(String title, Filter filter, List<Named> units, String more) {}

    /**
     * What the page shows after a click on a link.
     *
     * @param state of the items in the sections of the units; empty where all are left
     * @param tier of the units in the ranking, in words; empty where all are left
     * @param units those that are left in the ranking; empty where all are
     */
    record Filter(String state, String tier, String units) {

        static Filter ofState(String state) {
            return new Filter(state, "", "");
        }

        static Filter ofTier(String tier) {
            return new Filter("", tier, "");
        }

        static Filter ofUnits(UnitSelection units) {
            return new Filter("", "", units.word());
        }
    }

    /** Who is in the lowest tier, who completed everything, what is overdue and who has not reported. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        List<Tier> tiers = board.method().givesTiers() ? board.method().tiers() : List.of();
        if (tiers.size() > 1) {
            Tier lowest = tiers.get(tiers.size() - 1);
            // Where not all are named, those with the lowest rates have to be.
            List<Named> low = named(
                    report.lowestFirst(messages.language()),
                    card -> card.tier().filter(lowest::equals).isPresent());
            String range = method.range(lowest);
            add(groups, messages.counted("page.low", low.size(), range), Filter.ofTier(range), low);
        }
        List<Named> full = named(UnitSelection.FULL.in(report));
        String fullKey = MethodText.ofAssigned(board.method()) ? "page.fullUnits" : "page.fullRateUnits";
        add(groups, messages.counted(fullKey, full.size()), Filter.ofUnits(UnitSelection.FULL), full);
        items(groups, "page.overdueItems", "overdue", ItemProgress::isOverdue);
        items(groups, "page.unreportedItems", "unreported", ItemProgress::isUnreported);
        silent(groups);
        List<Named> without = named(UnitSelection.UNRATED.in(report));
        add(
                groups,
                messages.counted("page.withoutRate", without.size()),
                Filter.ofUnits(UnitSelection.UNRATED),
                without);
        return groups;
    }

    private List<Named> named(Predicate<Scorecard> which) {
        return named(cards, which);
    }

    private List<Named> named(List<Scorecard> ordered, Predicate<Scorecard> which) {
        return ordered.stream()
                .filter(which)
                .map(card -> named(card.unit(), Figures.fraction(card.rate(), messages)))
                .toList();
    }

    private Named named(Unit unit, String figure) {
        return new Named(unit.name(), anchors.of(unit), figure);
    }

    private record Counted(Unit unit, int items) {}

    private void items(List<Group> groups, String key, String state, Predicate<ItemProgress> which) {
        List<Counted> counted = new ArrayList<>();
        for (Scorecard card : cards) {
            int items = 0;
            for (Map.Entry<ItemProgress, Integer> some :
                    card.counts().progress().entrySet()) {
                items += which.test(some.getKey()) ? some.getValue() : 0;
            }
            counted.add(new Counted(card.unit(), items));
        }
        List<Named> units = counted.stream()
                .filter(unit -> unit.items() > 0)
                .sorted(Comparator.comparingInt(Counted::items).reversed())
                .map(unit -> named(unit.unit(), messages.number(unit.items())))
                .toList();
        int all = counted.stream().mapToInt(Counted::items).sum();
        add(groups, messages.counted(key, all), Filter.ofState(state), units);
    }

    /** The units that reported on nothing in the last period. */
    private void silent(List<Group> groups) {
        report.compliance().ifPresent(compliance -> {
            List<Named> units =
                    compliance.silent().stream().map(unit -> named(unit, "")).toList();
            add(
                    groups,
                    messages.counted(
                            "page.silentUnits",
                            units.size(),
                            messages.period(compliance.period().period())),
                    Filter.ofUnits(UnitSelection.SILENT),
                    units);
        });
    }

    private void add(List<Group> groups, String title, Filter filter, List<Named> units) {
        if (!units.isEmpty()) {
            int shown = RankCut.named(units.size(), MOST_NAMED);
            String more = shown == units.size() ? "" : messages.counted("page.moreUnits", units.size() - shown);
            groups.add(new Group(title, filter, units.subList(0, shown), more));
        }
    }
}
