package vn.thuocdo.read.phrase.status;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.Timeliness;

/** What stands between two joints of a status: how far it is, a verb, and when. */
final class StatusClause {

    private static final Set<StatusPart> DENYING = Set.of(StatusPart.NOT_YET, StatusPart.NEVER, StatusPart.UNABLE);
    private static final Set<StatusPart> AHEAD = Set.of(StatusPart.SOON, StatusPart.FUTURE, StatusPart.EXPECTED);

    private final Set<Timeliness> times = EnumSet.noneOf(Timeliness.class);
    private final StatusVerb verb = new StatusVerb();
    private final ClauseObject object;
    private final Optional<StatusPart> before;
    private final boolean pastBefore;
    private Optional<StatusPart> aspect = Optional.empty();
    private Optional<Status> said = Optional.empty();
    private boolean within;
    private boolean planned;
    private boolean ofPlan;
    private boolean staged;
    private boolean under;
    private boolean whole;
    private boolean timed;
    private boolean begun;
    private boolean unclear;

    private StatusClause(Optional<StatusPart> before, boolean pastBefore, ClauseObject object) {
        this.before = before;
        this.pastBefore = pastBefore;
        this.object = object;
    }

    static StatusClause first() {
        return new StatusClause(Optional.empty(), false, ClauseObject.first());
    }

    /**
     * The clause that follows: what was said of how far it is may hold there too, as in {@code đã ký, ban hành}; so may its
     * objects go on.
     *
     * @param joint what stands between the two
     */
    StatusClause next(String joint) {
        return new StatusClause(aspect.or(() -> before), isPast(), object.next(isFinished(), joint));
    }

    void take(StatusPart part) {
        switch (part) {
            case DID, DOING, ONLY, SOON, FUTURE, EXPECTED, NOT_YET, NEVER, UNABLE -> takeAspect(part);
            case DONE, REACHED, EXCEEDED, BEGIN, WORKING, STEP, SUBMIT, PREPARING, TROUBLE, RESULT, HELD ->
                takeVerb(part);
            case COUNTED, GOAL -> beginObject();
            case GOING -> takeGoing();
            case SOUGHT -> unclear |= !verb.takeSought();
            case STAGE -> staged = true;
            case PARTLY -> under |= isAspect(StatusPart.ONLY);
            case IN_PROGRESS -> say(Status.IN_PROGRESS);
            case NOT_DONE -> say(Status.NOT_DONE);
            case NOT_STARTED -> say(Status.NOT_STARTED);
            case ON_TIME -> times.add(Timeliness.ON_TIME);
            case WITHIN -> within = true;
            case LATE -> times.add(Timeliness.LATE);
            case PLAN -> takePlan();
            case URGED -> planned |= verb.isEmpty() && aspect.isEmpty();
            case NONE_OF, ARISES, NONE_LEFT, ASIDE, REPORT, REASON, DOUBT, STOP -> unclear = true;
            default -> {
                // Adds nothing here.
            }
        }
    }

    /** "Has been" after "not": one aspect; any other two are not clear. "Ban hành được" says no more than "ban hành". */
    private void takeAspect(StatusPart part) {
        if (part == StatusPart.DID && !verb.isEmpty()) {
            aspect = aspect.map(one -> one == StatusPart.NEVER ? StatusPart.UNABLE : one);
            return;
        }
        boolean second = aspect.isPresent() && part != StatusPart.DID && part != aspect.get();
        unclear |= second || !verb.isEmpty() && !isGoingOn();
        aspect = aspect.isPresent() ? aspect : Optional.of(part);
    }

    /** "Drafting" is "being drafted". */
    private void takeGoing() {
        takeAspect(StatusPart.DOING);
        takeVerb(StatusPart.WORKING);
    }

    /** A share: less than the whole ({@code mới đạt 50%}), or the whole ({@code đã giải ngân 100% kế hoạch vốn}). */
    void takeShare(StatusShare share) {
        under |= share.isUnder() && !share.isNone();
        whole |= !share.isUnder();
        beginObject();
    }

    /** A day, as of which something is planned ({@code dự kiến quý IV}). */
    void takeDay() {
        timed = true;
    }

    private void takePlan() {
        beginObject();
        planned |= verb.isEmpty() && aspect.isEmpty();
        ofPlan |= isVerb(StatusPart.RESULT::equals);
    }

    private void takeVerb(StatusPart part) {
        if (!isGoingOn()) {
            // "Kế hoạch hoàn thành" and "khẩn trương hoàn thành" are to come, "kế hoạch đã hoàn thành" was done.
            unclear |= planned && aspect.isEmpty() && part == StatusPart.DONE && !isVerb(StatusPart.BEGIN::equals);
            verb.take(part);
        }
    }

    private void beginObject() {
        if (isFinished()) {
            object.begin();
        }
    }

    /** What the work is about, or whom it is for. */
    void takeObject(StatusObject.Kind kind) {
        object.take(kind, !verb.isEmpty());
    }

    /** Whether it says that something was done, which an object may follow. */
    boolean isFinished() {
        StatusPart how = aspect.or(() -> before).orElse(StatusPart.DID);
        return how == StatusPart.DID
                && isVerb(one -> one.endsWork() || one.isStep() || one == StatusPart.WORKING)
                && !isRequest();
    }

    /** Whether somebody was asked for something. */
    boolean isRequest() {
        return verb.isRequest() && !isGoingOn() && !isDenied();
    }

    boolean hasAspect() {
        return aspect.isPresent();
    }

    /** Whether nothing was said yet. */
    boolean isToBegin() {
        return verb.isEmpty()
                && said.isEmpty()
                && times.isEmpty()
                && aspect.filter(one -> one != StatusPart.DID).isEmpty();
    }

    StatusVerb verb() {
        return verb;
    }

    ClauseObject object() {
        return object;
    }

    private void say(Status status) {
        unclear |= said.isPresent() || !verb.isEmpty();
        said = Optional.of(status);
    }

    /** The number of a document: "tham mưu ban hành Quyết định số 5/QĐ-UBND" was carried through. */
    void takeNumber() {
        if (!isGoingOn()) {
            verb.takeNumber();
        }
    }

    /** Whether it says that a target is met, or is not. */
    boolean isReached() {
        return isVerb(one -> one == StatusPart.REACHED || one == StatusPart.EXCEEDED);
    }

    /** Whether it says that something is not done, or not begun. */
    boolean isUnmet() {
        return isDenied()
                || said.filter(one -> one == Status.NOT_DONE || one == Status.NOT_STARTED)
                        .isPresent();
    }

    /** "In progress" without a verb. */
    boolean saysInProgress() {
        return said.filter(Status.IN_PROGRESS::equals).isPresent();
    }

    /** "Đang" and a verb. */
    boolean isGoingOn() {
        return !verb.isEmpty() && isAspect(StatusPart.DOING);
    }

    /** "Đang" without a verb yet. */
    boolean isToGoOn() {
        return verb.isEmpty() && isAspect(StatusPart.DOING);
    }

    /** "Chưa" or "không" and a verb. */
    boolean isDenied() {
        return !verb.isEmpty() && aspect.filter(DENYING::contains).isPresent();
    }

    /** Whether it says of a verb that it goes on, is not done, only begun or to come, so that any words may tell the rest. */
    boolean isTold() {
        boolean toCome = aspect.filter(one -> one == StatusPart.ONLY || AHEAD.contains(one))
                .isPresent();
        return isGoingOn() || isDenied() || !verb.isEmpty() && toCome;
    }

    /** Whether it says in so many words that something was done, so that a day beside it is the one of doing. */
    boolean isPast() {
        if (verb.isEmpty() && aspect.isEmpty()) {
            return pastBefore;
        }
        boolean did = isAspect(StatusPart.DID)
                || aspect.isEmpty()
                        && before.filter(StatusPart.DID::equals).isPresent()
                        && isVerb(StatusPart::isResult);
        return (did || verb.isParticiple()) && isVerb(StatusPart::endsWork);
    }

    private boolean isVerb(Predicate<StatusPart> some) {
        return !verb.isEmpty() && some.test(verb.part());
    }

    private boolean isAspect(StatusPart some) {
        return aspect.filter(some::equals).isPresent();
    }

    /** What it claims; empty where it claims nothing of the whole. */
    Optional<Status> claim() {
        if (said.isPresent()) {
            boolean going =
                    said.get() == Status.IN_PROGRESS && (isAspect(StatusPart.DOING) || isAspect(StatusPart.ONLY));
            unclear |= !going && aspect.filter(one -> one != StatusPart.DID).isPresent();
            return said;
        }
        if (verb.isEmpty()) {
            // "Đang chậm tiến độ".
            boolean runs = isAspect(StatusPart.DOING) && !times.isEmpty();
            boolean plans = timed && aspect.filter(AHEAD::contains).isPresent();
            boolean shared = isAspect(StatusPart.DID) && (under || whole);
            unclear |= aspect.isPresent() && !runs && !plans && !shared;
            return runs ? Optional.of(Status.IN_PROGRESS) : Optional.empty();
        }
        boolean result = verb.part().isResult();
        StatusPart how = aspect.or(() -> before.filter(some -> result)).orElse(StatusPart.DID);
        // "Ban hành" alone names what is to be done, with the number of a document what was.
        boolean bare = result && aspect.isEmpty() && before.isEmpty() && !verb.isNumbered();
        Optional<Status> claim =
                (how == StatusPart.DID ? ofPast(verb.part()) : verb.claim(how, staged || under)).filter(some -> !bare);
        // "Chưa hoàn thành đúng hạn" may have been done late.
        begun |= claim.isEmpty() && (how == StatusPart.DID || how == StatusPart.EXPECTED);
        unclear |= claim.isEmpty() && !begun
                || claim.isPresent() && claim.get() == Status.NOT_DONE && times.contains(Timeliness.ON_TIME);
        return claim;
    }

    private Optional<Status> ofPast(StatusPart one) {
        if (one == StatusPart.BEGIN || verb.prepares() || object.prepares(one)) {
            return Optional.of(Status.IN_PROGRESS);
        }
        if (under && one != StatusPart.REACHED && one != StatusPart.EXCEEDED) {
            return Optional.of(Status.IN_PROGRESS);
        }
        boolean finishes = one.endsWork() && object.endsTask() || whole && one == StatusPart.WORKING;
        return Optional.of(Status.DONE).filter(status -> finishes && !verb.isOfStep(whole) && !staged);
    }

    /** When it was done, of a clause whose claim was asked for. */
    Set<Timeliness> times() {
        return times;
    }

    /** Whether it says "trong hạn": done means done on time, and not done means not due yet. */
    boolean isWithin() {
        return within;
    }

    /** Whether what it claims is said of a plan, which is carried out after it is issued. */
    boolean isOfPlan() {
        return ofPlan;
    }

    /** Whether something was begun or done that may be a part of the whole or all of it ("đã trình"), or is only expected. */
    boolean isBegun() {
        return begun;
    }

    boolean isUnclear() {
        return unclear || verb.isUnclear();
    }
}
