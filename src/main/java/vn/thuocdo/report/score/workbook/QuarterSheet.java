package vn.thuocdo.report.score.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.workbook.CellContent;
import vn.thuocdo.report.workbook.ColumnHead;
import vn.thuocdo.report.workbook.TableSheet;
import vn.thuocdo.report.workbook.WorkbookFile;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.trend.Course;
import vn.thuocdo.trend.Courses;
import vn.thuocdo.trend.Point;

/** The sheet of every unit's rate at the end of each period. */
final class QuarterSheet {

    private static final int WIDTH = 14;

    private final Messages messages;
    private final CellContents entries;

    QuarterSheet(ReportContent report, Messages messages) {
        this.messages = messages;
        this.entries = new CellContents(report.board(), messages);
    }

    /** @param units in the order of their rows */
    TableSheet write(WorkbookFile book, Courses trend, List<Scorecard> units) {
        TableSheet sheet = book.table(messages.text("sheet.quarters"), headings(trend), 1);
        int places = entries.places(trend.units().stream()
                .flatMap(course -> course.cards().stream())
                .flatMap(Optional::stream)
                .map(Scorecard::rate));
        Map<String, Course> courses = new HashMap<>();
        trend.units().forEach(course -> courses.put(course.unit().id(), course));
        for (Scorecard card : units) {
            Optional.ofNullable(courses.get(card.unit().id()))
                    .ifPresent(course -> sheet.row(row(card, course, places)));
        }
        sheet.end();
        return sheet;
    }

    private List<ColumnHead> headings(Courses trend) {
        return Stream.of(
                        Stream.of(
                                ColumnHead.onPaper(messages.text("head.name"), 42),
                                ColumnHead.onPaper(messages.text("head.assigned"), WIDTH)),
                        trend.points().stream()
                                .map(Point::period)
                                .map(period -> ColumnHead.onPaper(messages.period(period), WIDTH)))
                .flatMap(headings -> headings)
                .toList();
    }

    private List<CellContent> row(Scorecard card, Course course, int places) {
        List<CellContent> row = new ArrayList<>();
        row.add(CellContent.text(card.unit().name()));
        row.add(CellContent.count(card.rate().assigned()));
        for (Optional<Scorecard> then : course.cards()) {
            row.add(then.map(some -> entries.percentage(some.rate(), places)).orElse(new CellContent.Blank()));
        }
        return row;
    }
}
