package vn.thuocdo.run;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.diagnostic.Argument;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.method.Denominator;
import vn.thuocdo.judge.method.Method;

/** Deadlines that are not known: a warning, and an error under a method that asks what is due or late. */
final class RequiredDeadlines {

    private RequiredDeadlines() {}

    /** The findings of reading, with their severity under a method. */
    static Findings under(Method method, Findings found) {
        if (!method.needsDeadlines() && method.denominator() != Denominator.DUE) {
            return found;
        }
        Findings.Builder builder = Findings.builder();
        for (Finding finding : found.sorted()) {
            Code code = under(finding.code());
            List<Argument> arguments = new ArrayList<>(finding.arguments());
            if (code != finding.code()) {
                arguments.add(Argument.of(method.id()));
            }
            builder.add(new Finding(code, finding.at(), arguments, finding.alike()));
        }
        found.unlisted().forEach((code, count) -> builder.addUnlisted(under(code), count));
        return builder.build();
    }

    private static Code under(Code code) {
        return switch (code) {
            case NO_DEADLINE -> Code.DEADLINE_NEEDED;
            case DEADLINES_NOT_KNOWN -> Code.DEADLINES_NEEDED;
            default -> code;
        };
    }
}
