package vn.thuocdo.config.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.Denominator;
import vn.thuocdo.judge.Gate;
import vn.thuocdo.judge.Method;
import vn.thuocdo.judge.ProportionalCredit;

/**
 * Items that are done before they are due join the denominator of those that are due. Where everything done is worth a
 * whole item, and no item more, that lowers no rate; some rules can make it worth less than the others.
 */
final class JoiningItems {

    private static final Optional<BigFraction> WHOLE = Optional.of(BigFraction.ONE);

    private JoiningItems() {}

    /** Names the rules of a method by which an item that is done early can lower a rate or a tier. */
    static void note(Method method, Findings.Builder diagnostics) {
        if (method.denominator() != Denominator.DUE) {
            return;
        }
        List<String> rules = new ArrayList<>();
        if (method.credit().comparesUnits()) {
            rules.add("credit: " + method.credit().word());
        }
        if (method.credit() instanceof ProportionalCredit proportional
                && !proportional.cap().equals(WHOLE)) {
            rules.add("cap: " + proportional.settings().get("cap"));
        }
        method.gates().stream()
                .filter(gate -> gate.trait() == Gate.Trait.EXCEEDED)
                .map(Gate::text)
                .distinct()
                .forEach(rules::add);
        if (!rules.isEmpty()) {
            diagnostics.add(Code.JOINING_CAN_COST, method.at(), String.join(", ", rules));
        }
    }
}
