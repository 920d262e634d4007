package vn.thuocdo.run;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.Denominator;
import vn.thuocdo.judge.Method;

/** Deadlines that are not known: a warning, and an error under a method that asks what is due or late. */
final class RequiredDeadlines {

    private RequiredDeadlines() {}

    /** What was found while reading, as it is under a method. */
    static Findings under(Method method, Findings found) {
        if (!method.needsDeadlines() && method.denominator() != Denominator.DUE) {
            return found;
        }
        Findings.Builder builder = Findings.builder();
        for (Finding finding : found.sorted()) {
            List<Object> arguments = new ArrayList<>(finding.arguments());
            switch (finding.code()) {
                case NO_DEADLINE -> builder.add(Code.DEADLINE_NEEDED, finding.at(), with(method, arguments));
                case DEADLINES_NOT_KNOWN -> builder.add(Code.DEADLINES_NEEDED, finding.at(), with(method, arguments));
                default -> builder.add(finding.code(), finding.at(), arguments.toArray());
            }
        }
        return builder.build();
    }

    private static Object[] with(Method method, List<Object> arguments) {
        arguments.add(method.id());
        return arguments.toArray();
    }
}
