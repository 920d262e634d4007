package vn.thuocdo.report.score.official;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Listing;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.part.ProgressTexts;
import vn.thuocdo.report.part.RateCharts;
import vn.thuocdo.report.score.content.RankCut;
import vn.thuocdo.report.score.content.Remarks;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.DiagnosticTexts;
import vn.thuocdo.report.text.Difference;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.RateNotes;
import vn.thuocdo.report.text.ShownChange;
import vn.thuocdo.score.Overachievement;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.trend.Courses;
import vn.thuocdo.trend.Point;

/**
 * The results of all units together, by group and bloc, and the items far above their target, in the words of an
 * official letter.
 */
final class OfficialResults {

    /** Items done several times over that a document names of a unit. */
    private static final int MOST_OVERACHIEVED = 5;

    /** Kinds of warnings that a sentence names. */
    private static final int MOST_KINDS = 3;

    private final ReportContent report;
    private final Scoreboard board;
    private final AnnexedItems open;
    private final Messages messages;
    private final Figures figures;
    private final RateCharts charts;
    private final ShownTotal shown;
    private final List<Block> blocks = new ArrayList<>();

    OfficialResults(ReportContent report, AnnexedItems open, Messages messages) {
        this.report = report;
        this.board = report.board();
        this.open = open;
        this.messages = messages;
        this.figures = new Figures(board.method(), messages);
        this.charts = new RateCharts(board.method(), messages);
        this.shown = ShownTotal.of(report, messages);
    }

    List<Block> blocks() {
        total();
        ProgressTexts progress = new ProgressTexts(board.cards(), report.asOf(), messages);
        if (!progress.completedParts().isEmpty()) {
            text(messages.text("word.completed", String.join("; ", progress.completedParts())));
        }
        if (progress.open() > 0) {
            text(messages.counted("word.notCompleted", progress.open(), String.join("; ", progress.openParts()))
                    + whereListed());
        }
        remarks();
        notes();
        charts.course(Point.totals(report.trend().map(Courses::points).orElse(List.of())), shown.places())
                .ifPresent(blocks::add);
        most();
        groups();
        overachieved();
        return blocks;
    }

    private String whereListed() {
        if (open.isEmpty()) {
            return open.isComplete() ? "" : " " + messages.text("word.openElsewhere");
        }
        return " "
                + (open.isComplete()
                        ? messages.text("word.openInAnnex")
                        : messages.counted("word.lowestInAnnex", open.units()));
    }

    private void remarks() {
        List<String> ofItems = Remarks.ofItemsBesideProgress(report, messages);
        if (!ofItems.isEmpty()) {
            text(messages.text("word.remarks", String.join("; ", ofItems)));
        }
        List<String> sentences = new ArrayList<>();
        messages.addCounted(sentences, "word.leftOut", board.sum(card -> card.leftOutByQuota() ? 1 : 0));
        sentences.forEach(this::text);
        int warnings = report.diagnostics().count(Severity.WARNING);
        if (warnings > 0) {
            text(messages.counted("word.warnings", warnings, warned()));
        }
    }

    /** What the data is warned of, in the words of the catalogue: the kinds with most places first. */
    private String warned() {
        Map<Code, Integer> places = new EnumMap<>(Code.class);
        for (Finding finding : report.diagnostics().sorted()) {
            if (finding.severity() == Severity.WARNING) {
                places.merge(finding.code(), 1 + finding.alike(), Integer::sum);
            }
        }
        DiagnosticTexts texts = DiagnosticTexts.of(messages);
        String kinds = places.entrySet().stream()
                .sorted(Map.Entry.<Code, Integer>comparingByValue().reversed())
                .limit(MOST_KINDS)
                .map(kind -> texts.text(kind.getKey(), "title"))
                .collect(Collectors.joining("; "));
        return places.size() > MOST_KINDS ? kinds + "; …" : kinds;
    }

    private void total() {
        Rate total = board.total();
        String items = messages.counted("word.items", total.assigned());
        int units = board.cards().size();
        String rate = shown.percent(figures);
        String compared = shown.change()
                .map(change -> compared(change, shown.since().orElseThrow()))
                .orElse("");
        text(
                total.denominator() == total.assigned()
                        ? messages.counted("word.total", units, items, doneOf(total), rate, compared)
                        : messages.counted(
                                "word.totalOf",
                                units,
                                items,
                                messages.counted("word.items", total.denominator()),
                                messages.text("denominator."
                                        + board.method().denominator().word()),
                                doneOf(total),
                                rate,
                                compared));
    }

    /** What the rate has become since the base, or since the period before where there is none. */
    private String compared(ShownChange change, String when) {
        String key = switch (change.points().signum()) {
            case 1 -> "word.up";
            case -1 -> "word.down";
            default -> "word.same";
        };
        return messages.text(
                key, new Difference(board.method(), messages).size(change), when, messages.percent(change.before()));
    }

    /** The remarks beside the rates, for all units and for each. */
    private void notes() {
        RateNotes notes = new RateNotes(board.method(), messages);
        notes.of(board).forEach(note -> text(note + "."));
        list(report.cards(messages.language()).stream()
                .filter(card -> !notes.of(card).isEmpty())
                .map(card -> card.unit().name() + ": " + String.join("; ", notes.of(card)))
                .toList());
    }

    /** The same where it was just said of how many: {@code 389 of the 480}. */
    private String doneOf(Rate rate) {
        return messages.text("word.doneOf", messages.number(rate.completed()), messages.number(rate.denominator()));
    }

    /** {@code 26/30 chỉ tiêu, nhiệm vụ}. */
    private String done(Rate rate) {
        return messages.text("word.done", messages.number(rate.completed()), messages.number(rate.denominator()));
    }

    /** The unit that was assigned the most items, where it is only one. */
    private void most() {
        int most = board.cards().stream()
                .mapToInt(card -> card.rate().assigned())
                .max()
                .orElse(0);
        List<Scorecard> having = board.cards().stream()
                .filter(card -> card.rate().assigned() == most)
                .toList();
        if (most > 0 && having.size() == 1 && board.cards().size() > 1) {
            Scorecard card = having.get(0);
            text(messages.text("word.most", card.unit().name(), done(card.rate()), figures.percent(card.rate())));
        }
    }

    private void groups() {
        List<Scorecard.Group> groups = report.groups(messages.language());
        if (groups.size() > 1) {
            text(messages.text("word.groups"));
            list(groups.stream()
                    .map(group ->
                            part(group.name().isEmpty() ? messages.text("text.noGroup") : group.name(), group.rate()))
                    .toList());
            charts.groups(groups).ifPresent(blocks::add);
            new OfficialHeat(report, messages)
                    .table()
                    .ifPresent(annex -> text(messages.text("word.groupsInAnnex", open.isEmpty() ? "II" : "III")));
        }
        List<Scoreboard.Section> blocs = board.blocs();
        if (blocs.size() > 1) {
            text(messages.text("word.blocs"));
            list(blocs.stream()
                    .map(bloc -> part(messages.label(bloc.name()), bloc.rate()))
                    .toList());
        }
    }

    private String part(String name, Rate rate) {
        return messages.text("word.group", name, done(rate), figures.percent(rate));
    }

    private void overachieved() {
        List<Overachievement> all = report.overachieved(messages.language());
        if (all.isEmpty()) {
            return;
        }
        int named = RankCut.fitting(
                all, MOST_OVERACHIEVED, (one, other) -> one.achievement().equals(other.achievement()));
        String title = named == 0
                ? "word.overachievedUnnamed"
                : named < all.size() ? "word.overachievedMost" : "word.overachieved";
        text(messages.counted(title, all.size()));
        list(all.subList(0, named).stream()
                .map(some -> messages.text(
                        "word.times", some.unit().name(), some.task().name(), some.times()))
                .toList());
    }

    private void text(String text) {
        blocks.add(Paragraph.of(text));
    }

    private void list(List<String> clauses) {
        if (!clauses.isEmpty()) {
            blocks.add(Listing.ofClauses(clauses));
        }
    }
}
