package vn.thuocdo.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.ItemState;
import vn.thuocdo.judge.Judge;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.judge.method.MethodRule;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.Unit;

/**
 * The same data under several methods: which units change their tier or rank, and by which rule (<i>Imihigo</i>: a change of
 * method reshuffled ranks, so a comparison across methods has to be flagged).
 *
 * @param boards by method, in the order given
 * @param rows every unit, in the order of the first board
 */
public record SideBySide(List<Scoreboard> boards, List<Row> rows) {

    /**
     * A unit under every method.
     *
     * @param cards by method
     * @param changes the changes of each method except the first, compared with the first
     */
    public record Row(Unit unit, List<Scorecard> cards, List<Change> changes) {
        public Row {
            cards = List.copyOf(cards);
            changes = List.copyOf(changes);
        }

        public boolean isChanged() {
            return changes.stream().anyMatch(Change::isAny);
        }
    }

    /**
     * What a method changes for a unit.
     *
     * @param tier whether its tier differs; a method that gives no tiers changes none
     * @param rank whether its rank differs
     * @param rules those that by themselves, put into the first method, change its tier where that changes, or its rank
     *     where only that does; none where nothing changes, and where only several rules together do
     */
    public record Change(boolean tier, boolean rank, List<MethodRule> rules) {
        public Change {
            rules = List.copyOf(rules);
        }

        public boolean isAny() {
            return tier || rank;
        }
    }

    public SideBySide {
        boards = List.copyOf(boards);
        rows = List.copyOf(rows);
    }

    /**
     * Judges and scores by every method, with the findings of each.
     *
     * @param methods at least two
     */
    public static Checked<SideBySide> of(
            Programme programme, List<ItemState> states, List<Method> methods, Optional<LocalDate> asOf) {
        return new Scorer(programme, states, asOf).sideBySide(methods);
    }

    /**
     * How many units change their tier.
     *
     * @param place of the method that changes it; 0 is the first, which changes nothing
     */
    public long changingTier(int place) {
        return rows.stream()
                .filter(row -> place > 0 && row.changes().get(place - 1).tier())
                .count();
    }

    /** How many units change their rank. */
    public long changingRank(int place) {
        return rows.stream()
                .filter(row -> place > 0 && row.changes().get(place - 1).rank())
                .count();
    }

    /** Scores the same items by several methods. */
    private record Scorer(Programme programme, List<ItemState> states, Optional<LocalDate> asOf) {

        Checked<SideBySide> sideBySide(List<Method> methods) {
            List<Checked<Scoreboard>> checked =
                    methods.stream().map(this::board).toList();
            Findings.Builder findings = Findings.builder();
            checked.forEach(board -> findings.add(board.findings()));
            List<Scoreboard> boards = checked.stream().map(Checked::value).toList();
            Scoreboard first = boards.get(0);
            List<Map<Unit, Change>> changes =
                    boards.stream().skip(1).map(board -> changes(first, board)).toList();
            List<Map<Unit, Scorecard>> cards =
                    boards.stream().map(SideBySide::byUnit).toList();
            List<Row> rows = new ArrayList<>();
            for (Scorecard card : first.cards()) {
                Unit unit = card.unit();
                rows.add(new Row(
                        unit,
                        cards.stream().map(some -> some.get(unit)).toList(),
                        changes.stream().map(some -> some.get(unit)).toList()));
            }
            return new Checked<>(new SideBySide(boards, rows), findings.build());
        }

        private Checked<Scoreboard> board(Method method) {
            return Judge.judge(states, method, asOf).map(verdicts -> Scoreboard.of(programme, verdicts, method));
        }

        private Map<Unit, Change> changes(Scoreboard first, Scoreboard other) {
            Map<Unit, Scorecard> others = byUnit(other);
            Map<MethodRule, Map<Unit, Scorecard>> byRule = new LinkedHashMap<>();
            for (MethodRule rule : MethodRule.differences(first.method(), other.method())) {
                byRule.put(
                        rule,
                        byUnit(board(rule.copied(other.method(), first.method()))
                                .value()));
            }
            Map<Unit, Change> changes = new HashMap<>();
            for (Scorecard card : first.cards()) {
                Scorecard then = Objects.requireNonNull(others.get(card.unit()));
                boolean tier = first.method().givesTiers() && other.method().givesTiers() && isOtherTier(card, then);
                boolean rank = isOtherRank(card, then);
                BiPredicate<Scorecard, Scorecard> changed = tier ? SideBySide::isOtherTier : SideBySide::isOtherRank;
                List<MethodRule> rules = byRule.entrySet().stream()
                        .filter(alone -> (tier || rank)
                                && changed.test(card, alone.getValue().get(card.unit())))
                        .map(Map.Entry::getKey)
                        .toList();
                changes.put(card.unit(), new Change(tier, rank, rules));
            }
            return changes;
        }
    }

    private static Map<Unit, Scorecard> byUnit(Scoreboard board) {
        Map<Unit, Scorecard> cards = new HashMap<>();
        board.cards().forEach(card -> cards.put(card.unit(), card));
        return cards;
    }

    private static boolean isOtherTier(Scorecard one, Scorecard other) {
        return !one.tier().equals(other.tier());
    }

    private static boolean isOtherRank(Scorecard one, Scorecard other) {
        return !one.rank().equals(other.rank());
    }
}
