package vn.thuocdo.score;

import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.BestActuals;
import vn.thuocdo.judge.ResultSelection;
import vn.thuocdo.model.Programme;

/**
 * A programme judged and scored.
 *
 * @param units each by itself
 * @param ofMethod findings for data that the method needs and no item has
 */
public record Scoring(Scoreboard board, ScoredUnits units, Findings ofMethod) {

    /** So many items are worth a second thread. */
    private static final int MANY_ITEMS = 1 << 15;

    /** The threads that score a large programme. */
    private static final int THREADS = 2;

    /** Judges and scores all units of a programme. */
    public static Scoring of(Programme programme, ScoringRequest request) {
        ResultSelection items = ResultSelection.of(programme, request.asOf());
        BestActuals best = BestActuals.of(items, request.method());
        ScoredUnits units = items.size() < MANY_ITEMS
                ? ScoredUnits.of(programme.units(), items, best, request)
                : ScoredUnits.inThreads(THREADS, programme.units(), items, best, request);
        return of(programme, request, units);
    }

    /**
     * Ranks units that were scored.
     *
     * @param programme without need of its results
     * @param units all of the programme, in its order
     */
    public static Scoring of(Programme programme, ScoringRequest request, ScoredUnits units) {
        return new Scoring(
                Scoreboard.ofCards(programme, units.cards(), request.method()),
                units,
                units.needs().findings(request.method()));
    }
}
