package vn.thuocdo.report.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.model.Band;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.MethodText;
import vn.thuocdo.report.RateNotes;
import vn.thuocdo.report.workbook.Book;
import vn.thuocdo.report.workbook.Entry;
import vn.thuocdo.report.workbook.PageSheet;
import vn.thuocdo.report.workbook.TierChart;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;

/** The first sheet of the workbook: the totals, the tiers with their chart, and the units in groups. */
final class WorkbookSummary {

    private static final List<Integer> WIDTHS = List.of(46, 14, 14, 14, 4, 13, 13, 13, 13, 13, 13);
    private static final int CHART_ROW = 3;
    private static final int CHART_COLUMN = 5;

    private final Report report;
    private final Scoreboard board;
    private final Messages messages;
    private final MethodText method;
    private final Entries entries;

    WorkbookSummary(Report report, Messages messages) {
        this.report = report;
        this.board = report.board();
        this.messages = messages;
        this.method = new MethodText(board.method(), messages);
        this.entries = new Entries(board, messages);
    }

    void write(Book book, String title) {
        PageSheet page = book.page(messages.text("sheet.summary"), WIDTHS);
        page.title(title);
        page.remark(messages.text(
                "summary.method",
                board.method().id(),
                messages.text("denominator." + board.method().denominator().word())));
        if (!method.rules().isEmpty()) {
            page.remark(messages.text("text.rules", String.join("; ", method.rules())));
        }
        if (report.notScored() > 0) {
            page.remark(messages.counted("text.partial", report.notScored()));
        }
        totals(page);
        tiers(page);
        bands(page);
        sections(page, "text.blocs", board.blocs());
        sections(page, "text.kinds", board.kinds());
        groups(page);
        named(page, "text.full", report.fullyCompleted(messages.language()));
        named(page, "text.notAssessableUnits", report.notAssessable(messages.language()));
        inputs(page);
        page.section("").remark(messages.text("foot.rules", RulesVersion.CURRENT));
        page.end();
    }

    private void totals(PageSheet page) {
        Rate total = board.total();
        page.section(messages.text("summary.totals"));
        report.asOf().ifPresent(day -> page.row(List.of(label("summary.asOf"), new Entry.Day(day))));
        page.row(List.of(label("text.unitCount"), Entry.count(board.cards().size())));
        page.row(List.of(label("head.assigned"), Entry.count(total.assigned())));
        if (total.denominator() != total.assigned()) {
            page.row(List.of(label("head.denominator"), Entry.count(total.denominator())));
        }
        page.row(List.of(label("head.completed"), Entry.count(total.completed())));
        page.row(List.of(label("head.rate"), entries.percentage(total, Optional.empty())));
        board.timeBounds().ifPresent(bounds -> {
            page.row(List.of(label("head.leastRate"), entries.percentage(bounds.least(), Optional.empty())));
            page.row(List.of(label("head.mostRate"), entries.percentage(bounds.most(), Optional.empty())));
        });
        page.row(List.of(label("head.late"), count(Scorecard::late)));
        page.row(List.of(label("head.timeUnknown"), count(Scorecard::timeUnknown)));
        page.row(List.of(label("head.overdue"), count(Scorecard::overdue)));
        page.row(List.of(label("head.undecided"), count(Scorecard::undecided)));
        page.row(List.of(label("head.noCase"), count(Scorecard::withoutCase)));
        page.row(List.of(label("head.withdrawn"), count(Scorecard::withdrawn)));
        page.row(List.of(label("head.unreported"), count(Scorecard::unreported)));
        page.row(List.of(label("head.excluded"), count(Scorecard::excluded)));
        page.row(List.of(
                label("summary.full"), Entry.count(board.fullyCompleted().size())));
        new RateNotes(board.method(), messages).of(board).forEach(page::remark);
    }

    private Entry count(ToIntFunction<Scorecard> what) {
        return Entry.count(board.sum(what));
    }

    private Entry label(String key) {
        return Entry.text(messages.text(key));
    }

    private void tiers(PageSheet page) {
        List<Tier> tiers = board.tiers();
        if (tiers.isEmpty()) {
            return;
        }
        page.section(messages.text("text.tiers"));
        page.head(titles("text.tier", "text.unitCount"));
        int first = page.next();
        List<Long> units = new ArrayList<>();
        for (Tier tier : tiers) {
            units.add(board.unitsIn(tier));
            page.row(List.of(entries.tier(tier), Entry.count(board.unitsIn(tier))));
        }
        page.chart(new TierChart(
                messages.text("summary.chart"),
                first,
                tiers.stream().map(method::label).toList(),
                units,
                CHART_ROW,
                CHART_COLUMN));
    }

    private void bands(PageSheet page) {
        page.section(messages.text("text.bands"));
        page.head(titles("text.band", "text.unitCount"));
        for (Band band : board.method().bands()) {
            page.row(List.of(Entry.text(band.label()), Entry.count(board.unitsIn(band))));
        }
    }

    private void sections(PageSheet page, String key, List<Scoreboard.Section> sections) {
        if (sections.size() > 1) {
            page.section(messages.text(key));
            page.head(titles("text.name", "text.unitCount", "head.completed", "text.rate"));
            for (Scoreboard.Section section : sections) {
                page.row(List.of(
                        Entry.text(section.name()),
                        Entry.count(section.units()),
                        Entry.count(section.rate().completed()),
                        entries.percentage(section.rate(), Optional.empty())));
            }
        }
    }

    private void groups(PageSheet page) {
        List<Scorecard.Group> groups = report.groups(messages.language());
        if (groups.size() > 1) {
            page.section(messages.text("text.groups"));
            page.head(titles("text.name", "head.assigned", "head.completed", "text.rate"));
            for (Scorecard.Group group : groups) {
                page.row(List.of(
                        Entry.text(group.name().isEmpty() ? messages.text("text.noGroup") : group.name()),
                        Entry.count(group.rate().assigned()),
                        Entry.count(group.rate().completed()),
                        entries.percentage(group.rate(), Optional.empty())));
            }
        }
    }

    private void named(PageSheet page, String key, List<Scorecard> cards) {
        List<String> names = cards.stream().map(card -> card.unit().name()).toList();
        if (!names.isEmpty()) {
            page.section(messages.text(key));
            names.forEach(name -> page.row(List.of(Entry.text(name))));
        }
    }

    private void inputs(PageSheet page) {
        page.section(messages.text("summary.inputs"));
        page.head(titles("summary.file", "summary.rows"));
        for (Report.InputFile input : report.inputs()) {
            page.row(List.of(Entry.text(report.inProject(input.path())), Entry.count(input.rows())));
        }
    }

    private List<String> titles(String... keys) {
        return Stream.of(keys).map(messages::text).collect(Collectors.toList());
    }
}
