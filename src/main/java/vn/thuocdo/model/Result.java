package vn.thuocdo.model;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.diagnostic.Location;

/**
 * What a unit reported on a task (<i>kết quả</i>). An empty text means that it was not given.
 *
 * @param period the period it reports on; absent where not given
 * @param day the day it stands for: the last day of its period, else the day it was reported on; absent where its table
 *     has neither column, and then it stands for the as-of date
 * @param reportedOn when it was reported; absent where not given
 * @param completedOn when the item was completed; absent where not given
 * @param figure absent where no usable number was given
 * @param claim what it says in words
 * @param basis where the figure and the words come from
 * @param content what the row holds
 * @param at where it stands
 */
public record Result(
        Unit unit,
        Task task,
        Optional<Period> period,
        Optional<LocalDate> day,
        Optional<LocalDate> reportedOn,
        Optional<LocalDate> completedOn,
        Optional<Figure> figure,
        Claim claim,
        String difficulty,
        String proposal,
        String evidence,
        Basis basis,
        Content content,
        Location at) {

    /**
     * Where the counting figure or status comes from.
     *
     * @param estimate whether the figure is an estimate of the unit
     * @param selfAssessment the self-assessment of the unit, if an appraisal counts instead; empty where none does
     */
    public record Basis(boolean estimate, String selfAssessment) {

        /** The unit reported it. */
        public static final Basis REPORTED = new Basis(false, "");
    }

    /** What a row of a table of results holds. */
    public enum Content {
        /** A figure, a word or a day of completion. */
        REPORT,
        /** Only a difficulty or a proposal: not a result. */
        REMARKS,
        /** Something that cannot be read: a result that decides nothing. */
        UNREADABLE
    }

    /** The status in words; absent where there is none. */
    public Optional<Status> status() {
        return claim.status();
    }

    /** Whether it reports anything, readable or not. */
    public boolean reports() {
        return content != Content.REMARKS;
    }

    /** Whether it names a difficulty or proposes something. */
    public boolean hasRemarks() {
        return !difficulty.isEmpty() || !proposal.isEmpty();
    }

    public boolean isReadable() {
        return content != Content.UNREADABLE;
    }

    /** The same result at another place. */
    public Result movedTo(Location place) {
        return new Result(
                unit,
                task,
                period,
                day,
                reportedOn,
                completedOn,
                figure,
                claim,
                difficulty,
                proposal,
                evidence,
                basis,
                content,
                place);
    }

    /** Whether both report the same on the item; place, remarks and evidence do not matter. */
    public boolean agreesWith(Result other) {
        return content == other.content
                && figure.equals(other.figure)
                && claim.equals(other.claim)
                && completedOn.equals(other.completedOn);
    }
}
