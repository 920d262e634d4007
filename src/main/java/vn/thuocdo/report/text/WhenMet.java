package vn.thuocdo.report.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.thuocdo.judge.Completion;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Claim;

/** When an item was met, as far as anybody said, beside its deadline; no day is named that nobody reported. */
final class WhenMet {

    private final Messages messages;

    WhenMet(Messages messages) {
        this.messages = messages;
    }

    /** @param verdict of an item that was met late, or of which it is not known */
    String text(Verdict verdict) {
        Completion completion = verdict.completion().orElseThrow();
        LocalDate deadline = verdict.assignment().bindingDeadline().orElseThrow();
        String due = messages.day(deadline);
        if (completion.stated().isPresent()) {
            LocalDate day = completion.stated().get();
            if (!verdict.late()) {
                return messages.text("reason.statedBefore", messages.day(day), due);
            }
            return messages.counted("reason.late", ChronoUnit.DAYS.between(deadline, day), messages.day(day), due);
        }
        if (completion.claimed().isPresent()) {
            return messages.text("reason.lateClaimed", due);
        }
        Optional<Claim.DoneWithin> within = completion
                .within()
                .filter(span -> !verdict.late() || span.first().isAfter(deadline));
        if (within.isPresent()) {
            return messages.text(
                    verdict.late() ? "reason.lateWithin" : "reason.metWithin",
                    messages.day(within.get().first()),
                    messages.day(within.get().last()),
                    due);
        }
        Optional<String> after = completion.after().map(this::sight);
        if (verdict.late()) {
            return messages.text("reason.lateProven", after.orElseThrow(), due);
        }
        if (completion.atLatest().isEmpty()) {
            return messages.text("reason.metUndated", due);
        }
        String atLatest = sight(completion.atLatest().get());
        return after.map(before -> messages.text("reason.metBetween", before, atLatest, due))
                .orElseGet(() -> messages.text("reason.metBy", atLatest, due));
    }

    private String sight(Completion.DatedReport sight) {
        return messages.day(sight.day());
    }
}
