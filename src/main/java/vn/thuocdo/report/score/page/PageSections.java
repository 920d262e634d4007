package vn.thuocdo.report.score.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.ItemKey;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.Unit;
import vn.thuocdo.report.score.content.GroupName;
import vn.thuocdo.report.score.content.Remarks;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.report.text.RateNotes;
import vn.thuocdo.score.Difficulties;
import vn.thuocdo.score.ItemProgress;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.trend.Course;
import vn.thuocdo.trend.Point;

/** The sections of the units: the facts about each, and its items by group. */
final class PageSections {

    /** A rate stays with its period. */
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final ReportContent report;
    private final Messages messages;
    private final MethodText method;
    private final Figures figures;
    private final RateNotes notes;
    private final PageRanking ranking;
    private final PageCharts charts;
    private final ItemTexts items;
    private final Map<String, Course> courses;

    PageSections(ReportContent report, Messages messages, PageRanking ranking, PageCharts charts) {
        this.report = report;
        this.messages = messages;
        this.method = new MethodText(report.board().method(), messages);
        this.figures = new Figures(report.board().method(), messages);
        this.notes = new RateNotes(report.board().method(), messages);
        this.ranking = ranking;
        this.charts = charts;
        this.items = new ItemTexts(report, messages, ranking.anchors());
        this.courses = report.trend().stream()
                .flatMap(some -> some.units().stream())
                .collect(Collectors.toMap(course -> course.unit().id(), course -> course));
    }

    /**
     * The sections of the units, as far as they are shown: the lowest rate first. Each is made when it is written, so they
     * are gone through once.
     */
    Iterable<PageUnit> units() {
        Map<ItemKey, List<Difficulties.Remark>> remarks = new HashMap<>();
        report.remarks()
                .remarks()
                .forEach(remark -> remarks.computeIfAbsent(ItemKey.of(remark.assignment()), item -> new ArrayList<>())
                        .add(remark));
        List<PageRow> rows = ranking.lowestFirst();
        int unfolded = ranking.unfolded();
        return () -> IntStream.range(0, rows.size())
                .mapToObj(place -> unit(rows.get(place), place < unfolded, remarks))
                .iterator();
    }

    private PageUnit unit(PageRow row, boolean unfolded, Map<ItemKey, List<Difficulties.Remark>> remarks) {
        Scorecard card = row.card();
        List<PageItem> open = new ArrayList<>();
        List<PageItem> met = new ArrayList<>();
        List<PageItem> leftOut = new ArrayList<>();
        List<Verdict> urgentFirst = new ArrayList<>(card.verdicts());
        urgentFirst.sort(Comparator.comparing(ItemProgress::of));
        for (Verdict verdict : urgentFirst) {
            ItemKey item = ItemKey.of(verdict.assignment());
            List<PageItem> some = verdict.isLeftOut() ? leftOut : verdict.isMet() ? met : open;
            some.add(items.of(verdict, card, remarks.getOrDefault(item, List.of())));
            remarks.remove(item);
        }
        List<Difficulties.Remark> others = remarks.entrySet().stream()
                .filter(some -> some.getKey().unit().equals(card.unit().id()))
                .flatMap(some -> some.getValue().stream())
                .sorted((one, other) -> NaturalOrder.IDS.compare(
                        one.assignment().task().id(), other.assignment().task().id()))
                .toList();
        return new PageUnit(
                row,
                unfolded && !open.isEmpty(),
                facts(card),
                course(card.unit()),
                groups(card),
                open,
                met,
                leftOut,
                in("overdue", open),
                in("unreported", open),
                others);
    }

    private static long in(String state, List<PageItem> items) {
        return items.stream().filter(item -> item.states().contains(state)).count();
    }

    private List<String> groups(Scorecard card) {
        return card.groups().size() < 2
                ? List.of()
                : ReportContent.byName(card.groups(), messages.language()).stream()
                        .map(group ->
                                GroupName.of(group.name(), messages) + " " + Figures.fraction(group.rate(), messages))
                        .toList();
    }

    /** A unit's rate at the end of each period, where there are several. */
    private String course(Unit unit) {
        List<Point> points = charts.points();
        List<String> rates = new ArrayList<>();
        for (int i = 0; i < points.size() && courses.containsKey(unit.id()); i++) {
            String period = messages.period(points.get(i).period());
            courses.get(unit.id())
                    .cards()
                    .get(i)
                    .ifPresent(card -> rates.add(period + NO_BREAK_SPACE + figures.percent(card.rate())));
        }
        return String.join(" → ", rates);
    }

    private List<String> facts(Scorecard card) {
        List<String> facts = new ArrayList<>();
        Unit unit = card.unit();
        Stream.of(unit.head(), messages.label(unit.bloc()))
                .filter(text -> !text.isEmpty())
                .forEach(facts::add);
        card.rank().ifPresent(rank -> facts.add(messages.text("page.rank", messages.number(rank))));
        facts.addAll(Remarks.of(card, messages));
        facts.addAll(notes.of(card));
        if (card.leftOutByQuota()) {
            facts.add(messages.text("page.leftOut"));
        }
        card.next()
                .ifPresent(step -> facts.add(
                        step.blockedBy().isEmpty()
                                ? messages.counted(
                                        "page.step",
                                        step.items(),
                                        step.reached().id())
                                : messages.text("text.blockedBy", method.gates(step.blockedBy()))));
        return facts;
    }
}
