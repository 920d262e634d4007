package vn.thuocdo.score;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.RowPlaces;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.judge.BestActuals;
import vn.thuocdo.judge.IgnoredData;
import vn.thuocdo.judge.ItemState;
import vn.thuocdo.judge.Judge;
import vn.thuocdo.judge.MethodNeeds;
import vn.thuocdo.judge.Objections;
import vn.thuocdo.judge.ResultSelection;
import vn.thuocdo.model.Unit;

/**
 * Some units of a programme, each judged and scored by itself, before they are compared. Parts that were computed in
 * different places can be put together.
 *
 * @param cards of each unit, without rank, in the order of the programme
 * @param states every item, in the order of the units; none where they were not kept
 * @param faulty the rows in which an error was found
 * @param resultFindings findings about the results that count
 * @param objections findings of the method
 * @param needs the data that the method needs, as far as it was found
 * @param reporting empty where it was not asked for
 */
public record ScoredUnits(
        List<Scorecard> cards,
        List<ItemState> states,
        RowPlaces faulty,
        Findings resultFindings,
        Objections objections,
        MethodNeeds needs,
        Reporting reporting) {

    public ScoredUnits {
        cards = List.copyOf(cards);
        states = List.copyOf(states);
    }

    /**
     * Judges and scores units one by one. If no document shows single items, the items of a unit are released before
     * the next unit, so that a million items need no more memory than those of one unit.
     *
     * @param units in the order of the programme
     * @param items of these units
     * @param best of all units of the programme
     */
    public static ScoredUnits of(List<Unit> units, ResultSelection items, BestActuals best, ScoringRequest request) {
        return of(units, items, 0, best, request);
    }

    /**
     * The same in several threads, each of which has as many units: it comes to the same, and matters to large programmes.
     *
     * @param threads above 0
     */
    static ScoredUnits inThreads(
            int threads, List<Unit> units, ResultSelection items, BestActuals best, ScoringRequest request) {
        List<ForkJoinTask<ScoredUnits>> parts = new ArrayList<>(threads);
        for (int part = 0; part < threads; part++) {
            int first = units.size() * part / threads;
            List<Unit> some = units.subList(first, units.size() * (part + 1) / threads);
            int from = some.isEmpty() ? items.size() : items.beginOf(some.get(0));
            parts.add(ForkJoinTask.adapt(() -> of(some, items, from, best, request)));
        }
        return together(
                ForkJoinTask.invokeAll(parts).stream().map(ForkJoinTask::join).toList());
    }

    /** @param from where the items of these units begin */
    private static ScoredUnits of(
            List<Unit> units, ResultSelection items, int from, BestActuals best, ScoringRequest request) {
        UnitScorer scorer = new UnitScorer(items, from, Judge.of(request.method(), request.asOf(), best), request);
        List<Scorecard> cards = new ArrayList<>(units.size());
        for (Unit unit : units) {
            cards.add(scorer.card(unit));
        }
        return scorer.scored(cards);
    }

    /** The rows in which an error was found. */
    static RowPlaces faulty(Findings findings) {
        RowPlaces.Builder rows = RowPlaces.builder();
        for (Finding finding : findings.sorted()) {
            if (finding.severity() == Severity.ERROR) {
                rows.add(finding.at().field(0));
            }
        }
        return rows.build();
    }

    /** All units of some parts, which are in the order of the programme. */
    public static ScoredUnits together(List<ScoredUnits> parts) {
        List<Scorecard> cards = new ArrayList<>();
        List<ItemState> states = new ArrayList<>();
        RowPlaces.Builder faulty = RowPlaces.builder();
        Findings.Builder resultFindings = Findings.builder();
        Findings.Builder ofItems = Findings.builder();
        IgnoredData ignored = IgnoredData.NONE;
        MethodNeeds needs = MethodNeeds.NONE;
        List<Reporting> reporting = new ArrayList<>();
        for (ScoredUnits part : parts) {
            cards.addAll(part.cards);
            states.addAll(part.states);
            faulty.add(part.faulty);
            resultFindings.add(part.resultFindings);
            ofItems.add(part.objections.ofItems());
            ignored = ignored.and(part.objections.ignored());
            needs = needs.and(part.needs);
            reporting.add(part.reporting);
        }
        return new ScoredUnits(
                cards,
                states,
                faulty.build(),
                resultFindings.build(),
                new Objections(ofItems.build(), ignored),
                needs,
                Reporting.together(reporting));
    }

    /** The same, with at most this many findings of a code; the others are counted. */
    public ScoredUnits withFirst(int mostOfACode) {
        Objections fewer = new Objections(objections.ofItems().first(mostOfACode), objections.ignored());
        return new ScoredUnits(cards, states, faulty, resultFindings.first(mostOfACode), fewer, needs, reporting);
    }
}
