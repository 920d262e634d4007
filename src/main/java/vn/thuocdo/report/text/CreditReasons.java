package vn.thuocdo.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.method.Lateness;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Role;

/** What items earn, with the arithmetic of it: the credit, what a delay costs, and the weight. */
final class CreditReasons {

    private final Method method;
    private final Messages messages;
    private final Arithmetic arithmetic;

    CreditReasons(Method method, Messages messages) {
        this.method = method;
        this.messages = messages;
        this.arithmetic = new Arithmetic(messages);
    }

    /** What the item earns, and the arithmetic of it in brackets: {@code 0.88888… (80 ÷ 90 = 0.88888…)}. */
    String of(Verdict verdict) {
        if (!method.denominator().contains(verdict)) {
            return messages.text("reason.outside", messages.text(denominator()));
        }
        List<String> steps = new ArrayList<>();
        verdict.measured()
                .flatMap(method.credit()::calculation)
                .ifPresent(calculation -> steps.add(arithmetic.calculation(calculation)
                        + (calculation.value().equals(verdict.merit())
                                ? ""
                                : " → " + messages.text("reason.limited", arithmetic.decimal(verdict.merit())))));
        if (verdict.isDelayed(method.timeUnknown()) && method.lateness().rule() != Lateness.Rule.COUNTS) {
            steps.add(late(verdict));
        }
        String credit = arithmetic.decimal(verdict.credit());
        if (!verdict.weight().equals(BigFraction.ONE)) {
            steps.add(messages.text(
                    weightKey(verdict),
                    credit,
                    arithmetic.decimal(verdict.weight()),
                    arithmetic.decimal(verdict.weight().multiply(verdict.credit()))));
        }
        String working = steps.stream().map(step -> " (" + step + ")").collect(Collectors.joining());
        return credit + working;
    }

    /** Whether the credit is more than "met, and so 1". */
    boolean isCalculated(Verdict verdict) {
        boolean counts = method.denominator().contains(verdict);
        BigFraction plain = verdict.isMet() ? BigFraction.ONE : BigFraction.ZERO;
        return counts
                ? !verdict.credit().equals(plain) || !verdict.weight().equals(BigFraction.ONE)
                : !verdict.isLeftOut();
    }

    private String weightKey(Verdict verdict) {
        return verdict.assignment().role() == Role.LEAD ? "reason.weighted" : "reason.cooperating";
    }

    private String late(Verdict verdict) {
        String merit = arithmetic.decimal(verdict.merit());
        String share = arithmetic.decimal(method.lateness().share());
        String credit = arithmetic.decimal(verdict.credit());
        return switch (method.lateness().rule()) {
            case COUNTS -> merit;
            case NONE -> messages.text("reason.lateNone", merit);
            case PART -> merit + " × " + share + " = " + credit;
            case DEDUCT -> messages.text("reason.lateDeduct", merit, share, credit);
        };
    }

    private String denominator() {
        return "denominator." + method.denominator().word();
    }
}
