package vn.thuocdo.report.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.Tier;
import vn.thuocdo.model.Unit;
import vn.thuocdo.report.ChangesTexts;
import vn.thuocdo.report.DecisionTexts;
import vn.thuocdo.report.DiagnosticTexts;
import vn.thuocdo.report.Figures;
import vn.thuocdo.report.HtmlPage;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.MethodText;
import vn.thuocdo.report.NameOrder;
import vn.thuocdo.report.RateNotes;
import vn.thuocdo.score.BasisCount;
import vn.thuocdo.score.Difficulties;
import vn.thuocdo.score.Discipline;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.trend.Point;
import vn.thuocdo.trend.Trend;

/** The report as the templates of the page show it: texts, and what there is of each section, in order. */
final class ScorePage {

    /** Browsers take long over more rows; what is left out is counted on the page. */
    private static final int MOST_UNITS = 2000;

    /** Items that a page lists; what is left out is counted on it. */
    private static final int MOST_ITEMS = 6000;
    /** Difficulties and proposals that a page lists. */
    private static final int MOST_ENTRIES = 500;
    /** Findings of one code that a page lists. */
    private static final int MOST_OF_A_CODE = 50;

    private final Report report;
    private final Scoreboard board;
    private final Messages messages;
    private final MethodText method;
    private final Figures figures;
    private final RateNotes notes;
    private final HtmlPage html = new HtmlPage();
    private final List<Scorecard> cards;
    private final List<PageRow> rows;
    private final int unitCount;
    private final Optional<Trend> trend;
    private final Map<String, Trend.Course> courses;

    ScorePage(Report report, Messages messages) {
        this.report = report;
        this.board = report.board();
        this.messages = messages;
        this.method = new MethodText(board.method(), messages);
        this.figures = new Figures(board.method(), messages);
        this.notes = new RateNotes(board.method(), messages);
        this.cards = report.cards(messages.language());
        this.rows = rowsOf(cards);
        this.unitCount = sectionsOf(rows);
        this.trend = report.trend();
        this.courses = trend.stream()
                .flatMap(some -> some.courses().stream())
                .collect(Collectors.toMap(course -> course.unit().id(), course -> course));
    }

    HtmlPage html() {
        return html;
    }

    Report report() {
        return report;
    }

    Messages messages() {
        return messages;
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    String number(long count) {
        return messages.number(count);
    }

    String language() {
        return messages.language().word();
    }

    String title() {
        return report.title().isEmpty() ? text("markdown.title") : report.title();
    }

    String subtitle() {
        return text(
                "text.subtitle",
                report.asOf().map(day -> text("text.asOf", messages.day(day))).orElse(text("text.undated")),
                board.method().id(),
                text("denominator." + board.method().denominator().word()));
    }

    List<String> rules() {
        return method.rules();
    }

    int rulesVersion() {
        return RulesVersion.CURRENT;
    }

    /** That rows were left out; empty where none was. */
    String partial() {
        return report.notScored() > 0 ? messages.counted("text.partial", report.notScored()) : "";
    }

    /** A figure at the top, and what it counts. */
    record KeyFigure(String figure, String what) {}

    List<KeyFigure> keyFigures() {
        Rate total = board.total();
        List<KeyFigure> key = new ArrayList<>();
        key.add(new KeyFigure(total.value().map(figures::percent).orElse("–"), text("page.rate")));
        key.add(new KeyFigure(
                number(total.completed()) + "/" + number(total.denominator()),
                text(total.denominator() == total.assigned() ? "page.completedOf" : "page.completedOfDenominator")));
        key.add(new KeyFigure(number(cards.size()), text("page.units")));
        key.add(new KeyFigure(number(board.fullyCompleted().size()), text("page.full")));
        return key;
    }

    /** What a reader has to know beside the figures at the top. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        Rate total = board.total();
        if (total.denominator() != total.assigned()) {
            remarks.add(messages.counted("text.assigned", total.assigned()));
        }
        if (method.isMoreThanCounting()) {
            remarks.add(text("text.creditOf", method.sum(total)));
        }
        remarks.addAll(Remarks.of(report, messages));
        remarks.addAll(notes.of(board));
        return remarks;
    }

    List<String> reporting() {
        return new ReportingText(report, messages).summary();
    }

    boolean givesTiers() {
        return board.method().givesTiers();
    }

    List<PageBar> tiers() {
        List<Tier> tiers = board.method().tiers();
        long most = tiers.stream().mapToLong(board::unitsIn).max().orElse(0);
        return tiers.stream()
                .map(tier -> PageBar.of(
                        tier.label(),
                        messages.counted("text.units", board.unitsIn(tier)),
                        board.unitsIn(tier),
                        most,
                        tone(tier)))
                .toList();
    }

    List<PageBar> bands() {
        long most =
                board.method().bands().stream().mapToLong(board::unitsIn).max().orElse(0);
        return board.method().bands().stream()
                .map(band -> PageBar.of(
                        band.label(),
                        messages.counted("text.units", board.unitsIn(band)),
                        board.unitsIn(band),
                        most,
                        "plain"))
                .toList();
    }

    /** The tiers that ask for more than their bound, and what they ask for. */
    List<String> gates() {
        return method.gated().stream()
                .map(rule -> text("text.requires", method.label(rule.tier()), method.gates(rule.gates())))
                .toList();
    }

    /** Where no tiers are given: how many units are such that the gates of each hold. */
    List<PageBar> gatesHeld() {
        return method.gated().stream()
                .map(rule -> PageBar.of(
                        method.label(rule.tier()),
                        messages.counted("text.units", board.unitsHolding(rule.tier())),
                        board.unitsHolding(rule.tier()),
                        cards.size(),
                        "plain"))
                .toList();
    }

    /** What the tables lack for tiers to be given. */
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
                                ? new RateChart(text("text.kinds"), sections(board.kinds()))
                                : new RateChart(text("text.blocs"), sections(board.blocs())),
                        new RateChart(
                                text("text.groups"),
                                report.groups(messages.language()).stream()
                                        .map(group -> rateBar(group(group.name()), "", group.rate()))
                                        .toList()))
                .filter(chart -> chart.bars().size() > 1)
                .toList();
    }

    /** The rate at the end of each period; empty where there are not several. */
    List<PageBar> rateByPeriod() {
        return points().stream()
                .map(point -> rateBar(
                        messages.period(point.period()), "", point.board().total()))
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
        return givesTiers() ? points().stream().map(this::stack).toList() : List.of();
    }

    private PageStack stack(Point point) {
        long units = point.board().cards().size();
        long before = 0;
        List<String> said = new ArrayList<>();
        List<PageStack.Part> parts = new ArrayList<>();
        for (Tier tier : board.method().tiers()) {
            long in = point.board().unitsIn(tier);
            said.add(number(in));
            parts.add(new PageStack.Part(
                    before * 1000 / units, (before + in) * 1000 / units - before * 1000 / units, tone(tier)));
            before += in;
        }
        return new PageStack(messages.period(point.period()), String.join(" · ", said), parts);
    }

    private List<Point> points() {
        return trend.map(Trend::points).filter(points -> points.size() > 1).orElse(List.of());
    }

    /** A tier and the class of its colour. */
    record Key(String label, String tone) {}

    List<Key> tierKeys() {
        return board.method().tiers().stream()
                .map(tier -> new Key(tier.label(), tone(tier)))
                .toList();
    }

    private List<PageBar> sections(List<Scoreboard.Section> sections) {
        return sections.stream()
                .map(section ->
                        rateBar(section.name(), messages.counted("text.units", section.units()), section.rate()))
                .toList();
    }

    private PageBar rateBar(String label, String count, Rate rate) {
        String done = number(rate.completed()) + "/" + number(rate.denominator());
        return new PageBar(
                label, count.isEmpty() ? done : count + ", " + done, figures.percent(rate), length(rate), "plain");
    }

    private static long length(Rate rate) {
        return rate.value()
                .map(value -> value.multiply(1000).longValue())
                .map(length -> Math.max(0, Math.min(1000, length)))
                .orElse(0L);
    }

    String group(String name) {
        return name.isEmpty() ? text("text.noGroup") : name;
    }

    /** The names of the units that completed everything. */
    List<PageRow> full() {
        return rows.stream().filter(row -> row.card().rate().isFull()).toList();
    }

    List<PageRow> notAssessable() {
        return rows.stream().filter(row -> row.card().rate().value().isEmpty()).toList();
    }

    /** Every item that reached its target several times over. */
    List<String> overachieved() {
        List<String> lines = new ArrayList<>();
        for (Scorecard card : cards) {
            for (Scorecard.Overachievement over : card.overachieved()) {
                lines.add(text(
                        "text.times",
                        over.times(),
                        card.unit().name(),
                        over.verdict().standing().assignment().task().id(),
                        over.verdict().standing().assignment().task().name()));
            }
        }
        return lines;
    }

    /** The documents that the tasks are based on, counted; empty where there are none. */
    List<String> amendments() {
        return new DecisionTexts(messages).lines(board.amendments());
    }

    String basis() {
        return board.basis().isEmpty()
                ? ""
                : text("text.basis", board.basis().stream().map(this::basis).collect(Collectors.joining(", ")));
    }

    private String basis(BasisCount basis) {
        return number(basis.documents()) + " " + basis.type();
    }

    /** The rows of the table of all units, under the bloc or kind they are ranked in, as far as they are shown. */
    List<PageRow> rows() {
        return cut(rows, MOST_UNITS);
    }

    private List<PageRow> rowsOf(List<Scorecard> cards) {
        Map<String, Integer> names = places(cards.stream()
                .map(card -> card.unit().name())
                .distinct()
                .sorted(NameOrder.of(messages.language()))
                .toList());
        Map<BigFraction, Integer> rates = places(cards.stream()
                .flatMap(card -> card.rate().value().stream())
                .distinct()
                .sorted()
                .toList());
        List<PageRow> all = new ArrayList<>();
        for (Scorecard card : cards) {
            all.add(new PageRow(
                    card,
                    all.size() + 1,
                    card.rank().isPresent() ? number(card.rank().getAsInt()) : "–",
                    names.get(card.unit().name()),
                    card.rate().value().map(rates::get).orElse(-1),
                    figures.percent(card.rate()),
                    length(card.rate()),
                    card.tier().map(this::tone).orElse("plain"),
                    card.tier().map(Tier::label).orElseGet(() -> withoutTier(card)),
                    next(card)));
        }
        return all;
    }

    private static <T> Map<T, Integer> places(List<T> ordered) {
        Map<T, Integer> places = new HashMap<>();
        ordered.forEach(some -> places.put(some, places.size()));
        return places;
    }

    private String withoutTier(Scorecard card) {
        if (card.rate().value().isEmpty()) {
            return text("text.notAssessable");
        }
        return card.holding().isEmpty() ? "–" : method.bounds(card.holding());
    }

    private String next(Scorecard card) {
        return card.next()
                .map(step -> text(
                        step.blockedBy().isEmpty() ? "text.step" : "text.stepBlocked",
                        number(step.items()),
                        step.tier().id()))
                .orElse("");
    }

    private String tone(Tier tier) {
        List<Tier> tiers = board.method().tiers();
        int place = tiers.indexOf(tier);
        if (place == 0) {
            return "top";
        }
        if (place == tiers.size() - 1) {
            return "low";
        }
        return place == 1 ? "upper" : "middle";
    }

    /** The blocs to choose from, in the order of their names; none where all units are of one. */
    List<String> blocs() {
        Set<String> blocs = new TreeSet<>(NameOrder.of(messages.language()));
        cards.forEach(card -> blocs.add(card.unit().bloc()));
        blocs.remove("");
        return blocs.size() > 1 ? List.copyOf(new ArrayList<>(blocs)) : List.of();
    }

    /** The tiers to choose from, as the table names them. */
    List<String> tierNames() {
        Set<String> named = new LinkedHashSet<>();
        board.method().tiers().forEach(tier -> named.add(tier.label()));
        return givesTiers() ? List.copyOf(named) : List.of();
    }

    boolean hasNext() {
        return rows.stream().anyMatch(row -> !row.next().isEmpty());
    }

    int allUnits() {
        return rows.size();
    }

    int allFindings() {
        return report.diagnostics().count();
    }

    /** How many units have a section. */
    int unitCount() {
        return unitCount;
    }

    private static int sectionsOf(List<PageRow> rows) {
        int units = 0;
        int items = 0;
        for (PageRow row : cut(rows, MOST_UNITS)) {
            items += row.card().verdicts().size();
            if (items > MOST_ITEMS) {
                break;
            }
            units++;
        }
        return units;
    }

    /** The sections of the units, as far as they are shown. */
    List<PageUnit> units() {
        Map<Assignment, List<Difficulties.Remark>> remarks = new IdentityHashMap<>();
        report.remarks()
                .remarks()
                .forEach(remark -> remarks.computeIfAbsent(remark.assignment(), item -> new ArrayList<>())
                        .add(remark));
        ItemTexts items = new ItemTexts(report, messages);
        List<PageUnit> units = new ArrayList<>();
        rows.subList(0, unitCount).forEach(row -> units.add(unit(row, items, remarks)));
        return units;
    }

    private PageUnit unit(PageRow row, ItemTexts items, Map<Assignment, List<Difficulties.Remark>> remarks) {
        Scorecard card = row.card();
        Map<String, List<PageItem>> byGroup = new LinkedHashMap<>();
        card.groups().forEach(group -> byGroup.put(group.name(), new ArrayList<>()));
        for (Verdict verdict : card.verdicts()) {
            Assignment assignment = verdict.standing().assignment();
            byGroup.get(assignment.task().group())
                    .add(items.of(verdict, card, remarks.getOrDefault(assignment, List.of())));
            remarks.remove(assignment);
        }
        List<PageUnit.Group> groups = card.groups().stream()
                .map(group -> new PageUnit.Group(
                        group(group.name()), Figures.fraction(group.rate()), byGroup.get(group.name())))
                .toList();
        List<Difficulties.Remark> others = remarks.entrySet().stream()
                .filter(some -> some.getKey().unit().equals(card.unit()))
                .flatMap(some -> some.getValue().stream())
                .sorted((one, other) -> NaturalOrder.IDS.compare(
                        one.assignment().task().id(), other.assignment().task().id()))
                .toList();
        return new PageUnit(row, facts(card), course(card.unit()), groups, others);
    }

    /** A unit's rate at the end of each period, where there are several. */
    private String course(Unit unit) {
        List<Point> points = points();
        List<String> rates = new ArrayList<>();
        for (int i = 0; i < points.size() && courses.containsKey(unit.id()); i++) {
            String period = messages.period(points.get(i).period());
            courses.get(unit.id())
                    .cards()
                    .get(i)
                    .ifPresent(card -> rates.add(period + " " + figures.percent(card.rate())));
        }
        return String.join(" → ", rates);
    }

    private List<String> facts(Scorecard card) {
        List<String> facts = new ArrayList<>();
        Unit unit = card.unit();
        Stream.of(unit.head(), unit.bloc()).filter(text -> !text.isEmpty()).forEach(facts::add);
        card.rank().ifPresent(rank -> facts.add(text("page.rank", number(rank))));
        facts.addAll(Remarks.of(card, messages));
        facts.addAll(notes.of(card));
        if (card.leftOutByQuota()) {
            facts.add(text("page.leftOut"));
        }
        card.next()
                .ifPresent(step -> facts.add(
                        step.blockedBy().isEmpty()
                                ? messages.counted(
                                        "page.step", step.items(), step.tier().label())
                                : text("text.blockedBy", method.gates(step.blockedBy()))));
        return facts;
    }

    /** The place that a report is from, within the project. */
    String place(Difficulties.Remark remark) {
        return report.inProject(remark.report().at().toString());
    }

    /** What changed since the base; absent where none is given. */
    Optional<Changes> changes() {
        return report.changes();
    }

    ChangesTexts changesTexts() {
        return new ChangesTexts(report.changes().orElseThrow(), messages);
    }

    Optional<Discipline> discipline() {
        return report.discipline();
    }

    /** Something without a report, or that came late. */
    record ReportFault(String unit, String item, String what, String source) {}

    List<ReportFault> missingReports() {
        return report.discipline().stream()
                .flatMap(discipline -> discipline.units().stream())
                .flatMap(unit -> unit.missing().stream())
                .map(missing -> new ReportFault(
                        missing.assignment().unit().name(),
                        missing.assignment().task().label(),
                        missing.last().map(messages::day).orElse(text("discipline.never")),
                        ""))
                .toList();
    }

    List<ReportFault> lateReports() {
        return report.discipline().stream()
                .flatMap(discipline -> discipline.units().stream())
                .flatMap(unit -> unit.late().stream())
                .map(late -> new ReportFault(
                        late.assignment().unit().name(),
                        late.assignment().task().label(),
                        messages.counted("discipline.lateBy", late.days(), messages.day(late.reportedOn())),
                        report.inProject(late.at().toString())))
                .toList();
    }

    /** How many remarks there are on the tasks of a group. */
    record RemarkCount(String group, long difficulties, long proposals) {}

    List<RemarkCount> remarksByGroup() {
        return Difficulties.byGroup(report.remarks().remarks()).entrySet().stream()
                .map(group -> new RemarkCount(
                        group(group.getKey()),
                        Difficulties.difficulties(group.getValue()),
                        Difficulties.proposals(group.getValue())))
                .toList();
    }

    List<Difficulties.Remark> open() {
        return report.remarks().open().stream().map(Difficulties.Open::before).toList();
    }

    /** What was found in the data. */
    record Listed(String severity, String word, String code, String place, String message) {}

    List<Listed> findings() {
        DiagnosticTexts texts = DiagnosticTexts.of(messages.language());
        return texts.listed(report.diagnostics(), MOST_OF_A_CODE).stream()
                .map(finding -> listed(finding, texts))
                .toList();
    }

    private Listed listed(Finding finding, DiagnosticTexts texts) {
        String word = finding.severity().word();
        return new Listed(
                word,
                text("severity." + word),
                finding.code().id(),
                report.inProject(finding.at().toString()),
                texts.message(finding));
    }

    /** How many diagnostics there are of each severity, those that there are. */
    String findingTotals() {
        return Stream.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)
                .filter(severity -> report.diagnostics().count(severity) > 0)
                .map(severity -> messages.counted(
                        "diagnostics." + severity.word(), report.diagnostics().count(severity)))
                .collect(Collectors.joining(", "));
    }

    /** The entries of a list, as far as they are shown. */
    <T> List<T> shown(List<T> entries) {
        return cut(entries, MOST_ENTRIES);
    }

    /** That a list was cut, with the true number; empty where it was not. */
    String leftOut(int shown, int all) {
        return shown == all ? "" : text("page.cut", number(shown), number(all));
    }

    private static <T> List<T> cut(List<T> entries, int most) {
        return entries.subList(0, Math.min(most, entries.size()));
    }
}
