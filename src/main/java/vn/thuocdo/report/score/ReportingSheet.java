package vn.thuocdo.report.score;

import java.util.List;
import java.util.function.Function;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.workbook.Book;
import vn.thuocdo.report.workbook.ColumnOf;
import vn.thuocdo.report.workbook.Entry;
import vn.thuocdo.report.workbook.Heading;
import vn.thuocdo.report.workbook.TableSheet;
import vn.thuocdo.score.Discipline;
import vn.thuocdo.score.Discipline.UnitReports;

/** The sheet of who reported on the last period. */
final class ReportingSheet {

    private static final int WIDTH = 14;

    private final Messages messages;

    ReportingSheet(Messages messages) {
        this.messages = messages;
    }

    TableSheet write(Book book, Discipline discipline) {
        List<ColumnOf<UnitReports>> columns = List.of(
                column("head.name", 42, unit -> Entry.text(unit.unit().name())),
                column(
                        "head.period",
                        WIDTH,
                        unit -> Entry.text(messages.period(discipline.period().period()))),
                column(
                        "head.dueOn",
                        WIDTH,
                        unit -> new Entry.Day(discipline.period().due())),
                column("head.assigned", WIDTH, unit -> Entry.count(unit.items())),
                column("discipline.done", WIDTH, unit -> Entry.count(unit.reported())),
                column("discipline.settled", WIDTH, unit -> Entry.count(unit.settled())),
                column(
                        "discipline.none",
                        WIDTH,
                        unit -> Entry.count(unit.missing().size())),
                column(
                        "discipline.tardy",
                        WIDTH,
                        unit -> Entry.count(unit.late().size())));
        TableSheet sheet = book.table(messages.text("sheet.reporting"), ColumnOf.headings(columns), 1);
        discipline.units().forEach(unit -> sheet.row(ColumnOf.row(columns, unit)));
        sheet.end();
        return sheet;
    }

    private ColumnOf<UnitReports> column(String key, int width, Function<UnitReports, Entry> entry) {
        return new ColumnOf<>(Heading.onPaper(messages.text(key), width), entry);
    }
}
