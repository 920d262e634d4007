package vn.thuocdo.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.ItemJudge;
import vn.thuocdo.judge.ItemState;
import vn.thuocdo.judge.Judge;
import vn.thuocdo.judge.LookedAt;
import vn.thuocdo.judge.Objections;
import vn.thuocdo.judge.ResultSelection;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.NumberList;
import vn.thuocdo.model.ReportingPeriod;
import vn.thuocdo.model.Unit;

/** Judges and scores one unit after the other. Of the items of a unit it keeps what was asked for. */
final class UnitScorer implements ItemJudge.Recipient {

    private final ResultSelection items;
    private final Judge judge;
    private final ItemJudge each;
    private final ScoringRequest request;
    private final List<ItemState> kept = new ArrayList<>();
    private final List<Reporting> reporting = new ArrayList<>();
    private int next;

    private final TallyCounter counter = new TallyCounter();
    private final Standings standings;

    /** The share of the items that have a verdict in common, by the number of the verdict. */
    private final NumberList shares = new NumberList();

    /** The items of the unit that have a verdict of their own or none; no others are ever listed. */
    private final List<ItemState> states = new ArrayList<>();

    private final List<Verdict> own = new ArrayList<>();

    /** Who reported on the others. */
    private final AlikeReports alike = new AlikeReports();

    private final NearItems near;

    /** @param from where the items of the first unit begin */
    UnitScorer(ResultSelection items, int from, Judge judge, ScoringRequest request) {
        this.items = items;
        this.next = from;
        this.judge = judge;
        this.request = request;
        this.standings = new Standings(request.method());
        this.near = new NearItems(items, item -> judgedAnew(item, item + 1).get(0));
        this.each = request.detail().keepsItems()
                ? ItemJudge.ofEach(items, judge)
                : ItemJudge.ofKinds(items, judge, lookedAt(request), this::isListed);
    }

    /** Who reported is told by every result. */
    private static LookedAt lookedAt(ScoringRequest request) {
        return request.reporting()
                ? new LookedAt(true, request.period().map(ReportingPeriod::days).orElse(List.of()))
                : LookedAt.NOTHING;
    }

    /** Whether a document shows an item, and does not only count it. */
    private boolean isListed(Verdict verdict) {
        return Overachievement.of(verdict).isPresent()
                || !Amendment.rows(List.of(verdict)).isEmpty()
                || request.reporting() && reportingOf(verdict).lists();
    }

    private Reporting reportingOf(Verdict verdict) {
        return reportingOf(new UnitItems(verdict.unit(), List.of(verdict.state()), List.of(verdict)));
    }

    private Reporting reportingOf(UnitItems some) {
        return Reporting.of(some, request.period(), request.asOf());
    }

    /** The card of the next unit that has items, or of one that has none. */
    Scorecard card(Unit unit) {
        int from = next;
        next = items.endOf(unit, from);
        int to = next;
        each.between(from, to, this);
        standings.count(counter);
        Tally tally = counter.end();
        Scorecard card = standings.card(unit, tally, own);
        if (request.sensitivity()) {
            card = card.withSensitivity(Sensitivity.of(card, tally, near.end(), request.method()));
        }
        card = withItems(card, from < to);
        return request.detail() == Detail.LISTED
                ? card.withVerdicts(new RecomputedItems<>(tally.items(), () -> judgedAnew(from, to)))
                : card;
    }

    /** Passes on the items of a unit. */
    private Scorecard withItems(Scorecard card, boolean any) {
        UnitItems all = new UnitItems(card.unit(), states, own);
        states.clear();
        own.clear();
        if (any && request.reporting()) {
            reporting.add(reportingOf(all).and(alike.end(card.unit())));
        }
        if (!request.detail().keepsItems()) {
            return card;
        }
        UnitItems shown = request.detail() == Detail.ITEMS ? all.withoutHistory() : all;
        kept.addAll(shown.states());
        return card.withVerdicts(shown.verdicts());
    }

    private List<Verdict> judgedAnew(int from, int to) {
        return judge.withoutFindings().verdicts(items.between(from, to, Findings.builder()));
    }

    @Override
    public void judged(int item, ItemState state, Optional<Verdict> verdict, int number) {
        if (number == ItemJudge.NONE) {
            states.add(state);
            if (verdict.isPresent()) {
                own.add(verdict.get());
                counter.add(ItemShare.of(verdict.get()));
                if (request.sensitivity()) {
                    near.add(verdict.get());
                }
            }
        } else {
            shares.add(counter.number(ItemShare.of(verdict.get())));
            if (request.reporting()) {
                alike.learn(reportingOf(verdict.get()));
            }
            if (request.sensitivity()) {
                near.learn(item, verdict.get(), number);
            }
            count(number);
        }
    }

    @Override
    public void alike(int item, Verdict verdict, int number) {
        if (request.sensitivity()) {
            near.alike(item, verdict, number);
        }
        count(number);
    }

    /** Counts an item that has a verdict in common with others. */
    private void count(int number) {
        counter.add(shares.get(number));
        if (request.reporting()) {
            alike.add(number);
        }
    }

    /** Some units whose cards are those that were made here. */
    ScoredUnits scored(List<Scorecard> cards) {
        each.end();
        Findings resultFindings = each.resultFindings();
        Objections objections = judge.objections();
        return new ScoredUnits(
                cards,
                kept,
                ScoredUnits.faulty(resultFindings.and(objections.findings())),
                resultFindings,
                objections,
                each.needs(),
                Reporting.together(reporting));
    }
}
