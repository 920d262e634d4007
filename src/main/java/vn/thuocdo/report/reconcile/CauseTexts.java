package vn.thuocdo.report.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.reconcile.Cause;
import vn.thuocdo.reconcile.Slip;
import vn.thuocdo.report.text.Messages;

/** What is said of causes. Where many numbers would do in place of one figure, they are told together. */
final class CauseTexts {

    private final Messages messages;
    private final CalculationTexts calculations;

    CauseTexts(Messages messages, CalculationTexts calculations) {
        this.messages = messages;
        this.calculations = calculations;
    }

    /**
     * A line each, in their order. Those of one slip in one figure with the same consequences are one line, where the first
     * of them stands; so are the wholes that fit a loose figure by chance.
     */
    List<String> all(List<Cause> causes, Printed printed) {
        Map<Object, List<Cause>> alike = new LinkedHashMap<>();
        for (Cause cause : causes) {
            alike.computeIfAbsent(kind(cause), kind -> new ArrayList<>()).add(cause);
        }
        return alike.values().stream().map(some -> together(some, printed)).toList();
    }

    private record Misprints(Slip slip, String figure, List<String> mends, List<String> breaks) {}

    private static Object kind(Cause cause) {
        if (cause instanceof Cause.Misprint misprint) {
            return new Misprints(misprint.slip(), misprint.figure(), misprint.mends(), misprint.breaks());
        }
        return isByChance(cause) ? Cause.OtherDenominator.class : cause;
    }

    private static boolean isByChance(Cause cause) {
        return cause instanceof Cause.OtherDenominator other && other.byChance();
    }

    private String together(List<Cause> alike, Printed printed) {
        if (isByChance(alike.get(0))) {
            List<String> equations = alike.stream()
                    .map(cause -> calculations.equation(cause.calculation(), CalculationTexts.places(printed)))
                    .toList();
            return messages.counted("reconcile.denominatorsByChance", alike.size(), CalculationTexts.first(equations));
        }
        return alike.size() > 1 && alike.get(0) instanceof Cause.Misprint first
                ? misprints(first, alike)
                : cause(alike.get(0), printed);
    }

    /** @param alike misprints of one kind, which {@code first} is the first of */
    private String misprints(Cause.Misprint first, List<Cause> alike) {
        List<String> meant = alike.stream()
                .map(cause -> calculations.figure(((Cause.Misprint) cause).meant()))
                .toList();
        return messages.counted(
                        "reconcile.misprints",
                        alike.size(),
                        messages.text("reconcile.slip." + first.slip().word()),
                        first.figure(),
                        calculations.figure(first.printed()),
                        CalculationTexts.first(meant),
                        calculations.figure(first.meant()),
                        equation(first),
                        way(first))
                + consequences(first);
    }

    /** One cause alone. */
    String cause(Cause cause, Printed printed) {
        int places = CalculationTexts.places(printed);
        String equation = calculations.equation(cause.calculation(), places);
        if (cause instanceof Cause.Misprint misprint) {
            return misprint(misprint) + consequences(misprint);
        }
        if (cause instanceof Cause.PartTooMany parts) {
            return messages.text("reconcile.partTooMany", parts.part(), equation);
        }
        if (cause instanceof Cause.PartMissing parts) {
            return messages.text("reconcile.partMissing", parts.part(), equation);
        }
        if (cause instanceof Cause.OtherYear year) {
            return year.instead()
                    .map(instead -> messages.text("reconcile.otherYear", instead, year.of(), equation))
                    .orElseGet(() -> messages.text("reconcile.yearBefore", year.of(), equation));
        }
        if (cause instanceof Cause.OtherDenominator other) {
            String way = calculations.way(other.agreement(), other.calculation(), printed);
            return other.denominator()
                    .map(word -> messages.text(
                            "reconcile.otherDenominatorOfData", messages.text("denominator." + word), equation, way))
                    .orElseGet(() -> messages.text("reconcile.otherDenominator", equation, way));
        }
        if (cause instanceof Cause.Truncated) {
            return messages.text("reconcile.cutOffCause", equation, calculations.rounded(cause.calculation(), printed));
        }
        if (cause instanceof Cause.Complement complement) {
            return complement
                    .own()
                    .map(own -> messages.text(
                            "reconcile.complement",
                            equation,
                            calculations.equation(own, places),
                            calculations.rounded(own, printed)))
                    .orElseThrow(() -> new IllegalStateException("a complement has a whole"));
        }
        return messages.text("reconcile.pointsAsPercent", equation);
    }

    private String misprint(Cause.Misprint misprint) {
        if (misprint.slip() == Slip.COUNT_OF_NAMES) {
            return messages.counted(
                    "reconcile.countOfNames",
                    misprint.meant().number().longValue(),
                    misprint.figure(),
                    calculations.figure(misprint.printed()));
        }
        String slip = messages.text("reconcile.slip." + misprint.slip().word());
        String meant = calculations.figure(misprint.meant());
        String printed = calculations.figure(misprint.printed());
        String equation = equation(misprint);
        return equation.equals(meant)
                ? messages.text("reconcile.misprintAlone", slip, misprint.figure(), meant, printed)
                : messages.text("reconcile.misprint", slip, misprint.figure(), meant, printed, equation, way(misprint));
    }

    private String equation(Cause.Misprint misprint) {
        return calculations.equation(misprint.calculation(), CalculationTexts.places(misprint.claimed()));
    }

    private String way(Cause.Misprint misprint) {
        return calculations.way(misprint.agreement(), misprint.calculation(), misprint.claimed());
    }

    /** Which other claims agree with it, and which no longer; empty where there are none. */
    private String consequences(Cause.Misprint misprint) {
        return consequence("reconcile.mends", misprint.mends()) + consequence("reconcile.breaks", misprint.breaks());
    }

    private String consequence(String key, List<String> names) {
        return names.isEmpty() ? "" : "; " + messages.counted(key, names.size(), CalculationTexts.quoted(names));
    }
}
