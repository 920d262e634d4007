package vn.thuocdo.report.score.workbook;

import java.util.List;
import java.util.function.Function;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.workbook.CellContent;
import vn.thuocdo.report.workbook.ColumnHead;
import vn.thuocdo.report.workbook.SheetColumn;
import vn.thuocdo.report.workbook.TableSheet;
import vn.thuocdo.report.workbook.WorkbookFile;
import vn.thuocdo.score.ReportingCompliance;
import vn.thuocdo.score.ReportingCompliance.UnitReports;

/** The sheet of who reported on the last period. */
final class ReportingSheet {

    private static final int WIDTH = 14;

    private final Messages messages;

    ReportingSheet(Messages messages) {
        this.messages = messages;
    }

    TableSheet write(WorkbookFile book, ReportingCompliance compliance) {
        List<SheetColumn<UnitReports>> columns = List.of(
                column("head.name", 42, unit -> CellContent.text(unit.unit().name())),
                column(
                        "head.period",
                        WIDTH,
                        unit -> CellContent.text(
                                messages.period(compliance.period().period()))),
                column(
                        "head.dueOn",
                        WIDTH,
                        unit -> new CellContent.Day(compliance.period().due())),
                column("head.assigned", WIDTH, unit -> CellContent.count(unit.items())),
                column("compliance.done", WIDTH, unit -> CellContent.count(unit.reported())),
                column("compliance.settled", WIDTH, unit -> CellContent.count(unit.settled())),
                column(
                        "compliance.none",
                        WIDTH,
                        unit -> CellContent.count(unit.missing().size())),
                column(
                        "compliance.tardy",
                        WIDTH,
                        unit -> CellContent.count(unit.late().size())));
        TableSheet sheet = book.table(messages.text("sheet.reporting"), SheetColumn.headings(columns), 1);
        compliance.units().forEach(unit -> sheet.row(SheetColumn.row(columns, unit)));
        sheet.end();
        return sheet;
    }

    private SheetColumn<UnitReports> column(String key, int width, Function<UnitReports, CellContent> entry) {
        return new SheetColumn<>(ColumnHead.onPaper(messages.text(key), width), entry);
    }
}
