package vn.thuocdo.run;

import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.judge.Cutoff;
import vn.thuocdo.judge.Denominator;
import vn.thuocdo.judge.Gate;
import vn.thuocdo.judge.Method;

/** Refuses methods that ask for dates where no data has one. A year of which nothing is reported yet needs none. */
final class RequiredDates {

    private RequiredDates() {}

    /** @throws UsageException if a method asks what is due or late, and nothing tells */
    static void require(Method method, Cutoff cutoff) {
        if (cutoff.tellsWhatIsDue()) {
            return;
        }
        if (method.denominator() == Denominator.DUE) {
            throw new UsageException(
                    UsageError.NEEDS_DATES, method.id(), method.denominator().word(), place(method.at()));
        }
        if (method.needsDeadlines()) {
            Location rule = method.gates().stream()
                    .filter(Gate::needsDeadlines)
                    .findFirst()
                    .map(Gate::at)
                    .orElse(method.at());
            throw new UsageException(UsageError.NEEDS_DEADLINES, method.id(), place(rule));
        }
    }

    /** Where a rule stands, before what is said of it; nothing for a preset. */
    private static String place(Location at) {
        return at.path().isEmpty() ? "" : at + ": ";
    }
}
