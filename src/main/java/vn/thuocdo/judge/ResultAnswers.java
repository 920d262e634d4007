package vn.thuocdo.judge;

import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.LazyHistories;
import vn.thuocdo.model.LazyResults;
import vn.thuocdo.model.NumberList;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.RowKeys;

/**
 * What results say of their items, each by itself. Those of one pattern, under one kind of terms, whose figures compare
 * alike with the target say the same, so one of them is judged.
 */
final class ResultAnswers {

    /** It says neither, and does not break a run of results that say that the item is met. */
    static final int NOTHING = 0;

    /** It says that the item is met. */
    static final int MET = 1;

    /** It says so, and when: it states the day, or claims that it was in time or late. */
    static final int MET_WITH_TIME = 2;

    /** It says that the item is not met. */
    static final int NOT_MET = 3;

    /** It reports nothing. */
    static final int REMARKS = 4;

    private final LazyHistories assignments;
    private final LazyResults results;
    private final RowKeys known = new RowKeys();
    private final NumberList answers = new NumberList();
    private final int[] key = new int[3];

    ResultAnswers(LazyHistories assignments, LazyResults results) {
        this.assignments = assignments;
        this.results = results;
    }

    /**
     * What a result says: one of the numbers above.
     *
     * @param ofTerms the number of the terms of the assignment, and how the target compares with what rules compare it with
     * @param ofFigure how the figure does
     */
    int of(int assignment, int ofTerms, int result, int pattern, int ofFigure) {
        key[0] = ofTerms;
        key[1] = pattern;
        key[2] = ofFigure;
        int number = known.number(key);
        if (number == answers.size()) {
            answers.add(ask(assignments.get(assignment).last(), results.get(result)));
        }
        return answers.get(number);
    }

    /** Whether an earlier result that says this can matter: for when the item was met. */
    static boolean decides(int answer) {
        return answer == MET || answer == MET_WITH_TIME || answer == NOT_MET;
    }

    private static int ask(Assignment assignment, Result result) {
        if (!result.reports()) {
            return REMARKS;
        }
        return switch (ReportedOutcome.of(Decision.of(assignment, result))) {
            case MET -> saysWhen(result) ? MET_WITH_TIME : MET;
            case NOT_MET -> NOT_MET;
            case NOTHING -> NOTHING;
        };
    }

    private static boolean saysWhen(Result result) {
        return result.completedOn().isPresent() || result.claim().timeliness().isPresent();
    }
}
