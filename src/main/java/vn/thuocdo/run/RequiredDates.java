package vn.thuocdo.run;

import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.judge.cutoff.Cutoff;
import vn.thuocdo.judge.method.Denominator;
import vn.thuocdo.judge.method.Gate;
import vn.thuocdo.judge.method.Method;

/** Refuses methods that need dates where the data has none. A year without any report yet needs none. */
final class RequiredDates {

    private RequiredDates() {}

    /** @throws UsageException if a method asks what is due or late, and the data has no dates */
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

    /** The place of a rule, to begin a message with; empty for a preset. */
    private static String place(Location at) {
        return at.path().isEmpty() ? "" : at + ": ";
    }
}
