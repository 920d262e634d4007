package vn.thuocdo.report.score.workbook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.model.Band;
import vn.thuocdo.report.score.content.EarlierRates;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.score.content.UnitsInDoubt;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.report.text.RateNotes;
import vn.thuocdo.report.text.ShownChange;
import vn.thuocdo.report.workbook.CellContent;
import vn.thuocdo.report.workbook.CellLink;
import vn.thuocdo.report.workbook.DecimalPlaces;
import vn.thuocdo.report.workbook.PageSheet;
import vn.thuocdo.report.workbook.TableSheet;
import vn.thuocdo.report.workbook.WorkbookFile;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;

/** The first sheet of the workbook: the totals, the tiers and the periods with their charts, and the units in groups. */
final class WorkbookSummary {

    /** One letter may stand for a number, as in 1E3. */
    private static final int LETTERS_OF_A_NAME = 2;

    /** Characters that Excel takes in a condition, less those that it writes itself. */
    private static final int LONGEST_CONDITION = 250;

    private static final String WILDCARDS = "*?~";

    private final ReportContent report;
    private final Scoreboard board;
    private final Messages messages;
    private final MethodText method;
    private final CellContents entries;
    private final SummaryRates rates;
    private final PageSheet page;

    WorkbookSummary(WorkbookFile book, ReportContent report, Messages messages) {
        this.report = report;
        this.board = report.board();
        this.messages = messages;
        this.method = new MethodText(board.method(), messages);
        this.entries = new CellContents(board, messages);
        this.rates = new SummaryRates(report, messages);
        this.page = book.page(messages.text("sheet.summary"), rates.widths());
    }

    void write(String title, WorkbookSheets sheets) {
        page.title(title, SummaryCharts.any(report));
        page.paragraph(messages.text(
                "summary.method",
                method.name(),
                messages.text("denominator." + board.method().denominator().word())));
        if (!method.rules().isEmpty()) {
            page.paragraph(messages.text("text.rules", String.join("; ", method.rules())));
        }
        if (report.notScored() > 0) {
            page.paragraph(messages.counted("text.partial", report.notScored()));
        }
        UnitsInDoubt.of(report, messages).ifPresent(page::paragraph);
        totals(sheets);
        new SummaryCharts(report, messages, page, rates).write(sheets.units());
        bands();
        sections("text.blocs", board.blocs(), Optional.of(sheets.units()));
        sections("text.kinds", board.kinds(), Optional.empty());
        groups();
        contents(sheets);
        new SummaryUnits(report, messages, page, sheets.units()).write();
        page.section("");
        page.paragraph(messages.text("foot.rules", RulesVersion.CURRENT));
        page.end();
    }

    private void totals(WorkbookSheets sheets) {
        UnitSheet units = sheets.units();
        Rate total = board.total();
        page.section(messages.text("summary.totals"));
        report.asOf().ifPresent(day -> fact(messages.text("summary.asOf"), new CellContent.Day(day)));
        fact(
                "text.unitCount",
                counted(
                        "ROWS(" + units.cells(UnitTable.NAME) + ")",
                        board.cards().size()),
                units.sheet().place(0, 0));
        sum(units, UnitTable.ASSIGNED, total.assigned());
        if (total.denominator() != total.assigned()) {
            sum(units, UnitTable.DENOMINATOR, total.denominator());
        }
        sum(units, UnitTable.COMPLETED, total.completed());
        overall(units, total);
        sum(units, "head.late", Scorecard::late);
        fact("head.overdue", summed(units, "head.overdue", Scorecard::overdue), sheets.open());
        fact("head.unreported", summed(units, "head.unreported", Scorecard::unreported), sheets.reporting());
        sumOfAny(units, "head.timeUnknown", Scorecard::timeUnknown);
        sumOfAny(units, "head.undecided", Scorecard::undecided);
        sumOfAny(units, "head.noCase", Scorecard::withoutCase);
        sumOfAny(units, "head.withdrawn", Scorecard::withdrawn);
        sumOfAny(units, "head.excluded", Scorecard::excluded);
        fact(
                messages.text("summary.full"),
                CellContent.count(board.fullyCompleted().size()));
        new RateNotes(board.method(), messages).of(board).forEach(page::paragraph);
    }

    /** The rate, against the one before where there is any, and its bounds. */
    private void overall(UnitSheet units, Rate total) {
        Optional<EarlierRates> since = EarlierRates.of(report, messages);
        Optional<ShownChange> change = since.flatMap(EarlierRates::total)
                .flatMap(before -> total.value().map(now -> ShownChange.of(before, now, board.method())));
        int places = Math.max(
                entries.places(Stream.of(total)),
                change.map(shown -> shown.after().scale()).orElse(0));
        fact(messages.text(UnitTable.RATE), entries.workedOut(total, places, units.total()));
        change.ifPresent(shown -> {
            String when = since.map(EarlierRates::when).orElse("");
            fact(
                    messages.text("summary.before", when),
                    CellContents.shown(since.flatMap(EarlierRates::total).orElseThrow(), shown.before(), places));
            fact(
                    messages.text("summary.points", when),
                    CellContent.Number.difference(
                            shown.points(), DecimalPlaces.of(shown.points().scale(), places), "", shown.approximate()));
        });
        board.timeBounds().ifPresent(bounds -> {
            fact(messages.text("head.leastRate"), entries.percentage(bounds.least(), Optional.empty()));
            fact(messages.text("head.mostRate"), entries.percentage(bounds.most(), Optional.empty()));
        });
    }

    private void sumOfAny(UnitSheet units, String key, ToIntFunction<Scorecard> what) {
        if (board.sum(what) > 0) {
            sum(units, key, what);
        }
    }

    private void sum(UnitSheet units, String key, ToIntFunction<Scorecard> what) {
        sum(units, key, board.sum(what));
    }

    private void sum(UnitSheet units, String key, long sum) {
        fact(messages.text(key), summed(units, key, sum));
    }

    private CellContent summed(UnitSheet units, String key, ToIntFunction<Scorecard> what) {
        return summed(units, key, board.sum(what));
    }

    private static CellContent summed(UnitSheet units, String key, long sum) {
        return counted("SUM(" + units.cells(key) + ")", sum);
    }

    private static CellContent counted(String formula, long count) {
        return new CellContent.Formula(formula, CellContent.count(count));
    }

    private void fact(String title, CellContent entry) {
        page.row(List.of(CellContent.text(title), entry));
    }

    /** The same with a title that leads to where the figure is broken down. */
    private void fact(String key, CellContent entry, CellLink to) {
        page.link(page.next(), 0, to);
        page.row(List.of(CellContent.link(messages.text(key)), entry));
    }

    private void fact(String key, CellContent entry, Optional<TableSheet> sheet) {
        if (sheet.isPresent()) {
            fact(key, entry, sheet.get().place(0, 0));
        } else {
            fact(messages.text(key), entry);
        }
    }

    private void bands() {
        page.section(messages.text("text.bands"));
        page.head(titles("text.band", "text.unitCount", UnitTable.ASSIGNED, UnitTable.COMPLETED));
        for (Band band : board.method().bands()) {
            if (board.unitsIn(band) == 0) {
                continue;
            }
            List<Rate> rates = board.cards().stream()
                    .filter(card -> card.band().equals(band))
                    .map(Scorecard::rate)
                    .toList();
            page.row(List.of(
                    CellContent.text(method.range(band)),
                    CellContent.count(board.unitsIn(band)),
                    CellContent.count(rates.stream().mapToInt(Rate::assigned).sum()),
                    CellContent.count(rates.stream().mapToInt(Rate::completed).sum())));
        }
    }

    /** @param units where the names of the sections stand in a column beside the figures */
    private void sections(String key, List<Scoreboard.Section> sections, Optional<UnitSheet> units) {
        if (sections.size() < 2) {
            return;
        }
        page.section(messages.text(key));
        rates.head(page, "text.name");
        int places = entries.places(sections.stream().map(Scoreboard.Section::rate));
        for (Scoreboard.Section section : sections) {
            Function<String, Optional<String>> sum =
                    column -> units.filter(sheet -> isFoundAsItIs(section.name(), sections))
                            .map(sheet -> sheet.sumOf(UnitTable.BLOC, TableSheet.cell(page.next(), 0), column));
            rates.row(page, messages.label(section.name()), section.rate(), places, sum);
        }
        // Units without a bloc or a kind are in no section.
        Rate all = Rate.sum(sections.stream().map(Scoreboard.Section::rate).toList());
        if (all.assigned() == board.total().assigned()) {
            rates.total(page, board.total(), places, sections.size());
        }
    }

    /** Whether Excel finds a name among others by comparing texts: not as a pattern, a number or another's in capitals. */
    private static boolean isFoundAsItIs(String name, List<Scoreboard.Section> sections) {
        boolean words = name.chars().filter(Character::isLetter).count() >= LETTERS_OF_A_NAME
                && name.length() <= LONGEST_CONDITION
                && name.chars().noneMatch(c -> WILDCARDS.indexOf(c) >= 0);
        return words
                && sections.stream()
                                .filter(section -> section.name().equalsIgnoreCase(name))
                                .count()
                        == 1;
    }

    private void groups() {
        List<Scorecard.Group> groups = report.groups(messages.language());
        if (groups.size() < 2) {
            return;
        }
        page.section(messages.text("text.groups"));
        rates.head(page, "text.name");
        int places = entries.places(groups.stream().map(Scorecard.Group::rate));
        for (Scorecard.Group group : groups) {
            String name = group.name().isEmpty() ? messages.text("text.noGroup") : group.name();
            rates.row(page, name, group.rate(), places, column -> Optional.empty());
        }
        rates.total(page, board.total(), places, groups.size());
    }

    /** Every other sheet, with a link to it and how many rows it has. */
    private void contents(WorkbookSheets sheets) {
        page.section(messages.text("summary.contents"));
        Stream.concat(Stream.of(sheets.units().sheet()), sheets.more().stream()).forEach(sheet -> {
            page.link(page.next(), 0, sheet.place(0, 0));
            page.row(List.of(CellContent.link(sheet.name()), CellContent.count(sheet.last())));
        });
        cut("sheet.open", sheets.openItems());
        cut("sheet.items", sheets.items().items());
    }

    private void cut(String sheet, int items) {
        if (items > ItemSheet.MOST_ROWS) {
            page.paragraph(messages.text(
                    "summary.cut", messages.text(sheet), messages.number(ItemSheet.MOST_ROWS), messages.number(items)));
        }
    }

    private List<String> titles(String... keys) {
        return Stream.of(keys).map(messages::text).toList();
    }
}
