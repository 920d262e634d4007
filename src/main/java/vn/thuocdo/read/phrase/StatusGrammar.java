package vn.thuocdo.read.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.Timeliness;
import vn.thuocdo.read.phrase.StatusText.Reading;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/**
 * Puts a status together from its words: {@code đã} + {@code hoàn thành} + {@code trước hạn}, {@code Chưa hoàn thành
 * (quá hạn)}, {@code Hoàn thành 80%}. Signs and "nhưng" cut a phrase into clauses; the clauses have to agree.
 */
final class StatusGrammar {

    private static final Set<String> JOINTS =
            Set.of(",", ";", ":", "/", "(", ")", "-", "–", "—", "nhưng", "và", "but", "and");
    /** Words that a remark may hold, too. */
    private static final Set<StatusPart> TOLD = Set.of(StatusPart.COUNTED, StatusPart.STOP, StatusPart.DOUBT);

    private static final Set<Status> UNMET = Set.of(Status.NOT_DONE, Status.NOT_STARTED);

    private final Phrase phrase;
    private final Set<Status> claims = EnumSet.noneOf(Status.class);
    private final Set<Timeliness> times = EnumSet.noneOf(Timeliness.class);
    private final StatusShare share = new StatusShare();
    private StatusClause clause = StatusClause.first();
    private boolean within;
    private boolean plansDone;
    private boolean othersDone;
    private boolean exceeded;
    private boolean reached;
    private boolean partly;
    private boolean noCase;
    private boolean noReport;
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
        int length = shareAt(at);
        length = length > 0 ? length : asideAt(at);
        length = length > 0 ? length : remarkAt(at);
        length = length > 0 ? length : documentAt(at);
        return length > 0 ? length : wordAt(at);
    }

    private int shareAt(int at) {
        int length = share.take(phrase, at, clause.isDenied());
        if (length > 0 && !share.isUnder()) {
            clause.takeWhole();
        } else if (length > 0 && !share.isNone()) {
            clause.takeUnder();
        }
        return length;
    }

    private int remarkAt(int at) {
        boolean told = !clause.isGoingOn() || StatusRemark.isReason(phrase, at);
        int length = told ? StatusRemark.lengthAt(phrase, at, StatusGrammar::saysSomething) : 0;
        remarked |= length > 0;
        return length;
    }

    private int documentAt(int at) {
        int length = DocumentMention.lengthAt(phrase, at);
        if (length > 0) {
            clause.takeNumber();
        }
        return length;
    }

    /** Takes a sign that ends a clause, a word that says how far the item is, or one that tells what it is about. */
    private int wordAt(int at) {
        boolean listed = phrase.isAt(at, ",")
                && clause.isGoingOn()
                && StatusPart.at(phrase, at + 1).isEmpty();
        if (JOINTS.contains(phrase.get(at).text()) && !listed) {
            close();
            return 1;
        }
        Optional<Lexicon.Match<StatusPart>> match = StatusPart.at(phrase, at);
        if (match.isPresent()) {
            return partAt(at, match.get());
        }
        boolean word = phrase.get(at).kind() == Phrase.Kind.WORD;
        if (word && clause.isToGoOn() && !phrase.isAt(at - 1, "chờ")) {
            // "Đang" and any verb.
            clause.take(StatusPart.WORKING);
            return 1;
        }
        // What goes on, or is not done, is said by its verb; what it is about is told after it.
        unclear |= !listed && !(word && (clause.isGoingOn() || clause.isDenied()));
        return 1;
    }

    private int partAt(int at, Lexicon.Match<StatusPart> match) {
        take(match.meaning());
        int end = at + match.length();
        unclear |= match.meaning() == StatusPart.DOCUMENT && DocumentMention.lengthAt(phrase, end) == 0;
        boolean numbered = match.meaning() == StatusPart.STAGE && phrase.isDigitsAt(end);
        return match.length() + (numbered ? 1 : 0);
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
        if (day > 0) {
            clause.takeDay();
        }
        dated |= day > 0 && !clause.isPast() && !StatusAside.isDayOfDoing(phrase, at);
        int wait = isUnmet() ? StatusRemark.waitAt(phrase, at) : 0;
        return Math.max(Math.max(figure, day), Math.max(wait, toldAt(at)));
    }

    /** How many tokens it has what is told at a place; 0 where nothing is. */
    private int toldAt(int at) {
        int undone = StatusAside.noneUndoneAt(phrase, at);
        if (undone > 0) {
            claims.add(Status.DONE);
            return undone;
        }
        int silent = StatusAside.noReportAt(phrase, at);
        noReport |= silent > 0;
        int reason = silent > 0 ? 0 : StatusAside.reasonBefore(phrase, at);
        int doubt = StatusAside.doubtAt(phrase, at);
        remarked |= reason > 0 || doubt > 0;
        int told = Math.max(StatusAside.toldAt(phrase, at), StatusAside.noneLeftAt(phrase, at));
        return Math.max(Math.max(silent, reason), Math.max(Math.max(told, doubt), StatusAside.allAt(phrase, at)));
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
        boolean none = phrase.isAt(end, "nào") || StatusPart.isAt(phrase, end, StatusPart.ARISES, StatusPart.REPORT);
        if (end == at || !none) {
            return 0;
        }
        noCase = true;
        while (phrase.isAt(end, "nào") || StatusPart.isAt(phrase, end, StatusPart.ARISES, StatusPart.REPORT)) {
            end += StatusPart.at(phrase, end).orElseThrow().length();
        }
        return end - at;
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
                        .filter(match -> !TOLD.contains(match.meaning()))
                        .isPresent()
                || DocumentMention.lengthAt(phrase, at) > 0;
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
        unclear |= clause.isUnclear() || share.isUnclear();
        clause = clause.next();
    }

    private Reading reading() {
        if (noCase) {
            boolean alone = claims.isEmpty() && times.isEmpty() && !share.isPresent();
            return alone ? new Reading.NoCase() : StatusText.UNKNOWN;
        }
        if (noReport) {
            return claims.isEmpty() && !share.isPresent() ? new Reading.Nothing() : StatusText.UNKNOWN;
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
        if (reached && share.isUnder() && claims.contains(Status.IN_PROGRESS)) {
            // "Đang thực hiện, đạt 50%" tells how far it is.
            claims.remove(Status.DONE);
        }
        // "Đã trình" may be all that was asked, unless something else goes on.
        boolean open = begun && !claims.contains(Status.IN_PROGRESS) && !claims.contains(Status.NOT_DONE);
        if (open || claims.size() > 1 || claims.isEmpty() && !share.isPresent()) {
            return StatusText.UNKNOWN;
        }
        Optional<Status> status = scaled(claims.stream().findFirst());
        // A remark may take back that something is done, and nothing of what is not.
        boolean doubtful = times.size() > 1 || remarked || dated && times.isEmpty();
        if (status.isEmpty() || status.get() == Status.DONE && doubtful) {
            return StatusText.UNKNOWN;
        }
        Optional<Timeliness> time = status.get() == Status.DONE ? times.stream().findFirst() : Optional.empty();
        return new Reading.Claim(status.get(), time);
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
