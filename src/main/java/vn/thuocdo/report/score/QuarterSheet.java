package vn.thuocdo.report.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.workbook.Book;
import vn.thuocdo.report.workbook.Entry;
import vn.thuocdo.report.workbook.Heading;
import vn.thuocdo.report.workbook.TableSheet;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.trend.Point;
import vn.thuocdo.trend.Trend;

/** The sheet of every unit's rate at the end of each period. */
final class QuarterSheet {

    private static final int WIDTH = 14;

    private final Messages messages;
    private final Entries entries;

    QuarterSheet(Report report, Messages messages) {
        this.messages = messages;
        this.entries = new Entries(report.board(), messages);
    }

    /** @param units in the order of their rows */
    TableSheet write(Book book, Trend trend, List<Scorecard> units) {
        TableSheet sheet = book.table(messages.text("sheet.quarters"), headings(trend), 1);
        int places = entries.places(trend.courses().stream()
                .flatMap(course -> course.cards().stream())
                .flatMap(Optional::stream)
                .map(Scorecard::rate));
        Map<String, Trend.Course> courses = new HashMap<>();
        trend.courses().forEach(course -> courses.put(course.unit().id(), course));
        for (Scorecard card : units) {
            Optional.ofNullable(courses.get(card.unit().id()))
                    .ifPresent(course -> sheet.row(row(card, course, places)));
        }
        sheet.end();
        return sheet;
    }

    private List<Heading> headings(Trend trend) {
        return Stream.of(
                        Stream.of(
                                Heading.onPaper(messages.text("head.name"), 42),
                                Heading.onPaper(messages.text("head.assigned"), WIDTH)),
                        trend.points().stream()
                                .map(Point::period)
                                .map(period -> Heading.onPaper(messages.period(period), WIDTH)))
                .flatMap(headings -> headings)
                .toList();
    }

    private List<Entry> row(Scorecard card, Trend.Course course, int places) {
        List<Entry> row = new ArrayList<>();
        row.add(Entry.text(card.unit().name()));
        row.add(Entry.count(card.rate().assigned()));
        for (Optional<Scorecard> then : course.cards()) {
            row.add(then.map(some -> entries.percentage(some.rate(), places)).orElse(new Entry.Blank()));
        }
        return row;
    }
}
