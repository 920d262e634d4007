package vn.thuocdo.read.phrase;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.Timeliness;
import vn.thuocdo.read.phrase.StatusText.Reading;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.NumberText;
import vn.thuocdo.read.text.Phrase;

/**
 * Puts a status together from its words: {@code đã} + {@code hoàn thành} + {@code trước hạn}, {@code Chưa hoàn thành
 * (quá hạn)}, {@code Hoàn thành 80%}. Signs and "nhưng" cut a phrase into clauses; the clauses have to agree.
 */
final class StatusGrammar {

    private enum Part {
        DONE,
        REACHED,
        EXCEEDED,
        WORKING,
        STEP,
        DID,
        DOING,
        NOT_YET,
        NEVER,
        IN_PROGRESS,
        NOT_DONE,
        NOT_STARTED,
        NO_CASE,
        PARTLY,
        ON_TIME,
        WITHIN,
        LATE,
        NOT_DUE,
        NOTHING
    }

    private static final class Known {
        private static final Lexicon<Part> PARTS =
                Lexicon.of("status-parts", word -> Part.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private static final Set<String> JOINTS =
            Set.of(",", ";", ":", "/", "(", ")", "-", "–", "—", "nhưng", "và", "but", "and");
    private static final BigFraction WHOLE = BigFraction.of(100);

    private final Phrase phrase;
    private final Set<Status> claims = EnumSet.noneOf(Status.class);
    private final Set<Timeliness> times = EnumSet.noneOf(Timeliness.class);
    private Clause clause = new Clause();
    private Optional<BigFraction> percent = Optional.empty();
    private boolean exceeded;
    private boolean reached;
    private boolean partly;
    private boolean noCase;
    private boolean begun;
    private boolean remarked;
    private boolean unclear;

    private StatusGrammar(Phrase phrase) {
        this.phrase = phrase;
    }

    static Reading read(Phrase phrase) {
        return phrase.isEmpty() ? StatusText.UNKNOWN : new StatusGrammar(phrase).read();
    }

    private Reading read() {
        int at = 0;
        while (at < phrase.size() && !unclear) {
            at += step(at);
        }
        close();
        return unclear ? StatusText.UNKNOWN : reading();
    }

    /** Takes what stands at a place, and says of how many tokens it is. */
    private int step(int at) {
        int percentage = percentageAt(at);
        if (percentage > 0) {
            return percentage;
        }
        int remark = clause.isGoingOn() ? 0 : StatusRemark.lengthAt(phrase, at, StatusGrammar::saysSomething);
        if (remark > 0) {
            remarked = true;
            return remark;
        }
        boolean listed = phrase.isAt(at, ",")
                && clause.isGoingOn()
                && Known.PARTS.at(phrase, at + 1).isEmpty();
        if (JOINTS.contains(phrase.get(at).text()) && !listed) {
            close();
            return 1;
        }
        Optional<Lexicon.Match<Part>> match = Known.PARTS.at(phrase, at);
        if (match.isPresent()) {
            clause.take(match.get().meaning());
            return match.get().length();
        }
        // What goes on is said by "đang" and its verb; what it is about is told after them.
        boolean object = listed || clause.isGoingOn() && phrase.get(at).kind() == Phrase.Kind.WORD;
        unclear |= !object;
        return 1;
    }

    private static boolean saysSomething(Phrase phrase, int at) {
        return JOINTS.contains(phrase.get(at).text())
                || phrase.isAt(at, "%")
                || Known.PARTS.at(phrase, at).isPresent();
    }

    /** How many tokens a percentage at a place has; 0 where there is none. */
    private int percentageAt(int at) {
        int end = at;
        while (phrase.isDigitsAt(end) || end > at && (phrase.isAt(end, ".") || phrase.isAt(end, ","))) {
            end++;
        }
        int sign = phrase.isAt(end, "%") ? 1 : phrase.isAt(end, "phần") && phrase.isAt(end + 1, "trăm") ? 2 : 0;
        if (end == at || sign == 0) {
            return 0;
        }
        NumberText.Reading number = NumberText.read(phrase.part(at, end).text(), null);
        unclear |= percent.isPresent() || !(number instanceof NumberText.Reading.Exact);
        if (number instanceof NumberText.Reading.Exact exact) {
            percent = Optional.of(exact.quantity().value());
        }
        return end + sign - at;
    }

    private void close() {
        clause.claim().ifPresent(claims::add);
        times.addAll(clause.times);
        unclear |= clause.unclear;
        clause = new Clause();
    }

    private Reading reading() {
        if (noCase) {
            return claims.isEmpty() && times.isEmpty() && percent.isEmpty() ? new Reading.NoCase() : StatusText.UNKNOWN;
        }
        if (claims.size() > 1 && !claims.contains(Status.DONE)) {
            // What is in progress, or not even begun, is not done either.
            claims.remove(Status.NOT_DONE);
        }
        // "Đã trình" may be all that was asked, unless something else goes on.
        boolean open = begun && !claims.equals(Set.of(Status.IN_PROGRESS));
        if (open || claims.size() > 1 || claims.isEmpty() && percent.isEmpty()) {
            return StatusText.UNKNOWN;
        }
        Optional<Status> status = scaled(claims.stream().findFirst());
        // A remark may take back that something is done, and nothing of what is not.
        boolean doubtful = times.size() > 1 || remarked;
        if (status.isEmpty() || status.get() == Status.DONE && doubtful) {
            return StatusText.UNKNOWN;
        }
        Optional<Timeliness> time = status.get() == Status.DONE ? times.stream().findFirst() : Optional.empty();
        return new Reading.Claim(status.get(), time);
    }

    /** A claim as the share beside it makes it; empty where the two disagree. */
    private Optional<Status> scaled(Optional<Status> claim) {
        if (partly) {
            boolean under = percent.isEmpty() || percent.get().compareTo(WHOLE) < 0;
            boolean fits = claim.isPresent() && (claim.get() == Status.DONE || claim.get() == Status.IN_PROGRESS);
            return fits && under ? Optional.of(Status.IN_PROGRESS) : Optional.empty();
        }
        if (percent.isEmpty() || exceeded) {
            return claim;
        }
        boolean all = percent.get().compareTo(WHOLE) >= 0;
        Status byShare = all ? Status.DONE : Status.IN_PROGRESS;
        if (claim.isEmpty() || claim.get() == Status.DONE) {
            return reached && !all ? Optional.empty() : Optional.of(byShare);
        }
        boolean begun = claim.get() != Status.NOT_STARTED || percent.get().signum() == 0;
        return !all && begun ? claim : Optional.empty();
    }

    /** What stands between two joints. */
    private final class Clause {

        private final Set<Timeliness> times = EnumSet.noneOf(Timeliness.class);
        private Optional<Part> aspect = Optional.empty();
        private Optional<Part> verb = Optional.empty();
        private Optional<Status> said = Optional.empty();
        private boolean within;
        private boolean unclear;

        private void take(Part part) {
            switch (part) {
                case DID, DOING, NOT_YET, NEVER -> takeAspect(part);
                case DONE, REACHED, EXCEEDED, WORKING, STEP -> takeVerb(part);
                case IN_PROGRESS -> say(Status.IN_PROGRESS);
                case NOT_DONE -> say(Status.NOT_DONE);
                case NOT_STARTED -> say(Status.NOT_STARTED);
                case NO_CASE -> noCase = true;
                case PARTLY -> partly = true;
                case ON_TIME -> times.add(Timeliness.ON_TIME);
                case WITHIN -> within = true;
                case LATE -> times.add(Timeliness.LATE);
                case NOT_DUE, NOTHING -> {
                    // Adds nothing.
                }
            }
        }

        /** "Has been" after "not": one aspect; any other two are not clear. */
        private void takeAspect(Part part) {
            boolean second = aspect.isPresent() && part != Part.DID && part != aspect.get();
            unclear |= second || verb.isPresent() && !isGoingOn();
            aspect = aspect.isPresent() ? aspect : Optional.of(part);
        }

        /** "Triển khai xong" is done, "hoàn thành dự thảo" is one step; work upon work goes on. */
        private void takeVerb(Part part) {
            boolean finishes = part == Part.DONE || part == Part.REACHED || part == Part.EXCEEDED;
            if (isGoingOn()) {
                return;
            }
            if (verb.isPresent()) {
                boolean before = verb.get() == Part.WORKING || verb.get() == Part.STEP;
                unclear |= finishes ? verb.get() == Part.STEP : !before;
            }
            exceeded |= part == Part.EXCEEDED;
            reached |= part == Part.REACHED;
            verb = Optional.of(verb.filter(one -> part == Part.EXCEEDED).orElse(part));
        }

        private void say(Status status) {
            unclear |= said.isPresent() || verb.isPresent();
            said = Optional.of(status);
        }

        /** "Đang" and a verb. */
        private boolean isGoingOn() {
            return verb.isPresent() && aspect.filter(one -> one == Part.DOING).isPresent();
        }

        private Optional<Status> claim() {
            if (said.isPresent()) {
                unclear |= aspect.filter(one -> one != Part.DID).isPresent();
                return said;
            }
            if (verb.isEmpty()) {
                unclear |= aspect.isPresent();
                return Optional.empty();
            }
            Optional<Status> claim = ofVerb(verb.get(), aspect.orElse(Part.DID));
            // What is done "trong hạn" was done in time; what is not is not due yet.
            if (within && claim.filter(Status.DONE::equals).isPresent()) {
                times.add(Timeliness.ON_TIME);
            }
            // "Chưa hoàn thành đúng hạn" may have been done late.
            begun |= claim.isEmpty() && aspect.orElse(Part.DID) == Part.DID;
            unclear |= claim.isEmpty() && !begun
                    || claim.isPresent() && claim.get() == Status.NOT_DONE && times.contains(Timeliness.ON_TIME);
            return claim;
        }

        private static Optional<Status> ofVerb(Part verb, Part aspect) {
            boolean finishes = verb != Part.WORKING && verb != Part.STEP;
            // What does not exceed its target may still meet it.
            boolean fails = finishes && verb != Part.EXCEEDED;
            return switch (aspect) {
                case DOING -> Optional.of(Status.IN_PROGRESS);
                case NOT_YET ->
                    verb == Part.WORKING
                            ? Optional.of(Status.NOT_STARTED)
                            : Optional.of(Status.NOT_DONE).filter(status -> fails);
                case NEVER -> Optional.of(Status.NOT_DONE).filter(status -> fails);
                default -> Optional.of(Status.DONE).filter(status -> finishes);
            };
        }
    }
}
