package vn.thuocdo.read.phrase.status;

import java.util.Optional;
import vn.thuocdo.model.Status;

/** The verb of a clause of a status; of several ({@code triển khai xong}, {@code hoàn thành dự thảo}) the one that decides. */
final class StatusVerb {

    private Optional<StatusPart> verb = Optional.empty();
    private boolean named;
    private boolean numbered;
    private boolean requested;
    private boolean preparing;
    private boolean ofStep;
    private boolean ofWork;
    private boolean waits;
    private boolean participle;
    private boolean unclear;

    /** "Triển khai xong" is done, "hoàn thành dự thảo" is one step; work upon work goes on. */
    void take(StatusPart part) {
        named = part == StatusPart.RESULT;
        if (is(StatusPart.BEGIN)) {
            // "Bắt đầu thực hiện".
            unclear |= part.finishes();
            return;
        }
        preparing |= part == StatusPart.PREPARING;
        requested |= is(StatusPart.SUBMIT) && (part.isResult() || part == StatusPart.STEP);
        boolean step = verb.filter(StatusPart::isStep).isPresent();
        boolean open = step || is(StatusPart.WORKING);
        boolean ended = verb.filter(StatusPart::endsWork).isPresent();
        // "Dự thảo xong" is one step, too.
        ofStep |= part == StatusPart.DONE && step || ended && part.isStep();
        ofWork |= ended && part == StatusPart.WORKING;
        // "Thi công đạt 75%" is no target that is reached.
        boolean level = part == StatusPart.REACHED && step;
        unclear |= part == StatusPart.EXCEEDED && step;
        boolean kept = part == StatusPart.EXCEEDED || ended && !part.finishes() || open && part.isResult() || level;
        verb = Optional.of(verb.filter(one -> kept).orElse(part));
    }

    /** Takes the purpose of a request ({@code for approval}), and says whether there was a request. */
    boolean takeSought() {
        requested |= is(StatusPart.SUBMIT);
        return requested;
    }

    /** The number of a document: what was advised or asked for was carried through. */
    void takeNumber() {
        numbered = true;
        if (named && !requested) {
            verb = Optional.of(StatusPart.RESULT);
        }
    }

    /** The verb is a past participle ({@code delivered}). */
    void takeParticiple() {
        participle = true;
    }

    /**
     * What the verb says behind a word that tells how far it is; empty where it says nothing of the whole.
     *
     * @param how anything but {@link StatusPart#DID}
     * @param partial whether it is said of a stage or a share
     */
    Optional<Status> claim(StatusPart how, boolean partial) {
        StatusPart one = part();
        boolean finishes = one.endsWork();
        // What does not exceed its target may still meet it.
        boolean fails = finishes && one != StatusPart.EXCEEDED;
        boolean opens = one == StatusPart.WORKING || one == StatusPart.BEGIN || one == StatusPart.HELD;
        return switch (how) {
            case DOING -> Optional.of(Status.IN_PROGRESS);
            case ONLY -> Optional.of(Status.IN_PROGRESS).filter(status -> partial || !finishes);
            case SOON, FUTURE -> Optional.of(opens ? Status.NOT_STARTED : Status.IN_PROGRESS);
            case NOT_YET ->
                opens
                        ? Optional.of(Status.NOT_STARTED)
                        : Optional.of(Status.NOT_DONE).filter(status -> fails || one.isOfWork());
            case EXPECTED -> Optional.of(Status.NOT_STARTED).filter(status -> opens);
            case NEVER ->
                one == StatusPart.BEGIN
                        ? Optional.of(Status.NOT_STARTED)
                        : Optional.of(Status.NOT_DONE).filter(status -> fails);
            case UNABLE -> Optional.of(Status.NOT_DONE).filter(status -> fails || opens || one.isOfWork());
            default -> throw new IllegalArgumentException(how.name());
        };
    }

    /** The verb is about waiting. */
    void takeWait() {
        waits = true;
    }

    /** Whether it is a work or a step; what is waited for, or accepted, may be the end of all. */
    boolean isWork() {
        return !waits
                && verb.filter(one -> one == StatusPart.WORKING || one.isStep()).isPresent();
    }

    /** Whether its end is the end of the work. */
    boolean isResult() {
        return verb.filter(StatusPart::isResult).isPresent();
    }

    boolean isEmpty() {
        return verb.isEmpty();
    }

    /** @throws java.util.NoSuchElementException where there is none */
    StatusPart part() {
        return verb.orElseThrow();
    }

    /** Whether it is a request whose purpose is not known yet. */
    boolean isRequest() {
        return is(StatusPart.SUBMIT) && !requested;
    }

    /** Whether the step only prepares the task: a draft, or a submission for a decision that is still to come. */
    boolean prepares() {
        return preparing || requested && !numbered;
    }

    /**
     * Whether one step of the work is what is done.
     *
     * @param whole whether all of it is said to be done ({@code hoàn thành đo đạc 5/5 xã})
     */
    boolean isOfStep(boolean whole) {
        return ofStep || ofWork && !whole;
    }

    /** Whether the number of a document proves it. */
    boolean isNumbered() {
        return numbered && named;
    }

    boolean isParticiple() {
        return participle;
    }

    boolean isUnclear() {
        return unclear;
    }

    private boolean is(StatusPart some) {
        return verb.filter(some::equals).isPresent();
    }
}
