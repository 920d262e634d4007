package vn.thuocdo.report.due;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Letter;
import vn.thuocdo.report.outline.Listing;
import vn.thuocdo.report.outline.Outline;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.DueSoon;

/** What falls due, as the notice that an office sends to its units. */
final class DueLetter {

    /** More units than these are not named in the letter itself; the annex has them all. */
    private static final int MOST_NAMED = 10;

    private final DueReport report;
    private final Messages messages;

    private DueLetter(DueReport report, Messages messages) {
        this.report = report;
        this.messages = messages;
    }

    static Outline of(DueReport report, Messages messages) {
        return new DueLetter(report, messages).outline();
    }

    private Outline outline() {
        List<Block> body = new ArrayList<>();
        new DueTexts(report, messages).sentences().forEach(sentence -> body.add(Paragraph.of(sentence)));
        List<Letter.Annex> annexes = new ArrayList<>();
        if (report.due().items() > 0) {
            units(body);
            annexes.add(new Letter.Annex(
                    messages.text("due.annex"),
                    messages.text("due.annexTitle"),
                    messages.text("due.annexWith"),
                    List.of(new DueTable(report, messages).table())));
        }
        String subject = messages.text("due.subject", messages.day(report.due().to()));
        Letter letter = new Letter(messages.text("due.notice"), messages.text("due.mark"), closing(), annexes);
        return Outline.ofLetter(subject, body, letter);
    }

    private void units(List<Block> body) {
        List<DueSoon.UnitDue> units = report.units(messages.language());
        if (units.size() > MOST_NAMED) {
            body.add(Paragraph.of(messages.text("due.inAnnex")));
        } else {
            body.add(Paragraph.of(messages.text("due.byUnit")));
            body.add(Listing.ofClauses(units.stream().map(this::unit).toList()));
        }
    }

    private String unit(DueSoon.UnitDue unit) {
        Verdict first = unit.items().get(0);
        return messages.counted(
                "due.unit",
                unit.items().size(),
                unit.card().unit().name(),
                messages.day(first.assignment().bindingDeadline().orElseThrow()));
    }

    private String closing() {
        return messages.text(report.due().items() == 0 ? "due.closingNothing" : "due.closing");
    }
}
