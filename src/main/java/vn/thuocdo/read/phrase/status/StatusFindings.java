package vn.thuocdo.read.phrase.status;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.Timeliness;
import vn.thuocdo.read.phrase.status.StatusText.Reading;

/** What the clauses of a status were found to say, and what that makes together. */
final class StatusFindings {

    private static final Set<Status> UNMET = Set.of(Status.NOT_DONE, Status.NOT_STARTED);

    private static final Set<String> JOINING = Set.of("và", "and", ",");

    private final StatusShare share;
    private final Set<Status> claims = EnumSet.noneOf(Status.class);
    private final Set<Timeliness> times = EnumSet.noneOf(Timeliness.class);
    private boolean within;
    private boolean plansDone;
    private boolean othersDone;
    private boolean partsDone;
    private boolean partsOpen;
    private boolean exceeded;
    private boolean reached;
    private boolean partly;
    private boolean noCase;
    private boolean noReport;
    private boolean begun;
    private boolean begunFirst;
    private boolean firstOfTwo;
    private boolean remarked;
    private boolean dated;

    /** @param share how much is said to be done, which is taken from the same phrase */
    StatusFindings(StatusShare share) {
        this.share = share;
    }

    /** Takes a part that says something of the whole phrase; of what goes on a target is no claim. */
    void take(StatusPart part, boolean goingOn) {
        exceeded |= part == StatusPart.EXCEEDED && !goingOn;
        reached |= part == StatusPart.REACHED && !goingOn;
        noCase |= part == StatusPart.NO_CASE;
        partly |= part == StatusPart.PARTLY;
    }

    /**
     * Takes what a clause says, when its end was reached.
     *
     * @param joint what stands behind it
     */
    void add(StatusClause clause, String joint) {
        Optional<Status> claim = clause.claim();
        begunFirst |= clause.isBegun() && claims.isEmpty();
        claim.ifPresent(claims::add);
        boolean done = claim.filter(Status.DONE::equals).isPresent();
        plansDone |= done && clause.isOfPlan();
        othersDone |= done && !clause.isOfPlan();
        boolean open = claim.filter(Status.IN_PROGRESS::equals).isPresent();
        boolean named = clause.object().isSubject();
        partsDone |=
                done && (named || clause.object().isBegun() || clause.verb().isResult());
        partsOpen |= open && (named || clause.isGoingOn() && clause.verb().isWork());
        within |= clause.isWithin();
        times.addAll(clause.times());
        // "Xây dựng và ban hành" is one thing that was done.
        boolean goesOn = JOINING.contains(joint) && !clause.object().isBegun();
        begun |= clause.isBegun() && !goesOn || firstOfTwo && !done;
        firstOfTwo = clause.isBegun() && goesOn;
    }

    void claim(Status status) {
        claims.add(status);
    }

    /** Notes words that may mean that it is not done after all. */
    void remark(boolean told) {
        remarked |= told;
    }

    /** Notes a day that may still come. */
    void date(boolean told) {
        dated |= told;
    }

    /** No report came. */
    void miss(boolean told) {
        noReport |= told;
    }

    void noteNoCase() {
        noCase = true;
    }

    /** Whether all that was said so far is that it is not done, or not begun. */
    boolean isUnmet() {
        return !claims.isEmpty() && UNMET.containsAll(claims);
    }

    /** What the whole phrase says. */
    Reading reading() {
        if (noCase) {
            boolean alone = claims.isEmpty() && times.isEmpty() && !share.isPresent();
            return alone ? new Reading.NoCase() : StatusText.UNKNOWN;
        }
        if (noReport) {
            return claims.isEmpty() && !share.isPresent() ? new Reading.Nothing() : StatusText.UNKNOWN;
        }
        settle();
        // "Đã trình" may be all that was asked, unless something else goes on.
        boolean open = begun && !claims.contains(Status.IN_PROGRESS) && !claims.contains(Status.NOT_DONE);
        if (open || claims.size() > 1 || claims.isEmpty() && !share.isPresent()) {
            return StatusText.UNKNOWN;
        }
        Optional<Status> status = scaled(claims.stream().findFirst());
        // A remark may mean that something is not done after all; it changes nothing if it is not done.
        boolean doubtful = times.size() > 1 || remarked || dated && times.isEmpty();
        if (status.isEmpty() || status.get() == Status.DONE && doubtful) {
            return StatusText.UNKNOWN;
        }
        Optional<Timeliness> time = status.get() == Status.DONE ? times.stream().findFirst() : Optional.empty();
        return new Reading.Claim(status.get(), time);
    }

    /** Of claims that go together leaves the one that tells how far it is. */
    private void settle() {
        if (claims.size() > 1 && !claims.contains(Status.DONE)) {
            // What is in progress, or not even begun, is not done either.
            claims.remove(Status.NOT_DONE);
        }
        if (begunFirst && claims.equals(Set.of(Status.NOT_DONE))) {
            // "Đã trình UBND tỉnh nhưng chưa được phê duyệt".
            claims.remove(Status.NOT_DONE);
            claims.add(Status.IN_PROGRESS);
        }
        if (plansDone && !othersDone && claims.contains(Status.IN_PROGRESS)) {
            // "Đã ban hành kế hoạch, đang triển khai".
            claims.remove(Status.DONE);
        }
        if (partsDone && partsOpen) {
            // "Data collection completed, analysis ongoing".
            claims.remove(Status.DONE);
        }
        if (within && claims.contains(Status.DONE)) {
            times.add(Timeliness.ON_TIME);
        }
        if (reached && share.isUnder() && claims.contains(Status.IN_PROGRESS)) {
            // "Đang thực hiện, đạt 50%" tells how far it is.
            claims.remove(Status.DONE);
        }
    }

    /** A claim as the share beside it makes it; empty where the two disagree. */
    private Optional<Status> scaled(Optional<Status> claim) {
        if (partly) {
            boolean under = !share.isPresent() || share.isUnder();
            boolean fits = claim.isPresent() && (claim.get() == Status.DONE || claim.get() == Status.IN_PROGRESS);
            return fits && under ? Optional.of(Status.IN_PROGRESS) : Optional.empty();
        }
        return exceeded ? claim : share.scaled(claim, reached);
    }
}
