package vn.thuocdo.report.score.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Result;
import vn.thuocdo.report.part.ReachedText;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.OutcomeWord;
import vn.thuocdo.report.text.Reasons;
import vn.thuocdo.report.workbook.CellContent;
import vn.thuocdo.report.workbook.ColumnHead;
import vn.thuocdo.report.workbook.SheetColumn;
import vn.thuocdo.report.workbook.TableSheet;
import vn.thuocdo.report.workbook.WorkbookFile;

/** The sheet of the items that were not met, which readers of the figures ask for first. */
final class OpenSheet {

    private static final int IN_SIGHT = 2;

    private final Messages messages;
    private final Reasons reasons;
    private final ReachedText reached;
    /** Of each item that the sheet of difficulties has, the last remark there. */
    private final Map<Assignment, Result> listed = new HashMap<>();

    OpenSheet(ReportContent report, Messages messages) {
        this.messages = messages;
        this.reasons = new Reasons(report.board().method(), messages);
        this.reached = new ReachedText(messages, reasons);
        report.remarks().remarks().forEach(remark -> listed.put(remark.assignment(), remark.report()));
    }

    /** Writes the items, each as a row; no sheet where there are none. */
    Optional<TableSheet> write(WorkbookFile book, List<Verdict> items) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        List<Verdict> shown = items.stream().limit(ItemSheet.MOST_ROWS).toList();
        List<SheetColumn<Verdict>> columns = SheetColumn.byRoom(columns(), shown);
        TableSheet sheet = book.table(messages.text("sheet.open"), SheetColumn.headings(columns), IN_SIGHT);
        shown.forEach(verdict -> sheet.row(SheetColumn.row(columns, verdict)));
        sheet.end();
        return Optional.of(sheet);
    }

    private List<SheetColumn<Verdict>> columns() {
        return List.of(
                column(
                        "head.name",
                        28,
                        verdict -> CellContent.text(assignment(verdict).unit().name())),
                column(
                        "head.taskName",
                        44,
                        verdict -> CellContent.text(assignment(verdict).task().name())),
                column(
                        "head.target",
                        15,
                        verdict -> CellContent.text(
                                assignment(verdict).target().isPresent()
                                        ? reasons.targetInWords(assignment(verdict))
                                        : "")),
                column("head.actual", 18, verdict -> CellContent.text(reached.of(verdict))),
                column("head.deadline", 12, verdict -> ItemTable.deadline(assignment(verdict))),
                column("head.outcome", 18, verdict -> CellContent.text(OutcomeWord.of(verdict, messages))),
                column("head.difficulty", 36, verdict -> CellContent.text(last(verdict, Result::difficulty))),
                column("head.proposal", 36, verdict -> CellContent.text(last(verdict, Result::proposal))));
    }

    private SheetColumn<Verdict> column(String key, int width, Function<Verdict, CellContent> entry) {
        return new SheetColumn<>(ColumnHead.onPaper(messages.text(key), width), entry);
    }

    private static Assignment assignment(Verdict verdict) {
        return verdict.assignment();
    }

    /** A text of the last report that has one; of what is repeated, the one that the sheet of difficulties has. */
    private String last(Verdict verdict, Function<Result, String> word) {
        List<Result> remarks = verdict.state().remarks();
        Result last = remarks.isEmpty() ? null : remarks.get(remarks.size() - 1);
        Result shown = listed.getOrDefault(verdict.assignment(), last);
        return shown == null ? "" : word.apply(shown);
    }
}
