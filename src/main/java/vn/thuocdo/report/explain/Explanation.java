package vn.thuocdo.report.explain;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Task;
import vn.thuocdo.report.Document;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.outline.Outline;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.render.OutlineFormats;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.HeadSheet;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.Sensitivity;

/**
 * Everything that a unit's explanation says.
 *
 * @param title empty where the project has none
 * @param asOf absent where no data has a date
 * @param board of all units, which give the unit its rank
 * @param card of the unit
 * @param task the only task whose verdict is explained; absent for every task
 * @param ignored assignments of the unit that the method does not score for it
 * @param sheet by groups of tasks, for the assessment of the unit's head
 * @param diagnostics of the whole run
 * @param labels names of kinds and blocs of units for readers, by what the data calls them
 * @param folder the project's folder as the user wrote it, ending in a slash, or empty
 * @param notScored how many rows of the input had an error and were left out
 */
public record Explanation(
        String title,
        Optional<LocalDate> asOf,
        Scoreboard board,
        Scorecard card,
        Optional<Task> task,
        List<Assignment> ignored,
        Sensitivity sensitivity,
        HeadSheet sheet,
        Findings diagnostics,
        Map<String, String> labels,
        String folder,
        int notScored)
        implements Document {
    public Explanation {
        ignored = List.copyOf(ignored);
    }

    /** The formats of this document. */
    public static final Set<Format> FORMATS = OutlineFormats.and(EnumSet.of(Format.JSON));

    @Override
    public void write(Format format, Presentation presentation, OutputStream out) throws IOException {
        Messages messages = presentation.messages(format).labelled(labels).with("explain");
        switch (format) {
            case JSON -> new ExplainJson(this, messages).write(out);
            case TEXT, MARKDOWN ->
                OutlineFormats.write(format, presentation, room -> ExplainOutline.of(this, messages, true), out);
            default -> OutlineFormats.write(format, presentation, room -> onPaper(presentation, messages, room), out);
        }
    }

    /** What fits on a sheet or two; the arithmetic where one item, or everything, is asked for. */
    private Outline onPaper(Presentation presentation, Messages messages, Room room) {
        return task.isPresent() || presentation.verbose()
                ? ExplainOutline.of(this, messages, presentation.verbose())
                : UnitPaper.of(this, messages, room);
    }

    /** The verdicts that are explained, in natural order of the tasks. */
    List<Verdict> items() {
        return card.verdicts().stream()
                .filter(verdict -> isShown(verdict.assignment()))
                .toList();
    }

    /** The assignments that are not scored and are explained. */
    List<Assignment> ignoredItems() {
        return ignored.stream().filter(this::isShown).toList();
    }

    private boolean isShown(Assignment assignment) {
        return task.isEmpty() || assignment.task().equals(task.get());
    }

    /** What was found wrong in the rows of an item. */
    List<Finding> faults(Verdict verdict) {
        Location given = verdict.assignment().at();
        Optional<Location> counted = verdict.counted().map(Result::at);
        return diagnostics.sorted().stream()
                .filter(diagnostic -> isSameRow(diagnostic.at(), given)
                        || counted.filter(row -> isSameRow(diagnostic.at(), row))
                                .isPresent())
                .toList();
    }

    private static boolean isSameRow(Location one, Location other) {
        return one.field(0).equals(other.field(0));
    }

    /** Whether a result was sent after the as-of date; it still counts for its own date. */
    boolean isSentAfterwards(Result result) {
        return result.reportedOn()
                .filter(sent -> asOf.filter(sent::isAfter).isPresent())
                .isPresent();
    }

    /** A place relative to the project's folder, so that a page is the same wherever the tool was run. */
    String place(Location at) {
        String place = at.toString();
        return place.startsWith(folder) ? place.substring(folder.length()) : place;
    }
}
