package vn.thuocdo.score;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Outcome;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.measurement.Measurement;
import vn.thuocdo.judge.method.Denominator;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.model.Tier;
import vn.thuocdo.model.Unit;
import vn.thuocdo.model.published.DataQuestion;
import vn.thuocdo.model.published.DataQuestion.Filter;
import vn.thuocdo.model.published.DataQuestion.Year;
import vn.thuocdo.model.published.Subject;

/** Answers the questions of published figures from the scoreboards of this year and of the base. */
public final class DataAnswers {

    /** The value of the filter for units that completed everything. */
    public static final String ALL = "all";

    private final Scoreboard board;
    private final DataQuestion question;

    private DataAnswers(Scoreboard board, DataQuestion question) {
        this.board = board;
        this.question = question;
    }

    /**
     * The answer; empty if a scoreboard that it needs is missing.
     *
     * @param question names units and tasks by their ids
     */
    public static Optional<DataAnswer> answer(
            DataQuestion question, Optional<Scoreboard> current, Optional<Scoreboard> base) {
        boolean needsCurrent = question.year() != Year.BASE || question.what().needsBase();
        if (question.needsBase() && base.isEmpty() || needsCurrent && current.isEmpty()) {
            return Optional.empty();
        }
        if (question.what() == Subject.NEW_TARGETS) {
            return Optional.of(DataAnswer.count(TargetCounts.newTargets(of(current, question), of(base, question))));
        }
        if (question.what() == Subject.HARDER_TARGETS) {
            return Optional.of(DataAnswer.count(TargetCounts.harderTargets(of(current, question), of(base, question))));
        }
        return Optional.of(
                switch (question.year()) {
                    case CURRENT -> new DataAnswers(current.get(), question).answer();
                    case BASE -> new DataAnswers(base.get(), question).answer();
                    case CHANGE ->
                        new DataAnswers(current.get(), question)
                                .answer()
                                .less(new DataAnswers(base.get(), question).answer());
                });
    }

    private static List<Verdict> of(Optional<Scoreboard> board, DataQuestion question) {
        return new DataAnswers(board.get(), question).verdicts();
    }

    private DataAnswer answer() {
        return switch (question.what()) {
            case UNITS -> DataAnswer.units(cards().map(Scorecard::unit).toList());
            case ASSIGNED -> DataAnswer.count(rate().assigned());
            case COMPLETED -> DataAnswer.count(rate().completed());
            case LATE ->
                DataAnswer.count(verdicts().stream().filter(Verdict::late).count());
            case UNREPORTED ->
                DataAnswer.count(verdicts().stream()
                        .filter(verdict -> verdict.outcome() instanceof Outcome.Unreported)
                        .count());
            case RATE -> rates();
            case TASKS ->
                DataAnswer.count(TargetCounts.tasks(verdicts(), TaskKind.TASK).size());
            case TARGETS ->
                DataAnswer.count(TargetCounts.tasks(verdicts(), TaskKind.TARGET).size());
            case DOCUMENTS ->
                DataAnswer.count(basis().stream()
                        .filter(count -> admits(Filter.TYPE, count.type()))
                        .mapToInt(BasisCount::documents)
                        .sum());
            case FIGURE -> figure();
            case TIMES -> DataAnswer.number(measurement().flatMap(Measurement::achievement), false);
            case NEW_TARGETS, HARDER_TARGETS -> throw new IllegalStateException("answered of two boards");
        };
    }

    private Stream<Scorecard> cards() {
        List<Scorecard> some = board.cards().stream().filter(this::admits).toList();
        List<String> most = question.filter(Filter.MOST);
        if (most.isEmpty()) {
            return some.stream();
        }
        ToIntFunction<Scorecard> number = most.contains(Subject.COMPLETED.word())
                ? card -> card.rate().completed()
                : card -> card.rate().assigned();
        int highest = some.stream().mapToInt(number).max().orElse(0);
        return some.stream().filter(card -> number.applyAsInt(card) == highest);
    }

    private boolean admits(Scorecard card) {
        Unit unit = card.unit();
        return admits(Filter.UNIT, unit.id())
                && admits(Filter.KIND, unit.kind())
                && admits(Filter.BLOC, unit.bloc())
                && admits(Filter.BAND, card.band().id())
                && admits(Filter.TIER, card.tier().map(Tier::id).orElse(""))
                && (question.filter(Filter.COMPLETION).isEmpty() || card.rate().isFull());
    }

    /** Whether a filter is not set, or has this text. */
    private boolean admits(Filter filter, String text) {
        List<String> texts = question.filter(filter);
        return texts.isEmpty() || texts.contains(text);
    }

    /** The items that are asked about. */
    private List<Verdict> verdicts() {
        return cards().flatMap(card -> card.verdicts().stream())
                .filter(verdict -> admits(verdict.task()))
                .toList();
    }

    private boolean admits(Task task) {
        return admits(Filter.TASK, task.id()) && admits(Filter.GROUP, task.group());
    }

    /** The documents of all tasks, assigned or not; for a question about items, only those of their tasks. */
    private List<BasisCount> basis() {
        boolean ofItems = question.filters().keySet().stream().anyMatch(filter -> filter != Filter.TYPE);
        return ofItems
                ? BasisCount.of(
                        verdicts().stream().map(verdict -> verdict.task()).toList())
                : board.basis();
    }

    private Rate rate() {
        return Rate.of(verdicts(), board.method().denominator());
    }

    private DataAnswer rates() {
        List<Verdict> items = verdicts();
        Map<String, BigFraction> otherwise = new LinkedHashMap<>();
        for (Denominator denominator : Denominator.values()) {
            if (denominator != board.method().denominator()) {
                Rate.of(items, denominator)
                        .value()
                        .ifPresent(rate -> otherwise.put(denominator.word(), rate.multiply(100)));
            }
        }
        return new DataAnswer(
                Rate.of(items, board.method().denominator()).value().map(rate -> rate.multiply(100)),
                true,
                List.of(),
                otherwise,
                Optional.empty());
    }

    /** The reported figure of the item in question. */
    private DataAnswer figure() {
        Optional<Measurement> measured = measurement();
        if (measured.isPresent()) {
            return DataAnswer.number(
                    measured.map(Measurement::actual), measured.get().percent());
        }
        Optional<Figure> figure = one().flatMap(verdict -> verdict.counted()).flatMap(result -> result.figure());
        if (figure.isEmpty()) {
            return DataAnswer.number(Optional.empty(), false);
        }
        return figure.get() instanceof Figure.Ratio ratio
                ? DataAnswer.number(Optional.of(ratio.value().multiply(100)), true)
                : DataAnswer.number(
                        Optional.of(((Figure.Amount) figure.get()).quantity().value()),
                        ((Figure.Amount) figure.get()).quantity().percent());
    }

    private Optional<Measurement> measurement() {
        return one().flatMap(verdict -> verdict.outcome().measurement());
    }

    private Optional<Verdict> one() {
        Collection<Verdict> items = verdicts();
        return items.size() == 1 ? items.stream().findFirst() : Optional.empty();
    }
}
