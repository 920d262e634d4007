package vn.thuocdo.report.due;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.report.data.HeadJson;
import vn.thuocdo.report.data.JsonText;
import vn.thuocdo.report.part.ItemWords;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.DueSoon;

/** What falls due for programs: version 1 of {@code schema/due.schema.json}, to which things are only ever added. */
final class DueJson {

    private static final int VERSION = 1;

    private final DueReport report;
    private final Messages messages;
    private final ItemWords words;

    DueJson(DueReport report, Messages messages) {
        this.report = report;
        this.messages = messages;
        this.words = new ItemWords(report.method(), messages);
    }

    void write(OutputStream out) throws IOException {
        DueSoon due = report.due();
        try (JsonText json = new JsonText(out)) {
            HeadJson.begin(json, VERSION);
            HeadJson.titled(json, report.title(), Optional.of(due.from()));
            HeadJson.method(json, report.method())
                    .put("days", due.days())
                    .put("until", due.to().toString())
                    .put("items", due.items())
                    .put("overdue", due.overdue())
                    .array("units");
            report.units(messages.language()).forEach(unit -> unit(json, unit));
            json.end().array("overdueUnits");
            report.overdueUnits(messages.language()).forEach(unit -> unit(json, unit));
            json.end().put("notScoredRows", report.notScored()).end();
        }
    }

    private void unit(JsonText json, DueSoon.UnitDue due) {
        json.object()
                .put("id", due.card().unit().id())
                .put("name", due.card().unit().name())
                .put("head", due.card().unit().head())
                .array("items");
        due.items().forEach(item -> item(json, item));
        json.end().end();
    }

    private void item(JsonText json, Verdict item) {
        LocalDate deadline = item.assignment().bindingDeadline().orElseThrow();
        json.object()
                .put("task", item.task().id())
                .put("name", words.name(item))
                .put("target", words.target(item))
                .put("reached", words.reached(item))
                .put("owner", item.assignment().owner())
                .put("deadline", deadline.toString())
                .put("daysLeft", report.due().daysLeft(item))
                .put("reported", item.counted().isPresent())
                .end();
    }
}
