package vn.thuocdo.read.phrase.status;

import java.util.Optional;
import java.util.Set;
import vn.thuocdo.read.text.DocumentMention;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/**
 * A remark after a status: {@code Chưa đạt (còn thiếu 2 tiêu chí)}, {@code Chưa hoàn thành do thiếu vốn}. After "not
 * done" it changes nothing; after "done" it may mean that it is not done after all.
 */
final class StatusRemark {

    /** Tells whether a word of a status, or a sign between clauses, stands at a place. */
    interface Words {
        boolean standAt(Phrase phrase, int at);
    }

    private static final Set<String> OPENING = Set.of(",", ";", ":", "(", "-", "–", "—");
    private static final Set<String> BEHIND_WHOLE = Set.of(
            ",",
            ";",
            "(",
            "-",
            "–",
            "—",
            "theo",
            "của",
            "trong",
            "từ",
            "by",
            "for",
            "to",
            "as",
            "at",
            "in",
            "on",
            "since",
            "following",
            "after",
            "from");
    private static final Set<StatusPart> HARMLESS = Set.of(
            StatusPart.DID,
            StatusPart.NONE_OF,
            StatusPart.COUNTED,
            StatusPart.PLAN,
            StatusPart.GOAL,
            StatusPart.ARISES,
            StatusPart.DOCUMENT,
            StatusPart.REASON,
            StatusPart.ASIDE,
            StatusPart.DOUBT,
            StatusPart.STOP,
            StatusPart.URGED,
            StatusPart.NOTHING);
    private static final StatusPart[] OBJECTS = {
        StatusPart.COUNTED, StatusPart.PLAN, StatusPart.GOAL, StatusPart.ARISES, StatusPart.REASON, StatusPart.NOTHING
    };
    private static final Set<String> WAITING = Set.of("chờ", "awaiting", "waiting");
    private static final Set<String> REST = Set.of("còn", "trừ", "remaining", "outstanding", "rest", "except");
    private static final Set<String> BEHIND_REASONS = Set.of(",", ";", "(", ")", "nhưng", "but", "nên");

    private StatusRemark() {}

    /**
     * The number of tokens of a remark at a place, with the sign before it; 0 where there is none, or it has a status.
     */
    static int lengthAt(Phrase phrase, int at, Words words) {
        boolean reason = isReason(phrase, at);
        int start = reason ? at : at + 1;
        boolean opens = reason || at > 0 && OPENING.contains(phrase.get(at).text());
        if (!opens || start == phrase.size() || phrase.get(start).kind() != Phrase.Kind.WORD) {
            return 0;
        }
        if (reason) {
            return reason(phrase, at);
        }
        for (int end = start; end < phrase.size(); end++) {
            if (phrase.isAt(end, ")")) {
                return end + 1 - at;
            }
            if (words.standAt(phrase, end)) {
                return 0;
            }
        }
        return phrase.size() - at;
    }

    /**
     * Whether the words after a place are about nothing done or to be done, so that they do not change the status:
     * {@code (đã đôn đốc)}, {@code theo chỉ đạo của UBND tỉnh}, {@code (0 hồ sơ)}.
     *
     * @param withObject whether it may begin with what the status is said of ({@code bãi bỏ nhiệm vụ})
     */
    static boolean isHarmless(Phrase phrase, int from, boolean withObject) {
        boolean object = withObject && StatusPart.isAt(phrase, from, OBJECTS);
        boolean linked = BEHIND_WHOLE.contains(phrase.get(from).text());
        if (!linked && !object && !isReason(phrase, from) && StatusAside.dayAt(phrase, from) == 0) {
            return false;
        }
        if (isReason(phrase, from)) {
            return isReasonAlone(phrase, from, withObject);
        }
        int at = linked ? from + 1 : from;
        while (at < phrase.size()) {
            int aside = Math.max(DocumentMention.lengthAt(phrase, at), StatusAside.dayAt(phrase, at));
            Optional<Lexicon.Match<StatusPart>> said = StatusPart.at(phrase, at);
            boolean number = aside == 0 && phrase.isDigitsAt(at) && !phrase.isAt(at, "0") && !isOfCode(phrase, at);
            if (number
                    || said.filter(match -> !HARMLESS.contains(match.meaning())).isPresent()) {
                return false;
            }
            at += Math.max(aside, said.map(Lexicon.Match::length).orElse(1));
        }
        return true;
    }

    /** Whether only a reason follows, and no words that it may be done after all. */
    private static boolean isReasonAlone(Phrase phrase, int from, boolean withdrawn) {
        for (int at = from; at < phrase.size(); at++) {
            boolean ends = StatusPart.at(phrase, at)
                    .filter(match -> match.meaning().finishes() || !withdrawn && match.meaning() == StatusPart.DID)
                    .isPresent();
            if (ends || BEHIND_REASONS.contains(phrase.get(at).text())) {
                return false;
            }
        }
        return true;
    }

    /** "T14". */
    private static boolean isOfCode(Phrase phrase, int at) {
        return phrase.get(at).glued() && phrase.get(at - 1).kind() == Phrase.Kind.WORD;
    }

    /**
     * The number of tokens of words after "not done" that say that something is waited for ({@code (đang chờ ý kiến của
     * Bộ)}); 0 where there are none.
     */
    static int waitAt(Phrase phrase, int at) {
        int waits = phrase.isAt(at, "đang") ? at + 1 : at;
        return at > 0
                        && waits < phrase.size()
                        && WAITING.contains(phrase.get(waits).text())
                ? reason(phrase, at)
                : 0;
    }

    /** Whether a reason says that something is left. */
    static boolean tellsOfRest(Phrase phrase, int from, int to) {
        for (int at = from; at < to; at++) {
            if (phrase.isDigitsAt(at)
                    || phrase.isAt(at, "%")
                    || REST.contains(phrase.get(at).text())) {
                return true;
            }
        }
        return false;
    }

    static boolean isReason(Phrase phrase, int at) {
        return StatusPart.isAt(phrase, at, StatusPart.REASON);
    }

    /** Why something is not done may itself tell what is not done: {@code do chưa có kinh phí}. */
    private static int reason(Phrase phrase, int at) {
        int end = at;
        while (end < phrase.size() && !BEHIND_REASONS.contains(phrase.get(end).text())) {
            end++;
        }
        return end - at;
    }
}
