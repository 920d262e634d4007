package vn.thuocdo.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.Judge;
import vn.thuocdo.judge.Method;
import vn.thuocdo.judge.MethodNeeds;
import vn.thuocdo.judge.Standing;
import vn.thuocdo.judge.Standings;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.Unit;

/**
 * A programme judged and scored unit by unit. What is only counted lets the items of each unit go before the next, so that
 * a million of them cost no more memory than those of one unit.
 *
 * @param standings every item, in the order of the units; none where they were let go
 * @param ofStandings what is wrong with the results that count
 * @param ofVerdicts what the method finds
 * @param ofMethod what the method needs, and finds nowhere
 */
public record Scoring(
        Scoreboard board, List<Standing> standings, Findings ofStandings, Findings ofVerdicts, Findings ofMethod) {

    public Scoring {
        standings = List.copyOf(standings);
    }

    /**
     * Judges and scores.
     *
     * @param asOf absent where no data has a date
     * @param keep whether somebody will look at single items; else the cards make theirs anew when somebody does
     * @param sensitivity whether somebody will ask how near units stand to another tier
     * @param also takes the items of each unit that has any
     */
    public static Scoring of(
            Programme programme,
            Optional<LocalDate> asOf,
            Method method,
            boolean keep,
            boolean sensitivity,
            Consumer<UnitItems> also) {
        Standings items = Standings.over(programme, asOf);
        Pass pass = new Pass(items, Judge.over(items, method, asOf), method, keep, sensitivity, also);
        List<Scorecard> cards = new ArrayList<>(programme.units().size());
        for (Unit unit : programme.units()) {
            cards.add(pass.card(unit));
        }
        return new Scoring(
                Scoreboard.ofCards(programme, cards, method),
                pass.kept,
                pass.ofStandings.build(),
                pass.judge.findings(),
                pass.needs.findings(method));
    }

    /** One walk over all items. */
    private static final class Pass {

        private final Standings items;
        private final Judge judge;
        private final Method method;
        private final boolean keep;
        private final boolean sensitivity;
        private final Consumer<UnitItems> also;
        private final MethodNeeds needs = new MethodNeeds();
        private final Findings.Builder ofStandings = Findings.builder();
        private final List<Standing> kept = new ArrayList<>();
        private int next;

        private Pass(
                Standings items,
                Judge judge,
                Method method,
                boolean keep,
                boolean sensitivity,
                Consumer<UnitItems> also) {
            this.items = items;
            this.judge = judge;
            this.method = method;
            this.keep = keep;
            this.sensitivity = sensitivity;
            this.also = also;
        }

        private Scorecard card(Unit unit) {
            int from = next;
            while (next < items.size() && Programme.compare(items.unit(next), unit) == 0) {
                next++;
            }
            int to = next;
            List<Standing> standings = items.between(from, to, ofStandings);
            needs.add(standings);
            UnitItems ofUnit = new UnitItems(unit, standings, judge.verdicts(standings));
            if (from < to) {
                also.accept(ofUnit);
            }
            List<Verdict> verdicts = ofUnit.verdicts();
            Scorecard card = card(unit, verdicts);
            if (keep) {
                kept.addAll(standings);
                return card;
            }
            return card.withVerdicts(new ItemsMade<>(
                    verdicts.size(), () -> judge.anew().verdicts(items.between(from, to, Findings.builder()))));
        }

        private Scorecard card(Unit unit, List<Verdict> verdicts) {
            Scorecard card = Scorecard.of(unit, verdicts, method);
            return sensitivity ? card.withSensitivity(Sensitivity.of(card, method)) : card;
        }
    }
}
