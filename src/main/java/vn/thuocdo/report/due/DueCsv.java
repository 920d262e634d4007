package vn.thuocdo.report.due;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.report.part.ItemWords;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.DueSoon;

/** One row per item that falls due, for programs: RFC 4180, UTF-8 without byte order mark. */
final class DueCsv {

    private static final List<String> COLUMNS = List.of(
            "unit", "name", "task", "task_name", "target", "reached", "deadline", "days_left", "owner", "rules");

    private final DueReport report;
    private final Messages messages;
    private final ItemWords words;

    DueCsv(DueReport report, Messages messages) {
        this.report = report;
        this.messages = messages;
        this.words = new ItemWords(report.method(), messages);
    }

    void write(OutputStream out) throws IOException {
        CSVPrinter csv = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        csv.printRecord(COLUMNS);
        for (DueSoon.UnitDue unit : report.units(messages.language())) {
            for (Verdict item : unit.items()) {
                print(csv, item);
            }
        }
        csv.flush();
    }

    private void print(CSVPrinter csv, Verdict item) throws IOException {
        Assignment assignment = item.assignment();
        csv.printRecord(
                assignment.unit().id(),
                assignment.unit().name(),
                assignment.task().id(),
                words.name(item),
                words.target(item),
                words.reached(item),
                assignment.bindingDeadline().orElseThrow(),
                report.due().daysLeft(item),
                assignment.owner(),
                RulesVersion.CURRENT);
    }
}
