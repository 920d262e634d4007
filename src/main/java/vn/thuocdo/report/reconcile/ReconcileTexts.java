package vn.thuocdo.report.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.reconcile.Conclusion.Standing;
import vn.thuocdo.reconcile.Reconciliation;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.text.Messages;

/** What was compared with what, and how much of it agrees. */
record ReconcileTexts(ReconcileReport report, Messages messages) {

    /** What was compared: on a page below its title, at a terminal alone. */
    List<String> lines(Room room) {
        List<String> lines = new ArrayList<>();
        String title = report.summary().title();
        if (!title.isEmpty()) {
            lines.add(room.isNarrow() ? title : messages.text("reconcile.published", title));
        } else if (report.summary().source().isEmpty() && !room.isNarrow()) {
            fileName().ifPresent(name -> lines.add(messages.text("reconcile.figuresOf", name)));
        }
        if (!report.summary().source().isEmpty()) {
            lines.add(messages.text("reconcile.source", report.summary().source()));
        }
        lines.add(against(room));
        return lines;
    }

    /** Of the table that names nothing but its figures. */
    private Optional<String> fileName() {
        return report.summary().figures().stream()
                .map(figure -> figure.at().path())
                .map(path -> path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1))
                .findFirst();
    }

    private String against(Room room) {
        if (report.project().isEmpty()) {
            return messages.text("reconcile.againstItself");
        }
        String against =
                messages.text("reconcile.against", report.project().get().called(room));
        String asOf = report.asOf()
                .map(day -> " · " + messages.text("reconcile.asOf", messages.day(day)))
                .orElse("");
        String base = report.base()
                .map(project -> " · " + messages.text("reconcile.base", project.called(room)))
                .orElse("");
        return against + asOf + base;
    }

    /** {@code 9 claims: 5 agree · 1 only when cut off · 3 differ}. */
    String counts() {
        Reconciliation found = report.reconciliation();
        List<String> parts = new ArrayList<>();
        messages.addCounted(parts, "reconcile.countAgrees", found.count(Standing.AGREES));
        messages.addCounted(parts, "reconcile.countAtEdge", found.count(Standing.AT_EDGE));
        messages.addCounted(parts, "reconcile.countCutOff", found.count(Standing.CUT_OFF));
        messages.addCounted(parts, "reconcile.countUnchecked", found.count(Standing.UNCHECKED));
        messages.addCounted(parts, "reconcile.countDiffers", found.count(Standing.DIFFERS));
        String claims = messages.counted("reconcile.claims", found.conclusions().size());
        return parts.isEmpty() ? claims : claims + ": " + String.join(" · ", parts);
    }
}
