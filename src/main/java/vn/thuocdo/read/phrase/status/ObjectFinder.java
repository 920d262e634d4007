package vn.thuocdo.read.phrase.status;

import java.util.Optional;
import vn.thuocdo.read.text.DocumentMention;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/** Finds the free words of a status that tell what a work was about, by what was said before them. */
final class ObjectFinder {

    private final Phrase phrase;
    private final boolean free;

    /** @param free whether words that are not known may be a part of an object */
    ObjectFinder(Phrase phrase, boolean free) {
        this.phrase = phrase;
        this.free = free;
    }

    /** The object that stands at a place, as a part of a clause that was read up to there; empty where none does. */
    Optional<StatusObject> at(int at, StatusClause clause) {
        int limit = clause.isFinished() ? limitLength(at) : 0;
        if (limit > 0) {
            return Optional.of(new StatusObject(limit, StatusObject.Kind.LIMITED));
        }
        if (!free || phrase.get(at).kind() == Phrase.Kind.SIGN) {
            return Optional.empty();
        }
        if (clause.isFinished()) {
            return Optional.of(clause.object().isBegun())
                    .filter(begun -> isUnknown(at)
                            || isLink(at)
                            || ObjectWord.isAt(phrase, at, ObjectWord.WHOLE)
                            || begun && isPartOfOne(at))
                    .flatMap(begun -> StatusObject.behindVerb(phrase, at, begun));
        }
        if (clause.isRequest()) {
            return isUnknown(at) || isLink(at) ? StatusObject.beforeRequest(phrase, at) : Optional.empty();
        }
        if (clause.isToBegin() && clause.hasAspect() && isUnknown(at)) {
            Optional<StatusObject> verb = StatusObject.beforeShare(phrase, at);
            if (verb.isPresent()) {
                return verb;
            }
        }
        boolean names = clause.isToBegin() && (!clause.hasAspect() || isBehindPassive(at));
        return names && isUnknown(at) ? beforeVerb(at, clause) : Optional.empty();
    }

    /** What is spoken of before a verb, or what goes on with the object before ({@code Ban Chỉ đạo và Tổ giúp việc}). */
    private Optional<StatusObject> beforeVerb(int at, StatusClause clause) {
        return StatusObject.beforeVerb(phrase, at)
                .or(() -> StatusObject.behindVerb(phrase, at, false)
                        .filter(some -> clause.object().mayGoOnWith(some.kind())));
    }

    /** Whether who did it may be named there ({@code được Bộ Xây dựng công nhận}); behind "đã" alone a verb is expected. */
    private boolean isBehindPassive(int at) {
        int from = at;
        while (from > 0 && phrase.get(from - 1).kind() == Phrase.Kind.WORD) {
            from--;
            if (phrase.isAt(from, "được")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb stands there that is a part of an object ({@code kế hoạch kiểm tra}). */
    private boolean isPartOfOne(int at) {
        return !StatusObject.endsWith(phrase, at, ObjectWord.WORK)
                && StatusPart.isAt(phrase, at, StatusObject.PARTS_OF_ONE);
    }

    /**
     * The number of tokens of a word that may limit the status; 0 where none begins there, or a longer part of a
     * status.
     */
    private int limitLength(int at) {
        return ObjectWord.at(phrase, at)
                .filter(match -> match.meaning() == ObjectWord.LIMITS && match.length() > saidLength(at))
                .map(Lexicon.Match::length)
                .orElse(0);
    }

    /** Whether a purpose follows ({@code established to draft the law}), which is still to come. */
    boolean isPurpose(int at) {
        boolean person = ObjectWord.isAt(phrase, at + 1, ObjectWord.WHOLE)
                || ObjectWord.isAt(phrase, at + 1, ObjectWord.ARTICLE)
                || ObjectWord.isAt(phrase, at + 1, ObjectWord.PEOPLE)
                || phrase.isDigitsAt(at + 1);
        return phrase.isAt(at, "to") && !person;
    }

    /** Whether a kind of document is named there, and not by its number. */
    boolean isDocumentWithoutNumber(int at) {
        return StatusPart.at(phrase, at)
                .filter(match -> match.meaning() == StatusPart.DOCUMENT)
                .filter(match -> DocumentMention.lengthAt(phrase, at + match.length()) == 0)
                .isPresent();
    }

    /** Whether a word that leads to a place or a person stands there, and no longer part of a status. */
    private boolean isLink(int at) {
        return ObjectWord.at(phrase, at)
                .filter(match -> match.meaning() == ObjectWord.LINK && match.length() >= saidLength(at))
                .isPresent();
    }

    /** Whether no part of a status begins at a place, or a longer object does. */
    private boolean isUnknown(int at) {
        Optional<Lexicon.Match<ObjectWord>> object = ObjectWord.at(phrase, at);
        int said = saidLength(at);
        int known = object.map(Lexicon.Match::length).orElse(0);
        boolean named = object.filter(match -> match.meaning().isObject()).isPresent()
                && !StatusPart.isAt(phrase, at, StatusPart.PLAN);
        return said == 0 || known > said || known == said && named || isDocumentWithoutNumber(at);
    }

    private int saidLength(int at) {
        return StatusPart.at(phrase, at).map(Lexicon.Match::length).orElse(0);
    }
}
