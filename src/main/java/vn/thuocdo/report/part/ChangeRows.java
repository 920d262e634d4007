package vn.thuocdo.report.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.compare.TaskChanges;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.text.Difference;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.ShownChange;
import vn.thuocdo.score.Rate;

/** Rows of a label, a figure before, one after, and their difference. */
public final class ChangeRows {

    private final Changes changes;
    private final Messages messages;
    private final Function<Tier, String> tierWords;
    private final Figures figures;
    private final FigureCells cells;
    private final Difference difference;

    /**
     * @param messages with the texts of comparing
     * @param tierWords how a tier is called
     */
    public ChangeRows(Changes changes, Messages messages, Function<Tier, String> tierWords) {
        Method method = changes.current().board().method();
        this.changes = changes;
        this.messages = messages;
        this.tierWords = tierWords;
        this.figures = new Figures(method, messages);
        this.cells = new FigureCells(method, messages);
        this.difference = new Difference(method, messages);
    }

    /** Units, items and rates over all units, and over those that both sides have where these are fewer. */
    public List<List<Cell>> totals() {
        Changes.Totals all = changes.all();
        Changes.Totals common = changes.common();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(counts(Cell.words(messages.text("compare.units")), all.unitsBefore(), all.unitsAfter()));
        rows.add(counts(
                Cell.words(messages.text("compare.assigned")),
                all.before().assigned(),
                all.after().assigned()));
        rows.add(counts(
                Cell.words(messages.text("compare.completed")),
                all.before().completed(),
                all.after().completed()));
        rows.add(rates(messages.text("compare.rateAll"), all));
        if (common.unitsBefore() < Math.max(all.unitsBefore(), all.unitsAfter())) {
            rows.add(rates(messages.counted("compare.rateCommon", common.unitsBefore()), common));
        }
        return rows;
    }

    /** Where the difference of what was completed comes from, and what marks a rate's difference that is only approximate. */
    public List<String> notesOfTotals() {
        List<String> notes = new ArrayList<>(completedBy().stream().toList());
        if (isApproximate(changes.all()) || isApproximate(changes.common())) {
            notes.add(messages.text("note.approximate"));
        }
        return notes;
    }

    /** Absent where everything comes from items that both sides have, or where not all that is completed counts. */
    private Optional<String> completedBy() {
        Rate before = changes.all().before();
        Rate after = changes.all().after();
        int metNow = changes.items().metNow().size();
        int metNoMore = changes.items().metNoMore().size();
        int all = after.completed() - before.completed();
        int others = all - metNow + metNoMore;
        boolean allCount = before.denominator() == before.assigned() && after.denominator() == after.assigned();
        return others == 0 || !allCount
                ? Optional.empty()
                : Optional.of(messages.text(
                        "compare.completedBy",
                        difference.count(all),
                        difference.count(metNow),
                        difference.count(-metNoMore),
                        difference.count(others)));
    }

    private boolean isApproximate(Changes.Totals totals) {
        return shown(totals).filter(ShownChange::approximate).isPresent();
    }

    private Optional<ShownChange> shown(Changes.Totals totals) {
        return totals.before()
                .value()
                .flatMap(before -> totals.after()
                        .value()
                        .map(after -> ShownChange.of(
                                before, after, changes.current().board().method())));
    }

    /** Units by tier, and those that completed everything. */
    public List<List<Cell>> tiers() {
        List<List<Cell>> rows = new ArrayList<>();
        changes.tiers().forEach(count -> {
            Cell label = new Cell.Words(tierWords.apply(count.tier()), cells.tone(count.tier()));
            rows.add(counts(label, count.before(), count.after()));
        });
        rows.add(counts(
                Cell.words(messages.text("compare.full")),
                changes.base().board().fullyCompleted().size(),
                changes.current().board().fullyCompleted().size()));
        return rows;
    }

    /** How many items of each kind there are. */
    public List<List<Cell>> catalogue() {
        TaskChanges catalogue = changes.catalogue();
        List<List<Cell>> rows = new ArrayList<>();
        for (TaskKind kind : TaskKind.values()) {
            rows.add(counts(
                    Cell.words(messages.text(kind == TaskKind.TARGET ? "compare.targets" : "compare.tasks")),
                    catalogue.before(kind),
                    catalogue.after(kind)));
        }
        return rows;
    }

    private List<Cell> counts(Cell label, long before, long after) {
        long more = after - before;
        return List.of(label, cells.count(before), cells.count(after), new Cell.Change(difference.count(more), more));
    }

    private List<Cell> rates(String label, Changes.Totals totals) {
        return shown(totals)
                .map(shown -> List.of(
                        Cell.words(label),
                        cells.rate(totals.before().value().orElseThrow(), shown.before()),
                        cells.rate(totals.after().value().orElseThrow(), shown.after()),
                        new Cell.Decimal(
                                messages.text("compare.points", difference.points(shown)),
                                shown.points(),
                                messages.text("compare.pointsUnit"),
                                shown.approximate())))
                .orElse(List.of(
                        Cell.words(label),
                        Cell.words(figures.percent(totals.before())),
                        Cell.words(figures.percent(totals.after())),
                        Cell.words("–")));
    }
}
