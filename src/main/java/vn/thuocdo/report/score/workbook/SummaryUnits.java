package vn.thuocdo.report.score.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.model.Tier;
import vn.thuocdo.model.Unit;
import vn.thuocdo.report.score.content.RankCut;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.report.workbook.CellContent;
import vn.thuocdo.report.workbook.PageSheet;
import vn.thuocdo.score.Scorecard;

/** The units that are named on the summary; each name leads to the row of its unit. */
final class SummaryUnits {

    /** Names below one title; the others are found in the sheet of units. */
    private static final int MOST_NAMED = 20;

    private final ReportContent report;
    private final Messages messages;
    private final PageSheet page;
    private final UnitSheet units;

    SummaryUnits(ReportContent report, Messages messages, PageSheet page, UnitSheet units) {
        this.report = report;
        this.messages = messages;
        this.page = page;
        this.units = units;
    }

    /** Those of the lowest tier, those that reported nothing, those that completed everything, those without a rate. */
    void write() {
        List<Tier> tiers = report.board().tiers();
        if (tiers.size() > 1) {
            Tier lowest = tiers.get(tiers.size() - 1);
            named(
                    messages.text("summary.lowest", new CellContents(report.board(), messages).name(lowest)),
                    ofCards(lowestFirst(lowest)));
        }
        report.compliance()
                .ifPresent(compliance -> named(
                        messages.text(
                                "summary.silent",
                                messages.period(compliance.period().period())),
                        compliance.silent()));
        named(
                messages.text(MethodText.fullKey(report.board().method())),
                ofCards(report.fullyCompleted(messages.language())));
        named(messages.text("text.notAssessableUnits"), ofCards(report.notAssessable(messages.language())));
    }

    /** Where not all are named, the lowest are; ties by name. */
    private List<Scorecard> lowestFirst(Tier tier) {
        return report.cards(messages.language()).stream()
                .filter(card -> card.tier().equals(Optional.of(tier)))
                .sorted(Comparator.comparing(card -> card.rate().value().orElseThrow()))
                .toList();
    }

    private static List<Unit> ofCards(List<Scorecard> cards) {
        return cards.stream().map(Scorecard::unit).toList();
    }

    private void named(String title, List<Unit> named) {
        if (named.isEmpty()) {
            return;
        }
        page.section(messages.text("summary.named", title, messages.number(named.size())));
        int shown = RankCut.named(named.size(), MOST_NAMED);
        named.subList(0, shown).forEach(unit -> row(unit.name(), unit));
        if (shown < named.size()) {
            row(messages.text("summary.moreUnits", messages.number(named.size() - shown)), named.get(shown));
        }
    }

    private void row(String text, Unit unit) {
        page.link(page.next(), 0, units.of(unit));
        page.row(List.of(CellContent.link(text)));
    }
}
