package vn.thuocdo.judge.cutoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.ProjectYear;

/**
 * Warns of a project whose year is not that of its deadlines, as where last year's project file was copied: nearly all lie
 * in the year before, or in the year after. Plans for many years, with later deadlines, are left alone.
 */
final class DeadlinesOfOtherYear {

    /** So many show that the year is at fault; fewer may be exceptions. */
    private static final int FEWEST = 3;

    /** Assignments that are looked at: more of a large programme would show nothing else. */
    private static final int MOST_SEEN = 10_000;

    private DeadlinesOfOtherYear() {}

    static void warn(Programme programme, ProjectYear year, Findings.Builder findings) {
        // A blank deadline is the last day of the year, and says nothing of it.
        int open = 0;
        int within = 0;
        List<Assignment> before = new ArrayList<>();
        List<Assignment> after = new ArrayList<>();
        int seen = Math.min(programme.assignments().size(), MOST_SEEN);
        for (int place = 0; place < seen; place++) {
            Assignment assignment = programme.assignments().get(place).last();
            Optional<LocalDate> deadline = assignment.deadline();
            if (deadline.isPresent() && deadline.get().equals(year.last())) {
                open++;
            } else if (deadline.isPresent() && year.contains(deadline.get())) {
                within++;
            } else if (deadline.isPresent()) {
                int years = deadline.get().getYear() - year.last().getYear();
                (years < 0 ? before : after).add(assignment);
            }
        }
        List<Assignment> others = before.size() > after.size() ? before : after;
        int shown = within + before.size() + after.size();
        int sameYear = others.isEmpty() ? 0 : yearOf(others.get(0));
        boolean next = Math.abs(sameYear - year.last().getYear()) == 1
                && others.stream().allMatch(some -> yearOf(some) == sameYear);
        if (next && others.size() >= FEWEST && others.size() > open && 10 * others.size() >= 9 * shown) {
            Location first = others.get(0).at();
            findings.add(
                    Code.DEADLINES_OF_OTHER_YEAR,
                    first,
                    others.size(),
                    String.valueOf(sameYear),
                    String.valueOf(year.last().getYear()),
                    shown + open);
        }
    }

    private static int yearOf(Assignment assignment) {
        return assignment.deadline().orElseThrow().getYear();
    }
}
