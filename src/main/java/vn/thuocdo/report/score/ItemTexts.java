package vn.thuocdo.report.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Measurement;
import vn.thuocdo.judge.Outcome;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Target;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.MethodText;
import vn.thuocdo.report.Percent;
import vn.thuocdo.score.Difficulties;
import vn.thuocdo.score.Scorecard;

/** What is said of an item: what was to be reached, what was, and what became of it. */
final class ItemTexts {

    private static final int PLACES = 2;

    private final Report report;
    private final Messages messages;
    private final MethodText method;

    ItemTexts(Report report, Messages messages) {
        this.report = report;
        this.messages = messages;
        this.method = new MethodText(report.board().method(), messages);
    }

    PageItem of(Verdict verdict, Scorecard card, List<Difficulties.Remark> remarks) {
        Assignment assignment = verdict.standing().assignment();
        Optional<Result> result = verdict.standing().counted();
        return new PageItem(
                assignment.task().id(),
                assignment.task().label().equals(assignment.task().id())
                        ? ""
                        : assignment.task().name(),
                assignment
                        .target()
                        .map(target -> target(target, assignment.task().measure()))
                        .orElse(""),
                result.flatMap(Result::figure)
                        .map(figure -> figure(figure, verdict))
                        .orElse(""),
                outcome(verdict),
                tone(verdict),
                reasons(verdict, card),
                assignment.bindingDeadline().map(messages::day).orElse(""),
                assignment.owner(),
                report.inProject(result.map(Result::at).orElse(assignment.at()).toString()),
                remarks);
    }

    private String target(Target target, String measure) {
        if (target instanceof Target.Wording wording) {
            return wording.text();
        }
        boolean percent = Measurement.isPercent(measure, target);
        if (target instanceof Target.Range range) {
            return number(range.low()) + "–" + number(range.high()) + unit(percent, measure);
        }
        Target.Threshold threshold = (Target.Threshold) target;
        return sign(threshold.comparison()) + " " + number(threshold.bound()) + unit(percent, measure);
    }

    private static String sign(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            default -> comparison.sign();
        };
    }

    private static String unit(boolean percent, String measure) {
        return percent ? "%" : measure.isEmpty() ? "" : " " + measure;
    }

    private String number(Quantity quantity) {
        return number(quantity.value());
    }

    /** {@code 2.010} or {@code 97,6}; a fraction where no decimal ends. */
    private String number(BigFraction number) {
        boolean whole = number.getDenominator().equals(BigInteger.ONE)
                && number.getNumerator().bitLength() < Long.SIZE;
        return whole ? messages.number(number.getNumerator().longValue()) : messages.decimal(Percent.plain(number));
    }

    private String figure(Figure figure, Verdict verdict) {
        Optional<Measurement> measurement = verdict.outcome().measurement();
        boolean percent = measurement.filter(Measurement::percent).isPresent();
        if (figure instanceof Figure.Ratio ratio) {
            String pair = number(ratio.numerator()) + "/" + number(ratio.denominator());
            return measurement
                    .filter(Measurement::percent)
                    .map(some -> rounded(some) + "% (" + pair + ")")
                    .orElse(pair);
        }
        Quantity quantity = ((Figure.Amount) figure).quantity();
        return number(quantity) + (percent || quantity.percent() ? "%" : "");
    }

    /** Rounded to two places, or to as many more as it takes to stand to the target as the exact figure does. */
    private String rounded(Measurement exact) {
        BigDecimal shown = exact.actual().bigDecimalValue(PLACES, RoundingMode.HALF_UP);
        for (int places = PLACES; stands(exact, shown) != exact.isMet(); places++) {
            shown = exact.actual().bigDecimalValue(places + 1, RoundingMode.HALF_UP);
        }
        return messages.decimal(shown.signum() == 0 ? BigDecimal.ZERO : plain(shown));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean stands(Measurement exact, BigDecimal shown) {
        BigFraction actual = Quantity.of(shown, false).value();
        return new Measurement(actual, exact.low(), exact.high(), exact.comparison(), exact.percent()).isMet();
    }

    private String outcome(Verdict verdict) {
        Outcome outcome = verdict.outcome();
        if (outcome instanceof Outcome.Met) {
            return messages.text(verdict.late() ? "page.metLate" : "page.met");
        }
        if (outcome instanceof Outcome.NotMet) {
            return messages.text("page.notMet");
        }
        if (outcome instanceof Outcome.Unreported) {
            return messages.text("page.unreported");
        }
        if (outcome instanceof Outcome.Undecided) {
            return messages.text("page.undecided");
        }
        if (outcome instanceof Outcome.Excluded excluded) {
            return messages.text(excluded.state() == State.CANCELLED ? "page.cancelled" : "page.notApplicable");
        }
        return messages.text("page.untargeted");
    }

    private static String tone(Verdict verdict) {
        Outcome outcome = verdict.outcome();
        if (outcome instanceof Outcome.Met) {
            return verdict.isDelayed() ? "late" : "good";
        }
        return outcome instanceof Outcome.Excluded || outcome instanceof Outcome.Untargeted ? "out" : "bad";
    }

    private List<String> reasons(Verdict verdict, Scorecard card) {
        List<String> reasons = new ArrayList<>();
        byStatus(verdict).ifPresent(reasons::add);
        if (verdict.outcome() instanceof Outcome.Undecided undecided) {
            reasons.add(messages.text(
                    switch (undecided.reason()) {
                        case TARGET_WITHOUT_NUMBER -> "page.targetWithoutNumber";
                        case TASK_WITHOUT_STATUS -> "page.taskWithoutStatus";
                        case REPORTED_WITHOUT_FIGURE -> "page.reportedWithoutFigure";
                        case MISMATCH -> "page.mismatch";
                    }));
        }
        if (verdict.excused()) {
            reasons.add(messages.text("page.excused"));
        }
        card.overachieved().stream()
                .filter(over -> over.verdict() == verdict)
                .forEach(over -> reasons.add(messages.text("page.times", over.times())));
        if (method.isMoreThanCounting() && !tone(verdict).equals("out")) {
            reasons.add(messages.text(
                    "text.creditOf",
                    messages.text(
                            "text.sum",
                            messages.decimal(Percent.rounded(verdict.credit().multiply(verdict.weight()))),
                            messages.decimal(Percent.rounded(verdict.weight())))));
        }
        verdict.standing()
                .counted()
                .flatMap(Result::completedOn)
                .ifPresent(day -> reasons.add(messages.text("page.completedOn", messages.day(day))));
        return reasons;
    }

    private Optional<String> byStatus(Verdict verdict) {
        if (verdict.isClaimedWithoutFigure()) {
            return Optional.of(messages.text("page.claimed"));
        }
        Optional<Outcome.Ground> ground = verdict.outcome() instanceof Outcome.Met met
                ? Optional.of(met.ground())
                : verdict.outcome() instanceof Outcome.NotMet notMet ? Optional.of(notMet.ground()) : Optional.empty();
        return ground.filter(Outcome.ByStatus.class::isInstance)
                .map(Outcome.ByStatus.class::cast)
                .map(status -> messages.text(
                        switch (status.status()) {
                            case DONE -> "page.reportedDone";
                            case NOT_DONE -> "page.reportedNotDone";
                            case IN_PROGRESS -> "page.reportedInProgress";
                            case NOT_STARTED -> "page.reportedNotStarted";
                            case REPORTED -> "page.reportedWithoutFigure";
                        }));
    }
}
