package vn.thuocdo.report.due;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.report.data.CsvTable;
import vn.thuocdo.report.part.ItemWords;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.DueSoon;

/** One row per item that falls due, for programs. */
final class DueCsv {

    private static final List<String> COLUMNS =
            List.of("unit", "name", "task", "task_name", "target", "reached", "deadline", "days_left", "owner");

    private final DueReport report;
    private final Messages messages;
    private final ItemWords words;

    DueCsv(DueReport report, Messages messages) {
        this.report = report;
        this.messages = messages;
        this.words = new ItemWords(report.method(), messages);
    }

    void write(OutputStream out) throws IOException {
        CsvTable csv = new CsvTable(COLUMNS, out);
        for (DueSoon.UnitDue unit : report.units(messages.language())) {
            for (Verdict item : unit.items()) {
                print(csv, item);
            }
        }
        csv.end();
    }

    private void print(CsvTable csv, Verdict item) throws IOException {
        Assignment assignment = item.assignment();
        csv.row(Arrays.asList(
                assignment.unit().id(),
                assignment.unit().name(),
                assignment.task().id(),
                words.name(item),
                words.target(item),
                words.reached(item),
                assignment.bindingDeadline().orElseThrow(),
                report.due().daysLeft(item),
                assignment.owner()));
    }
}
