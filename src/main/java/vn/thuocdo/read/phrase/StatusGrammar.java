package vn.thuocdo.read.phrase;

import java.util.EnumSet;
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

    private static final Set<String> JOINTS =
            Set.of(",", ";", ":", "/", "(", ")", "-", "–", "—", "nhưng", "và", "but", "and");
    private static final Set<Status> UNMET = Set.of(Status.NOT_DONE, Status.NOT_STARTED);

    private static final BigFraction WHOLE = BigFraction.of(100);

    /** Tokens of "3/5". */
    private static final int PART = 3;

    private final Phrase phrase;
    private final Set<Status> claims = EnumSet.noneOf(Status.class);
    private final Set<Timeliness> times = EnumSet.noneOf(Timeliness.class);
    private StatusClause clause = StatusClause.first();
    private Optional<BigFraction> percent = Optional.empty();
    private boolean ofWhole;
    private boolean denied;
    private boolean within;
    private boolean plansDone;
    private boolean othersDone;
    private boolean exceeded;
    private boolean reached;
    private boolean partly;
    private boolean noCase;
    private boolean begun;
    private boolean remarked;
    private boolean dated;
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
        int aside = asideAt(at);
        if (aside > 0) {
            return aside;
        }
        int share = percentageAt(at);
        share = share > 0 ? share : partAt(at);
        if (share > 0) {
            return share;
        }
        boolean told = !clause.isGoingOn() || StatusRemark.isReason(phrase.get(at));
        int remark = told ? StatusRemark.lengthAt(phrase, at, StatusGrammar::saysSomething) : 0;
        if (remark > 0) {
            remarked = true;
            return remark;
        }
        int mention = DocumentMention.lengthAt(phrase, at);
        if (mention > 0) {
            clause.takeNumber();
            return mention;
        }
        boolean listed = phrase.isAt(at, ",")
                && clause.isGoingOn()
                && StatusPart.at(phrase, at + 1).isEmpty();
        if (JOINTS.contains(phrase.get(at).text()) && !listed) {
            close();
            return 1;
        }
        Optional<Lexicon.Match<StatusPart>> match = StatusPart.at(phrase, at);
        if (match.isPresent()) {
            take(match.get().meaning());
            boolean document = match.get().meaning() == StatusPart.DOCUMENT;
            unclear |= document
                    && DocumentMention.lengthAt(phrase, at + match.get().length()) == 0;
            return match.get().length();
        }
        // What goes on is said by "đang" and its verb; what it is about is told after them.
        boolean object = listed || clause.isGoingOn() && phrase.get(at).kind() == Phrase.Kind.WORD;
        unclear |= !object;
        return 1;
    }

    /** How many tokens it has what stands at a place and says nothing of how far the item is; 0 where there is none. */
    private int asideAt(int at) {
        int none = noneOfAt(at);
        if (none > 0) {
            return none;
        }
        int figure = clause.isReached() ? StatusAside.figureAt(phrase, at) : 0;
        int day = figure > 0 || clause.isGoingOn() ? 0 : StatusAside.dayAt(phrase, at);
        // What is done by a day that may still come may not be done.
        dated |= day > 0 && !StatusAside.isDayOfDoing(phrase, at);
        int wait = isUnmet() ? StatusRemark.waitAt(phrase, at) : 0;
        return Math.max(Math.max(figure, day), wait);
    }

    /** Whether all that was said so far is that it is not done, or not begun. */
    private boolean isUnmet() {
        return !claims.isEmpty() && UNMET.containsAll(claims);
    }

    /** How many tokens it has that there was none of something ({@code không có hồ sơ nào}); 0 where it is not said. */
    private int noneOfAt(int at) {
        int end = at;
        while (StatusPart.isAt(phrase, end, end == at ? StatusPart.NONE_OF : StatusPart.COUNTED)) {
            end += StatusPart.at(phrase, end).orElseThrow().length();
        }
        boolean none = StatusPart.isAt(phrase, end, StatusPart.ARISES) || phrase.isAt(end, "nào");
        if (end == at || !none) {
            return 0;
        }
        noCase = true;
        return end + StatusPart.at(phrase, end).orElseThrow().length() - at;
    }

    private void take(StatusPart part) {
        exceeded |= part == StatusPart.EXCEEDED && !clause.isGoingOn();
        reached |= part == StatusPart.REACHED && !clause.isGoingOn();
        noCase |= part == StatusPart.NO_CASE;
        partly |= part == StatusPart.PARTLY;
        clause.take(part);
    }

    private static boolean saysSomething(Phrase phrase, int at) {
        return JOINTS.contains(phrase.get(at).text())
                || phrase.isAt(at, "%")
                || StatusPart.at(phrase, at)
                        .filter(match -> match.meaning() != StatusPart.COUNTED)
                        .isPresent()
                || DocumentMention.lengthAt(phrase, at) > 0;
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
        NumberText.Reading number = NumberText.read(phrase.part(at, end).text());
        unclear |= percent.isPresent() || !(number instanceof NumberText.Reading.Exact);
        if (number instanceof NumberText.Reading.Exact exact) {
            percent = Optional.of(exact.quantity().value());
        }
        denied |= clause.isDenied();
        // "Đạt 80%" may be all that was asked; 80 % of a plan is not.
        ofWhole |= StatusPart.isAt(phrase, end + sign, StatusPart.PLAN);
        return end + sign - at;
    }

    /** How many tokens a part of a whole at a place has, before what it counts ({@code 3/5 nội dung}); 0 where none is. */
    private int partAt(int at) {
        boolean part = phrase.isDigitsAt(at)
                && phrase.isAt(at + 1, "/")
                && phrase.isDigitsAt(at + 2)
                && StatusPart.isAt(phrase, at + PART, StatusPart.PLAN, StatusPart.COUNTED);
        if (!part) {
            return 0;
        }
        Optional<BigFraction> some = whole(at);
        Optional<BigFraction> all = whole(at + 2).filter(number -> number.signum() > 0);
        unclear |= percent.isPresent()
                || some.isEmpty()
                || all.isEmpty()
                || some.get().compareTo(all.get()) > 0;
        percent = some.flatMap(number -> all.map(number::divide)).map(WHOLE::multiply);
        ofWhole = true;
        return PART;
    }

    private Optional<BigFraction> whole(int at) {
        return NumberText.read(phrase.get(at).text()) instanceof NumberText.Reading.Exact exact
                ? Optional.of(exact.quantity().value())
                : Optional.empty();
    }

    private void close() {
        Optional<Status> claim = clause.claim();
        claim.ifPresent(claims::add);
        boolean done = claim.filter(Status.DONE::equals).isPresent();
        plansDone |= done && clause.isOfPlan();
        othersDone |= done && !clause.isOfPlan();
        within |= clause.isWithin();
        times.addAll(clause.times());
        begun |= clause.isBegun();
        unclear |= clause.isUnclear();
        clause = clause.next();
    }

    private Reading reading() {
        if (noCase) {
            return claims.isEmpty() && times.isEmpty() && percent.isEmpty() ? new Reading.NoCase() : StatusText.UNKNOWN;
        }
        if (claims.size() > 1 && !claims.contains(Status.DONE)) {
            // What is in progress, or not even begun, is not done either.
            claims.remove(Status.NOT_DONE);
        }
        if (plansDone && !othersDone && claims.contains(Status.IN_PROGRESS)) {
            // "Đã ban hành kế hoạch, đang triển khai".
            claims.remove(Status.DONE);
        }
        if (within && claims.contains(Status.DONE)) {
            times.add(Timeliness.ON_TIME);
        }
        boolean under = percent.filter(share -> share.compareTo(WHOLE) < 0).isPresent();
        if (reached && under && claims.contains(Status.IN_PROGRESS)) {
            // "Đang thực hiện, đạt 50%" tells how far it is.
            claims.remove(Status.DONE);
        }
        // "Đã trình" may be all that was asked, unless something else goes on.
        boolean open = begun && (claims.isEmpty() || claims.contains(Status.DONE));
        if (open || claims.size() > 1 || claims.isEmpty() && percent.isEmpty()) {
            return StatusText.UNKNOWN;
        }
        Optional<Status> status = scaled(claims.stream().findFirst());
        // A remark may take back that something is done, and nothing of what is not.
        boolean doubtful = times.size() > 1 || remarked || dated;
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
            return reached && !all && !ofWhole ? Optional.empty() : Optional.of(byShare);
        }
        if (all && denied && claim.get() == Status.NOT_DONE) {
            // "Chưa hoàn thành 100%".
            return claim;
        }
        boolean begun = claim.get() != Status.NOT_STARTED || percent.get().signum() == 0;
        return !all && begun ? claim : Optional.empty();
    }
}
