package vn.thuocdo.report.reconcile;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.Relation;
import vn.thuocdo.reconcile.Agreement;
import vn.thuocdo.reconcile.Cause;
import vn.thuocdo.reconcile.Expression;
import vn.thuocdo.reconcile.Finding;
import vn.thuocdo.reconcile.Finding.NameDifference;
import vn.thuocdo.reconcile.Finding.Standing;
import vn.thuocdo.report.Messages;

/** What is said of findings and their causes, a line each. */
final class FindingTexts {

    /** How many wholes are shown where none gives the figure. */
    private static final int MOST_TRIED = 3;

    private final Messages messages;
    private final Reckonings reckonings;

    FindingTexts(Messages messages) {
        this.messages = messages;
        this.reckonings = new Reckonings(messages);
    }

    String standing(Standing standing) {
        return switch (standing) {
            case AGREES -> messages.text("reconcile.agrees");
            case UNCHECKED -> messages.text("reconcile.unchecked");
            case CUT_OFF -> messages.text("reconcile.cutOff");
            case DIFFERS -> messages.text("reconcile.differs");
        };
    }

    /** The figure, or how many names were published. */
    String published(Finding finding) {
        return finding.printed()
                .map(reckonings::figure)
                .orElseGet(() -> messages.counted(
                        "reconcile.names", finding.claim().figure().names().size()));
    }

    /** What it was held against, and in which way it agrees; empty where that is not known. */
    String reckoning(Finding finding) {
        if (finding.names().isPresent()) {
            return names(finding.names().get());
        }
        if (finding.reckoning().isEmpty() || finding.printed().isEmpty()) {
            return finding.standing() == Standing.UNCHECKED ? unchecked(finding) : "";
        }
        Printed printed = finding.printed().get();
        Expression expression = finding.reckoning().get();
        if (finding.claim().relation() instanceof Relation.Listed) {
            return messages.counted(
                    "reconcile.names", finding.claim().figure().names().size());
        }
        String equation = reckonings.equation(expression, printed.number().scale());
        String basis = finding.claim().isOfData() ? messages.text("reconcile.data", equation) : equation;
        return finding.agreement()
                .filter(agreement -> agreement != Agreement.EXACT && agreement != Agreement.LOOSE)
                .map(agreement -> basis + ", " + way(agreement, expression, printed))
                .orElse(basis);
    }

    private String unchecked(Finding finding) {
        if (!finding.claim().isOfData()) {
            return messages.text("reconcile.notReckoned");
        }
        return messages.text("reconcile.noData");
    }

    private String names(NameDifference difference) {
        List<String> parts = new ArrayList<>();
        if (!difference.missing().isEmpty()) {
            parts.add(messages.text("reconcile.missing", Reckonings.quoted(difference.missing())));
        }
        if (!difference.extra().isEmpty()) {
            parts.add(messages.text("reconcile.extra", Reckonings.quoted(difference.extra())));
        }
        return parts.isEmpty() ? messages.text("reconcile.sameNames") : String.join("; ", parts);
    }

    private String way(Agreement agreement, Expression expression, Printed printed) {
        String rounded = reckonings.rounded(expression, printed);
        return switch (agreement) {
            case EXACT -> messages.text("reconcile.exactly");
            case LOOSE -> messages.text("reconcile.loosely");
            case ROUNDED -> messages.text("reconcile.rounded");
            case TRUNCATED -> messages.text("reconcile.truncated", rounded);
        };
    }

    /** Each cause, and where none is found for a share what was tried. */
    List<String> causes(Finding finding) {
        List<String> texts = new ArrayList<>();
        finding.printed().ifPresent(printed -> finding.causes().forEach(cause -> texts.add(cause(cause, printed))));
        if (!finding.tried().isEmpty()) {
            int places =
                    finding.printed().map(printed -> printed.number().scale()).orElse(0);
            List<String> nearest = finding.tried().stream()
                    .limit(MOST_TRIED)
                    .map(share -> reckonings.equation(share, places))
                    .toList();
            texts.add(
                    messages.counted("reconcile.noDenominator", finding.tried().size(), String.join("; ", nearest)));
        } else if (finding.standing() == Standing.DIFFERS
                && finding.causes().isEmpty()
                && finding.claim().relation() instanceof Relation.Share) {
            texts.add(messages.text("reconcile.noOtherDenominator"));
        }
        return texts;
    }

    String cause(Cause cause, Printed printed) {
        int places = printed.number().scale();
        String equation = reckonings.equation(cause.reckoning(), places);
        if (cause instanceof Cause.Transposed transposed) {
            String text = messages.text(
                    "reconcile.transposed",
                    transposed.figure(),
                    reckonings.figure(transposed.meant()),
                    reckonings.figure(transposed.printed()),
                    equation,
                    way(transposed.agreement(), transposed.reckoning(), printed));
            String mends = transposed.mends().isEmpty()
                    ? ""
                    : "; " + messages.text("reconcile.mends", Reckonings.quoted(transposed.mends()));
            String breaks = transposed.breaks().isEmpty()
                    ? ""
                    : "; " + messages.text("reconcile.breaks", Reckonings.quoted(transposed.breaks()));
            return text + mends + breaks;
        }
        if (cause instanceof Cause.OtherDenominator other) {
            String way = way(other.agreement(), other.reckoning(), printed);
            return other.denominator()
                    .map(word -> messages.text(
                            "reconcile.otherDenominatorOfData", messages.text("denominator." + word), equation, way))
                    .orElseGet(() -> messages.text("reconcile.otherDenominator", equation, way));
        }
        if (cause instanceof Cause.Truncated) {
            return messages.text("reconcile.cutOffCause", equation, reckonings.rounded(cause.reckoning(), printed));
        }
        if (cause instanceof Cause.Complement complement) {
            return complement
                    .own()
                    .map(own -> messages.text(
                            "reconcile.complement",
                            equation,
                            reckonings.equation(own, places),
                            reckonings.rounded(own, printed)))
                    .orElseThrow(() -> new IllegalStateException("a complement has a whole"));
        }
        return messages.text("reconcile.pointsAsPercent", equation);
    }
}
