package vn.thuocdo.report.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.judge.Outcome;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.method.Lateness;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Exemption;
import vn.thuocdo.model.Extension;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.Target;

/** Why each verdict is what it is, in sentences: what was asked for, what was reported, and the arithmetic between them. */
public final class Reasons {

    private final Method method;
    private final Messages messages;
    private final Arithmetic arithmetic;
    private final DecisionTexts decisions;
    private final CreditReasons credits;

    public Reasons(Method method, Messages messages) {
        this.method = method;
        this.messages = messages;
        this.arithmetic = new Arithmetic(messages);
        this.decisions = new DecisionTexts(messages);
        this.credits = new CreditReasons(method, messages);
    }

    /** The whole reason on one line: {@code 7973/8859 = 89.998…% < 90% → not met}, and what a delay, an amendment or the rule changes. */
    public String inShort(Verdict verdict) {
        List<String> parts = new ArrayList<>(List.of(decided(verdict)));
        parts.addAll(besides(verdict));
        return String.join("; ", parts);
    }

    /** What a delay, an amendment or the rule changes, each in a few words; nothing where none does. */
    public List<String> besides(Verdict verdict) {
        List<String> parts = new ArrayList<>();
        delay(verdict).ifPresent(parts::add);
        decisions.amended(verdict.state()).ifPresent(parts::add);
        if (credits.isCalculated(verdict)) {
            String credit = credit(verdict);
            parts.add(method.denominator().contains(verdict) ? messages.text("reason.credit", credit) : credit);
        }
        return parts;
    }

    /** What was asked for: {@code ≥ 90%}, {@code ≥ 402 lượt}; a text where it is one, and that there is no target. */
    public String target(Assignment assignment) {
        return assignment
                .target()
                .map(target -> target(target, assignment.task().measure()))
                .orElse(messages.text("reason.noTarget"));
    }

    /** A target as people write it, with what it counts. */
    public String target(Target target, String measure) {
        if (target.asWritten().isPresent()) {
            return target.asWritten().get();
        }
        if (target instanceof Target.Rank rank) {
            return messages.text("reason.rank", arithmetic.number(rank.place()));
        }
        if (target instanceof Target.Range range) {
            String ends = range.ends().equals(Target.Ends.INCLUDED)
                    ? arithmetic.number(range.low()) + "–" + arithmetic.number(range.high())
                    : bound(range.ends().low(), range.low()) + ", "
                            + bound(range.ends().high(), range.high());
            return measured(ends, range.high(), measure);
        }
        Target.Threshold threshold = (Target.Threshold) target;
        return measured(bound(threshold.comparison(), threshold.bound()), threshold.bound(), measure);
    }

    /** The same for readers of reports, who are told of a count that has to stay at 0 that nothing may arise. */
    public String targetInWords(Assignment assignment) {
        String measure = assignment.task().measure();
        if (!(assignment.target().orElse(null) instanceof Target.Threshold threshold) || !isNone(threshold, measure)) {
            return target(assignment);
        }
        String said = measured(arithmetic.number(threshold.bound()), threshold.bound(), measure);
        return said.equals("0") ? messages.text("reason.noneAllowed") : messages.text("reason.noneAllowedOf", said);
    }

    /** A rate that must not rise above 0 may fall below it, so that only a count is none. */
    private static boolean isNone(Target.Threshold threshold, String measure) {
        return threshold.comparison() == Comparison.AT_MOST
                && threshold.bound().ratio().signum() == 0
                && !threshold.bound().percent()
                && !measure.startsWith("%");
    }

    private String bound(Comparison comparison, Quantity bound) {
        return messages.signed(Arithmetic.sign(comparison), arithmetic.number(bound));
    }

    /** A number with what it counts: its own unit, else what the task measures; a percent sign is not said twice. */
    private String measured(String number, Quantity quantity, String measure) {
        if (!quantity.unit().isNone()) {
            return messages.measured(number, quantity.unit().text());
        }
        boolean percent = measure.startsWith("%");
        String said = percent && number.endsWith("%") ? measure.substring(1) : measure;
        boolean joined = said.isEmpty() || said.startsWith("%") || said.startsWith(" ");
        return joined ? number + said : messages.measured(number, said);
    }

    /** What a result says: its figure, its status, or both. */
    public String reported(Result result, Assignment assignment) {
        List<String> said = new ArrayList<>();
        result.figure().ifPresent(figure -> said.add(figure(figure, assignment)));
        result.status()
                .filter(status -> status != Status.REPORTED)
                .map(this::status)
                .ifPresent(said::add);
        result.claim()
                .exemption()
                .map(exemption -> exemption == Exemption.NO_CASE ? "reason.noCase" : "reason.withdrawn")
                .map(messages::text)
                .ifPresent(said::add);
        return said.isEmpty() ? messages.text("reason.nothing") : String.join(", ", said);
    }

    /**
     * What the result that counts says; empty where none does. Of an item that is not met only because it was completed
     * after the as-of date, that day stands in the place of the status.
     */
    public String reported(Verdict verdict) {
        Optional<Result> counted = verdict.counted();
        Optional<String> later = completedLater(verdict);
        if (later.isEmpty()) {
            return counted.map(result -> reported(result, verdict.assignment())).orElse("");
        }
        return counted.flatMap(Result::figure)
                .map(figure -> withCompletedLater(figure(figure, verdict.assignment()), verdict))
                .orElse(later.get());
    }

    /** What is said of an item, and that it was completed after the as-of date where it was. */
    public String withCompletedLater(String said, Verdict verdict) {
        Optional<String> later = completedLater(verdict);
        return later.isPresent() ? said + ", " + later.get() : said;
    }

    /** That an item was completed on a day after the as-of date; absent for every other. */
    private Optional<String> completedLater(Verdict verdict) {
        return verdict.completedLater()
                .map(day -> messages.text("reason.completedLater", messages.day(day)))
                .or(() -> verdict.completedEarliest()
                        .map(day -> messages.text("reason.completedEarliest", messages.day(day))));
    }

    private String figure(Figure figure, Assignment assignment) {
        String measure = assignment.task().measure();
        if (figure instanceof Figure.Amount amount && !amount.quantity().percent()) {
            return measured(arithmetic.number(amount.quantity()), amount.quantity(), measure);
        }
        String number = arithmetic.figure(figure);
        if (figure instanceof Figure.Ratio ratio) {
            return number
                    + ratio.stated()
                            .map(stated -> " (" + percent(arithmetic.number(stated), measure) + ")")
                            .orElse("");
        }
        return number;
    }

    /** A figure stated beside the two numbers that it is of: where the task measures a percentage, it is one. */
    private static String percent(String number, String measure) {
        return measure.startsWith("%") && !number.endsWith("%") ? number + "%" : number;
    }

    /** When a result was reported, and of which period; empty where neither is known. */
    public String dated(Result result) {
        List<String> dates = new ArrayList<>();
        result.period().map(messages::period).ifPresent(dates::add);
        result.reportedOn()
                .map(day -> messages.text("reason.reportedOn", messages.day(day)))
                .ifPresent(dates::add);
        return String.join(", ", dates);
    }

    /** A status in words. */
    public String status(Status status) {
        return messages.text(
                switch (status) {
                    case DONE -> "reason.done";
                    case NOT_DONE -> "reason.notDone";
                    case IN_PROGRESS -> "reason.inProgress";
                    case NOT_STARTED -> "reason.notStarted";
                    case REPORTED -> "reason.reported";
                });
    }

    /** Which rule of the house decided the item. */
    public String rule(Verdict verdict) {
        return messages.text(DecidingRule.key(verdict));
    }

    /** The arithmetic, or the words that stand for it, and what follows. */
    public String decided(Verdict verdict) {
        return ground(verdict) + " → " + outcome(verdict);
    }

    private String ground(Verdict verdict) {
        Outcome outcome = verdict.outcome();
        Optional<Result> counted = verdict.counted();
        if (outcome.measurement().isPresent()) {
            String compared = arithmetic.comparison(
                    counted.flatMap(Result::figure).orElseThrow(),
                    outcome.measurement().get());
            return withCompletedLater(compared, verdict);
        }
        if (outcome instanceof Outcome.Met || outcome instanceof Outcome.NotMet) {
            return reported(verdict);
        }
        if (outcome instanceof Outcome.Excluded excluded) {
            return messages.text(excluded.state() == State.CANCELLED ? "reason.cancelled" : "reason.notApplicable");
        }
        return rule(verdict);
    }

    /** What became of the item, in a word or two. */
    public String outcome(Verdict verdict) {
        if (verdict.isMet()) {
            return messages.text("reason.met");
        }
        return messages.text(verdict.isLeftOut() ? "reason.leftOut" : "reason.notMet");
    }

    /**
     * How an item stands to its deadline, and what that costs it: that it was met late, that nobody said when, or, where
     * the method looks at time, that it is overdue. Empty for an item without a delay.
     */
    public Optional<String> delay(Verdict verdict) {
        boolean costs = method.lateness().rule() != Lateness.Rule.COUNTS;
        if (verdict.overdue() && costs) {
            LocalDate deadline = verdict.assignment().bindingDeadline().orElseThrow();
            return Optional.of(withCost(verdict, messages.text("reason.overdue", messages.day(deadline))));
        }
        if (!verdict.late() && !verdict.isTimeUnknown()) {
            return Optional.empty();
        }
        String when = new WhenMet(messages).text(verdict);
        return Optional.of(verdict.late() || costs ? withCost(verdict, when) : when);
    }

    private String withCost(Verdict verdict, String delay) {
        if (verdict.excused()) {
            return delay + "; "
                    + messages.text("reason.excused", verdict.assignment().waiver());
        }
        if (!verdict.isDelayed(method.timeUnknown())) {
            return delay + "; " + messages.text("reason.takenForOnTime");
        }
        String share = messages.decimal(method.lateness().percent().orElse(""));
        return delay + "; "
                + switch (method.lateness().rule()) {
                    case COUNTS -> messages.text("reason.lateCounts");
                    case NONE -> messages.text("rule.late.none");
                    case PART -> messages.text("rule.late.part", share);
                    case DEDUCT -> messages.text("rule.late.deduct", share);
                };
    }

    /** The deadline that binds and where it comes from, or the words of one that names no day; absent where there is none. */
    public Optional<String> deadline(Assignment assignment) {
        return assignment
                .bindingDeadline()
                .map(day -> {
                    String plain = messages.day(day);
                    return assignment
                            .extension()
                            .filter(Extension::counts)
                            .map(extension -> messages.text("reason.extended", plain, extension.document()))
                            .orElse(plain);
                })
                .or(() -> Optional.of(assignment.deadlineWords()).filter(words -> !words.isEmpty()));
    }

    /** What the item earns, and the arithmetic of it in brackets: {@code 0.88888… (80 ÷ 90 = 0.88888…)}. */
    public String credit(Verdict verdict) {
        return credits.of(verdict);
    }
}
