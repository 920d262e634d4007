package vn.thuocdo.read.phrase.status;

import java.util.Optional;
import java.util.Set;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.Timeliness;
import vn.thuocdo.read.phrase.status.StatusText.Reading;
import vn.thuocdo.read.text.DocumentMention;
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

    private static final Set<StatusPart> DENYING = Set.of(StatusPart.NOT_YET, StatusPart.NEVER, StatusPart.NONE_OF);

    private final Phrase phrase;
    private final ObjectFinder objects;
    private final StatusShare share = new StatusShare();
    /** Where a percentage would say by how much something was exceeded. */
    private int excessFrom = -1;

    private boolean excess;
    private final StatusFindings found = new StatusFindings(share);
    private StatusClause clause = StatusClause.first();
    private boolean gives;
    private boolean unclear;

    private StatusGrammar(Phrase phrase, boolean free) {
        this.phrase = phrase;
        this.objects = new ObjectFinder(phrase, free);
    }

    /**
     * Reads a phrase.
     *
     * @param free whether words that are not known may tell what a work was about; among words that are typed without
     *     their marks one that denies may not be seen
     */
    static Reading read(Phrase phrase, boolean free) {
        return phrase.isEmpty() ? StatusText.UNKNOWN : new StatusGrammar(phrase, free).read();
    }

    private Reading read() {
        int at = 0;
        while (at < phrase.size() && !unclear) {
            at += step(at);
        }
        close("");
        found.remark(StatusAside.isOfPartOfYear(phrase));
        return unclear ? StatusText.UNKNOWN : found.reading();
    }

    /** Takes the words at a place, and gives their number of tokens. */
    private int step(int at) {
        int length = shareAt(at);
        length = length > 0 ? length : asideAt(at);
        length = length > 0 ? length : remarkAt(at);
        length = length > 0 ? length : documentAt(at);
        length = length > 0 ? length : objectAt(at);
        return length > 0 ? length : wordAt(at);
    }

    /** Takes free words that tell what a finished work was about, or whom it was done for. */
    private int objectAt(int at) {
        Optional<StatusObject> object = objects.at(at, clause);
        // "Delivered damaged" is no object.
        unclear |= clause.verb().isParticiple()
                && object.filter(some -> some.kind() == StatusObject.Kind.OPEN).isPresent();
        object.ifPresent(some -> clause.takeObject(some.kind()));
        return object.map(StatusObject::length).orElse(0);
    }

    private int shareAt(int at) {
        if (at == excessFrom && StatusShare.isPercentage(phrase, at)) {
            // "Hoàn thành vượt 20% kế hoạch" says what was done beyond all of it.
            excess = true;
            return StatusShare.percentageEnd(phrase, at) - at;
        }
        int length = share.take(phrase, at, clause.isDenied());
        if (length > 0) {
            clause.takeShare(share);
        }
        return length;
    }

    private int remarkAt(int at) {
        boolean object = clause.object().isBegun() && ObjectWord.isAt(phrase, at + 1, ObjectWord.FINAL);
        if (object || StatusAside.dayAt(phrase, at + 1) > 0) {
            return 0;
        }
        boolean told = !clause.isGoingOn() || StatusRemark.isReason(phrase, at);
        int length = told ? StatusRemark.lengthAt(phrase, at, this::saysSomething) : 0;
        // "Hoàn thành chậm do thiếu kinh phí" says why it was late.
        boolean ofDelay = StatusRemark.isReason(phrase, at)
                && clause.times().contains(Timeliness.LATE)
                && !StatusRemark.tellsOfRest(phrase, at, at + length);
        found.remark(length > 0 && !ofDelay);
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
        boolean sentence = phrase.isAt(at, ".")
                && at + 1 < phrase.size()
                && !phrase.get(at + 1).glued();
        if (sentence || JOINTS.contains(phrase.get(at).text()) && !listed) {
            close(phrase.get(at).text());
            return 1;
        }
        Optional<Lexicon.Match<StatusPart>> match = StatusPart.at(phrase, at);
        Optional<Lexicon.Match<ObjectWord>> compound = ObjectWord.at(phrase, at)
                .filter(one -> one.meaning() == ObjectWord.PLAIN && (clause.isGoingOn() || clause.isDenied()))
                .filter(one -> match.map(Lexicon.Match::length).orElse(0) < one.length());
        if (compound.isPresent()) {
            return compound.get().length();
        }
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
        boolean counted = phrase.isDigitsAt(at) && isWord(at + 1);
        unclear |= !listed && !((word || counted) && (clause.isTold() || clause.saysInProgress()));
        return 1;
    }

    private boolean isWord(int at) {
        return at < phrase.size() && phrase.get(at).kind() == Phrase.Kind.WORD;
    }

    private int partAt(int at, Lexicon.Match<StatusPart> match) {
        take(match.meaning());
        int end = at + match.length();
        excessFrom = match.meaning() == StatusPart.EXCEEDED ? end : excessFrom;
        Phrase words = phrase.part(at, end);
        boolean given = ObjectWord.isWhole(words, ObjectWord.GIVEN);
        gives = given || gives && !match.meaning().isVerb() || match.meaning() == StatusPart.SUBMIT;
        if (given || ObjectWord.isWhole(words, ObjectWord.ANY)) {
            clause.object().takeAny();
        }
        boolean papers = ObjectWord.isWhole(words, ObjectWord.PAPERS);
        if (papers && clause.isFinished() && !share.isPresent()) {
            // "Hoàn thành hồ sơ" prepares what is asked.
            clause.takeObject(StatusObject.Kind.LIMITED);
        }
        if (phrase.isAt(end - 1, "chờ")) {
            clause.verb().takeWait();
        }
        if (StatusAside.isParticiple(phrase, end - 1)) {
            clause.verb().takeParticiple();
        }
        unclear |= !clause.isTold() && objects.isDocumentWithoutNumber(at);
        boolean numbered = match.meaning() == StatusPart.STAGE && phrase.isDigitsAt(end);
        return match.length() + (numbered ? 1 : 0);
    }

    /** The number of tokens of words at a place that do not say how far the item has come; 0 where there are none. */
    private int asideAt(int at) {
        if (clause.isFinished() && !gives && objects.isPurpose(at)) {
            unclear = true;
            return 0;
        }
        int none = noneOfAt(at);
        if (none > 0) {
            return none;
        }
        int figure = clause.isReached() ? StatusAside.figureAt(phrase, at) : countAt(at);
        int day = figure > 0 || clause.isGoingOn() ? 0 : StatusAside.dayAt(phrase, at);
        // What is done by a day that may still come may not be done.
        if (day > 0) {
            clause.takeDay();
        }
        found.date(day > 0 && !clause.isPast() && !StatusAside.isDayOfDoing(phrase, at));
        // "Done for Q1" leaves the rest of the year.
        found.remark(day > 0 && StatusAside.isForPartOfYear(phrase, at, at + day));
        // "Done by 31 December" may be what is asked.
        found.date(phrase.isAt(at, "by") && StatusAside.dayAt(phrase, at + 1) > 0);
        int wait = found.isUnmet() ? StatusRemark.waitAt(phrase, at) : 0;
        // "May 2024" tells no doubt.
        return day > 0 ? day : Math.max(Math.max(figure, wait), toldAt(at));
    }

    /** The number of tokens of a count in brackets; of anything except people it may be a part of the whole. */
    private int countAt(int at) {
        int count = StatusAside.countAt(phrase, at);
        found.remark(count > 0 && !ObjectWord.isAt(phrase, at + 2, ObjectWord.PEOPLE));
        return count;
    }

    /** The number of tokens of a remark at a place; 0 where there is none. */
    private int toldAt(int at) {
        int undone = StatusAside.noneUndoneAt(phrase, at);
        if (undone > 0) {
            found.claim(Status.DONE);
            return undone;
        }
        int silent = StatusAside.noReportAt(phrase, at);
        found.miss(silent > 0);
        int reason = silent > 0 ? 0 : StatusAside.reasonBefore(phrase, at);
        int doubt = StatusAside.doubtAt(phrase, at);
        found.remark(reason > 0 || doubt > 0);
        int told = Math.max(StatusAside.toldAt(phrase, at), StatusAside.noneLeftAt(phrase, at));
        return Math.max(Math.max(silent, reason), Math.max(Math.max(told, doubt), StatusAside.allAt(phrase, at)));
    }

    /**
     * The number of tokens of words that say that there was none of something ({@code không có hồ sơ nào}); 0 where
     * there are none.
     */
    private int noneOfAt(int at) {
        int end = at;
        while (StatusPart.isAt(phrase, end, end == at ? StatusPart.NONE_OF : StatusPart.COUNTED)) {
            end += StatusPart.at(phrase, end).orElseThrow().length();
        }
        boolean none = phrase.isAt(end, "nào") || StatusPart.isAt(phrase, end, StatusPart.ARISES, StatusPart.REPORT);
        if (end == at || !none) {
            return 0;
        }
        found.noteNoCase();
        while (phrase.isAt(end, "nào") || StatusPart.isAt(phrase, end, StatusPart.ARISES, StatusPart.REPORT)) {
            end += StatusPart.at(phrase, end).orElseThrow().length();
        }
        return end - at;
    }

    private void take(StatusPart part) {
        found.take(part, clause.isGoingOn());
        clause.take(part);
    }

    private boolean saysSomething(Phrase words, int at) {
        return JOINTS.contains(words.get(at).text())
                || words.isAt(at, "%")
                || StatusPart.at(words, at)
                        .filter(match -> !TOLD.contains(match.meaning()))
                        .filter(match -> !lacks(match, at))
                        .isPresent()
                || DocumentMention.lengthAt(words, at) > 0;
    }

    /**
     * Whether words after a status of "not done" say that something is missing ({@code Not started – funding not
     * secured}).
     */
    private boolean lacks(Lexicon.Match<StatusPart> match, int at) {
        boolean denies = DENYING.contains(match.meaning());
        return denies
                && clause.isUnmet()
                && StatusPart.at(phrase, at + match.length()).isEmpty();
    }

    private void close(String joint) {
        found.add(clause, joint);
        unclear |= clause.isUnclear() || share.isUnclear() || excess && share.isUnder();
        clause = clause.next(joint);
    }
}
