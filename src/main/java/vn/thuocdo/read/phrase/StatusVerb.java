package vn.thuocdo.read.phrase;

import java.util.Optional;

/** The verb of a clause of a status; of several ({@code triển khai xong}, {@code hoàn thành dự thảo}) the one that decides. */
final class StatusVerb {

    private Optional<StatusPart> verb = Optional.empty();
    private boolean named;
    private boolean numbered;
    private boolean requested;
    private boolean preparing;
    private boolean ofStep;
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
        boolean ended = verb.filter(one -> one.finishes() || one.isResult()).isPresent();
        // "Dự thảo xong" is one step, too.
        ofStep |= part == StatusPart.DONE && step || ended && (part == StatusPart.WORKING || part.isStep());
        unclear |= part.finishes() && part != StatusPart.DONE && step;
        boolean kept = part == StatusPart.EXCEEDED || ended && !part.finishes() || open && part.isResult();
        verb = Optional.of(verb.filter(one -> kept).orElse(part));
    }

    /** The number of a document: what was advised or asked for was carried through. */
    void takeNumber() {
        numbered = true;
        if (named && !requested) {
            verb = Optional.of(StatusPart.RESULT);
        }
    }

    /** It says of itself that something is past ({@code delivered}). */
    void takeParticiple() {
        participle = true;
    }

    boolean isEmpty() {
        return verb.isEmpty();
    }

    /** @throws java.util.NoSuchElementException where there is none */
    StatusPart part() {
        return verb.orElseThrow();
    }

    /** Whether somebody was asked, and what for is not told yet. */
    boolean isRequest() {
        return is(StatusPart.SUBMIT) && !requested;
    }

    /** Whether what was done only prepares the task: it was drafted, or handed in for a decision that is not there yet. */
    boolean prepares() {
        return preparing || requested && !numbered;
    }

    /** Whether one step of the work is what is done. */
    boolean isOfStep() {
        return ofStep;
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
