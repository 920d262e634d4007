package vn.thuocdo.read.phrase.status;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.read.text.DocumentMention;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/**
 * Free words beside the verb of a status: what the work was about ({@code Ban Chỉ đạo chuyển đổi số của xã}), and where, for
 * whom and by whom ({@code cho chủ đầu tư}, {@code by MoH}). They end before any word that may limit or deny what is said.
 *
 * @param length of how many tokens it is
 */
record StatusObject(int length, Kind kind) {

    enum Kind {
        /** Says where, for whom or by whom. */
        BESIDE,
        /** Not known. */
        OPEN,
        /** A work ends with it. */
        FINAL,
        /** It is only prepared. */
        PREPARED,
        DRAFT,
        /** Names only a part, or something missing. */
        LIMITED
    }

    private static final Set<String> ENDS = Set.of(",", ";", ":", "(", ")", "–", "—", "/", "nhưng", "but", "%", "?");
    private static final Set<String> JOINING = Set.of("và", "and", "&");
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "’", "‘");
    /** Ends words of English such as "reportedly". */
    private static final String ADVERB = "ly";
    /** Of "45/45". */
    private static final int PAIR = 3;

    private static final int WORDS_OF_VERB = 3;
    /** Of "đối với người dân". */
    private static final int WORDS_OF_ONE = 4;

    /** What else says how far something is, beside what takes it back, and so is never a part of an object. */
    private static final Set<StatusPart> SAYING = EnumSet.of(
            StatusPart.TROUBLE,
            StatusPart.REASON,
            StatusPart.NONE_OF,
            StatusPart.NONE_LEFT,
            StatusPart.NO_CASE,
            StatusPart.EXCEEDED,
            StatusPart.ON_TIME,
            StatusPart.WITHIN,
            StatusPart.NOT_DUE);

    /** What may be a part of an object that was begun: {@code kế hoạch kiểm tra}. */
    static final StatusPart[] PARTS_OF_ONE = {
        StatusPart.DONE, StatusPart.RESULT, StatusPart.HELD, StatusPart.STEP, StatusPart.WORKING, StatusPart.BEGIN
    };

    private static final Set<StatusPart> VERBS = EnumSet.of(
            StatusPart.DONE,
            StatusPart.RESULT,
            StatusPart.HELD,
            StatusPart.REACHED,
            StatusPart.STEP,
            StatusPart.SUBMIT,
            StatusPart.PREPARING,
            StatusPart.WORKING,
            StatusPart.BEGIN);

    private static final Set<StatusPart> ASPECTS = EnumSet.of(
            StatusPart.DID,
            StatusPart.GOING,
            StatusPart.DOING,
            StatusPart.NOT_YET,
            StatusPart.NEVER,
            StatusPart.UNABLE,
            StatusPart.FUTURE,
            StatusPart.IN_PROGRESS);

    /** The words behind a verb, or that go on with an object that was begun; empty where none stand there. */
    static Optional<StatusObject> behindVerb(Phrase phrase, int at, boolean begun) {
        int end = end(phrase, at, EnumSet.noneOf(StatusPart.class), false);
        return end > at
                ? Optional.of(new StatusObject(end - at, kind(phrase, at, end, begun, false)))
                : Optional.empty();
    }

    /** Who is asked, before what is asked for: {@code trình UBND tỉnh phê duyệt}; empty where nobody is named. */
    static Optional<StatusObject> beforeRequest(Phrase phrase, int at) {
        int end = end(phrase, at, VERBS, false);
        return end > at
                ? Optional.of(new StatusObject(end - at, kind(phrase, at, end, false, false)))
                : Optional.empty();
    }

    /** A verb that is not known, before a share ({@code đã xóa 45/45 nhà tạm}); empty where no share follows it. */
    static Optional<StatusObject> beforeShare(Phrase phrase, int at) {
        int end = end(phrase, at, EnumSet.allOf(StatusPart.class), false);
        boolean share = StatusShare.isPercentage(phrase, end)
                || StatusShare.isPair(phrase, end) && StatusShare.nounAt(phrase, end + PAIR) > 0;
        boolean verb = share
                && end > at
                && end - at <= WORDS_OF_VERB
                && takesBack(phrase, at, end).isEmpty();
        return verb ? Optional.of(new StatusObject(end - at, Kind.BESIDE)) : Optional.empty();
    }

    /** The words before a verb ({@code Guidelines approved}, {@code Mặt bằng đã bàn giao}); empty where no verb follows. */
    static Optional<StatusObject> beforeVerb(Phrase phrase, int at) {
        int end = end(phrase, at, ASPECTS, true);
        if (!isPart(phrase, end, ASPECTS)) {
            Set<StatusPart> saying = EnumSet.copyOf(VERBS);
            saying.addAll(ASPECTS);
            end = end(phrase, at, saying, true);
            if (!isPart(phrase, end, saying) && !StatusShare.isPercentage(phrase, end)) {
                return Optional.empty();
            }
        }
        // "Scheduled to start" has not started.
        boolean named = end > at && !phrase.isAt(end - 1, "to");
        return named ? Optional.of(new StatusObject(end - at, kind(phrase, at, end, false, true))) : Optional.empty();
    }

    private static int end(Phrase phrase, int from, Set<StatusPart> before, boolean joined) {
        int at = from;
        while (at < phrase.size()) {
            boolean joins =
                    joined && at > from && JOINING.contains(phrase.get(at).text());
            int length = joins ? 1 : lengthAt(phrase, at, before, joined);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return at;
    }

    /** How many tokens a part of an object has; 0 where it ends. */
    private static int lengthAt(Phrase phrase, int at, Set<StatusPart> before, boolean ofSubject) {
        Phrase.Token token = phrase.get(at);
        Optional<Lexicon.Match<ObjectWord>> word = ObjectWord.at(phrase, at);
        Optional<Lexicon.Match<StatusPart>> part = StatusPart.at(phrase, at);
        int known = word.map(Lexicon.Match::length).orElse(0);
        boolean said = part.filter(match -> match.length() >= known && before.contains(match.meaning()))
                .isPresent();
        // "Hoàn thành trên 90%" is no share.
        boolean compares = ObjectWord.isAt(phrase, at, ObjectWord.LINK) && StatusShare.isPercentage(phrase, at + 1);
        boolean dated = known < 2 && StatusAside.dayAt(phrase, at) > 0;
        if (ends(phrase, at) || said || compares || dated || DocumentMention.lengthAt(phrase, at) > 0) {
            return 0;
        }
        if (token.isDigits()) {
            return ObjectNumber.isHarmless(phrase, at) ? 1 : 0;
        }
        int saying = part.map(Lexicon.Match::length).orElse(0);
        if (word.isPresent() && word.get().meaning() == ObjectWord.LIMITS && known >= saying) {
            boolean only = ofSubject && part.isEmpty();
            return only ? known : 0;
        }
        if (part.isPresent() && part.get().length() > known || word.isEmpty() && part.isPresent()) {
            return partLength(phrase, at, part.get());
        }
        boolean says = word.filter(match -> match.meaning() == ObjectWord.ANY
                        || match.meaning() == ObjectWord.GIVEN
                        || match.meaning() == ObjectWord.LINK)
                .isPresent();
        if (says && part.isPresent()) {
            return partLength(phrase, at, part.get());
        }
        return Math.max(1, known);
    }

    private static int partLength(Phrase phrase, int at, Lexicon.Match<StatusPart> part) {
        int end = at + part.length();
        boolean years = ObjectNumber.isYear(phrase, end);
        boolean says = part.meaning().takesBack()
                || SAYING.contains(part.meaning())
                || part.meaning() == StatusPart.STAGE && !years;
        return says ? 0 : part.length() + (part.meaning() == StatusPart.STAGE ? 1 : 0);
    }

    private static boolean ends(Phrase phrase, int at) {
        Phrase.Token token = phrase.get(at);
        if (token.kind() != Phrase.Kind.SIGN) {
            return ENDS.contains(token.text()) || JOINING.contains(token.text());
        }
        boolean within =
                at + 1 < phrase.size() && token.glued() && phrase.get(at + 1).glued();
        boolean inWord = within && (token.is("-") || token.is(".") || token.is("&") || token.is("’") || token.is("'"));
        return !inWord && !QUOTES.contains(token.text());
    }

    /** Whether such a word ends before a place. */
    static boolean endsWith(Phrase phrase, int end, ObjectWord word) {
        for (int from = Math.max(0, end - WORDS_OF_ONE); from < end; from++) {
            if (ObjectWord.isWhole(phrase.part(from, end), word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(Phrase phrase, int at, Set<StatusPart> parts) {
        return at < phrase.size()
                && StatusPart.at(phrase, at)
                        .filter(match -> parts.contains(match.meaning()))
                        .isPresent();
    }

    private static boolean isNumberedStage(Phrase phrase, int at) {
        boolean stage = StatusPart.isAt(phrase, at, StatusPart.STAGE);
        int number = stage ? at + StatusPart.at(phrase, at).orElseThrow().length() : at;
        return stage && phrase.isDigitsAt(number) && !ObjectNumber.isYear(phrase, number);
    }

    private static boolean isArticle(Phrase phrase, int at) {
        return ObjectWord.isAt(phrase, at, ObjectWord.WHOLE) || ObjectWord.isAt(phrase, at, ObjectWord.ARTICLE);
    }

    private static Kind kind(Phrase phrase, int from, int to, boolean begun, boolean subject) {
        Optional<Kind> taken = takesBack(phrase, from, to);
        if (taken.isPresent()) {
            return taken.get();
        }
        if (begun || ObjectWord.isAt(phrase, from, ObjectWord.LINK)) {
            // "Hoàn thành ở giai đoạn 1" is the end of a part.
            boolean ofPart = !begun && isNumberedStage(phrase, from + 1);
            return ofPart ? Kind.LIMITED : Kind.BESIDE;
        }
        int head = from;
        boolean all = false;
        while (head < to && (phrase.isDigitsAt(head) || isArticle(phrase, head))) {
            all |= ObjectWord.isAt(phrase, head, ObjectWord.WHOLE);
            head += ObjectWord.at(phrase, head).map(Lexicon.Match::length).orElse(1);
        }
        if (ObjectWord.isAt(phrase, head, ObjectWord.PAPERS) || subject && endsWith(phrase, to, ObjectWord.PAPERS)) {
            return Kind.LIMITED;
        }
        // "Quy chế làm việc" begins with what it is, "the health strategy" ends so.
        boolean ends = (subject || head > from) && endsWith(phrase, to, ObjectWord.FINAL);
        boolean known = all || ends || ObjectWord.isAt(phrase, head, ObjectWord.FINAL);
        return known ? Kind.FINAL : Kind.OPEN;
    }

    /** The kind of the first word that may mean that something is not done after all. */
    private static Optional<Kind> takesBack(Phrase phrase, int from, int to) {
        for (int at = from; at < to; ) {
            if (StatusPart.isAt(phrase, at, StatusPart.PREPARING)) {
                return Optional.of(Kind.PREPARED);
            }
            Optional<Lexicon.Match<ObjectWord>> word = ObjectWord.at(phrase, at);
            int said = StatusPart.at(phrase, at).map(Lexicon.Match::length).orElse(0);
            Optional<Kind> kind = word.filter(match -> match.length() >= said)
                    .map(Lexicon.Match::meaning)
                    .flatMap(StatusObject::takenBack);
            if (kind.isPresent()) {
                return kind;
            }
            if (word.isEmpty() && said == 0 && phrase.get(at).text().endsWith(ADVERB)) {
                return Optional.of(Kind.LIMITED);
            }
            at += word.map(Lexicon.Match::length).orElse(1);
        }
        return Optional.empty();
    }

    private static Optional<Kind> takenBack(ObjectWord word) {
        return switch (word) {
            case PREPARES -> Optional.of(Kind.PREPARED);
            case DRAFT -> Optional.of(Kind.DRAFT);
            case LIMITS -> Optional.of(Kind.LIMITED);
            default -> Optional.empty();
        };
    }
}
