package vn.thuocdo.read.phrase.status;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.thuocdo.read.phrase.day.DeadlineText;
import vn.thuocdo.read.text.DocumentMention;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/**
 * Words beside a status that do not belong to it: a day ({@code ngày 20/5/2025}), a figure in brackets ({@code Đạt
 * (92,5%)}).
 */
final class StatusAside {

    private static final Set<String> CLOSING = Set.of("(", ")", ",", ";");
    private static final Set<String> ENDING = Set.of(")", ",", ";", "–", "—", "nhưng", "but", "nên");
    private static final Set<String> SINCE = Set.of("từ", "since", "from", "vào", "in", "during");
    private static final Set<String> THEREFORE = Set.of("nên");
    private static final Set<String> ALL = Set.of("all", "both", "cả", "bộ");
    /** Words of English that say of themselves that something is past, but do not end in "ed". */
    private static final Set<String> PAST = Set.of(
            "done", "live", "sent", "built", "met", "off", "over", "held", "use", "force", "effect", "operational");
    /** Of "8/10". */
    private static final int PAIR = 3;

    private static final int YEAR = 4;

    private static final Set<String> SIGNS_OF_DAYS = Set.of("/", ".", "-");
    /** Of "ngày 15 tháng 3 năm 2025". */
    private static final int TOKENS_OF_DAY = 6;

    private static final Set<String> OF_FIGURES = Set.of("%", ".", ",", "/", "điểm", "đạt");
    /** Whether words name a day does not depend on the year, except for 29 February. */
    private static final OptionalInt ANY_YEAR = OptionalInt.of(2000);

    private static final Set<String> PLANS = Set.of("kế hoạch", "chỉ tiêu", "nhiệm vụ", "mục tiêu");
    /** The last word of what says that a plan was reached: "hoàn thành", "vượt mức", "100%". */
    private static final Set<String> BEFORE_PLANS = Set.of("thành", "đạt", "vượt", "mức", "ht", "%");

    private static final Set<String> PARTS_OF_YEAR = Set.of("quý", "tháng", "tuần", "kỳ");

    private StatusAside() {}

    /**
     * Whether what was reached is the plan of a part of the year only, so that the year's may not be: {@code đạt kế hoạch
     * 6 tháng}, {@code hoàn thành 100% chỉ tiêu quý}.
     */
    static boolean isOfPartOfYear(Phrase phrase) {
        for (int at = 1; at < phrase.size(); at++) {
            int two = Math.min(at + 2, phrase.size());
            int end = phrase.isAt(at, "kh")
                    ? at + 1
                    : PLANS.contains(phrase.part(at, two).key()) ? two : phrase.size();
            int part = phrase.isAt(end, "trong") || phrase.isAt(end, "của") ? end + 1 : end;
            if (BEFORE_PLANS.contains(phrase.get(at - 1).text()) && isPartOfYear(phrase, part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfYear(Phrase phrase, int at) {
        boolean months = phrase.isDigitsAt(at) && phrase.isAt(at + 1, "tháng") && !phrase.isAt(at, "12");
        return months
                || at < phrase.size() && PARTS_OF_YEAR.contains(phrase.get(at).text());
    }

    /**
     * The number of tokens of a day or a period that ends the status; 0 where words of a status begin there, or no day.
     */
    static int dayAt(Phrase phrase, int at) {
        int from = at < phrase.size() && SINCE.contains(phrase.get(at).text()) ? at + 1 : at;
        int end = from;
        while (end < phrase.size() && !CLOSING.contains(phrase.get(end).text())) {
            end++;
        }
        boolean share = from == at && end == at + PAIR && StatusShare.isPair(phrase, at);
        if (!share && isDay(phrase, at, from, end)) {
            return end - at;
        }
        // "Ngày 15/3/2025 tại Hà Nội": more may follow a day that is said to be one.
        boolean named = from > at || phrase.isAt(at, "on") || phrase.isAt(at, "ngày");
        int last = Math.min(end - 1, from + TOKENS_OF_DAY);
        for (int shorter = named ? last : from; shorter > from + 1; shorter--) {
            boolean open = ObjectWord.isAt(phrase, shorter - 1, ObjectWord.LINK);
            if (!open && isDay(phrase, at, from, shorter)) {
                return shorter - at;
            }
        }
        return 0;
    }

    /** Whether a period from a place to another is what was done, and less than a year: {@code for Q1}, {@code for June}. */
    static boolean isForPartOfYear(Phrase phrase, int at, int end) {
        boolean year = phrase.isAt(end - 1, "year")
                || phrase.isDigitsAt(end - 1)
                        && phrase.get(end - 1).text().length() == YEAR
                        && (end - at == 2 || phrase.isAt(end - 2, "year"));
        return phrase.isAt(at, "for") && !year;
    }

    private static boolean isDay(Phrase phrase, int at, int from, int end) {
        int said = from < end
                ? StatusPart.at(phrase, from).map(Lexicon.Match::length).orElse(0)
                : 0;
        boolean free = said == 0
                || from > at && end > from
                || StatusPart.isAt(phrase, from, StatusPart.DOUBT) && phrase.isDigitsAt(from + said)
                || StatusPart.isAt(phrase, from, StatusPart.NOTHING, StatusPart.WITHIN) && end > from + said;
        return free
                && end > from
                && DeadlineText.read(phrase.part(from, end).text(), ANY_YEAR) instanceof DeadlineText.Reading.Day;
    }

    /** Whether a day at a place is said to be the one on which something was done: {@code hoàn thành ngày 20/5}, {@code delivered 14 March}. */
    static boolean isDayOfDoing(Phrase phrase, int at) {
        boolean said = phrase.isAt(at, "on") || phrase.isAt(at, "ngày") || isDayBehindDone(phrase, at);
        return at > 0 && isParticiple(phrase, at - 1) || said;
    }

    /** {@code Hoàn thành 15/5/2025}, and nothing before it that could ask for it; "12/2025" is a month. */
    private static boolean isDayBehindDone(Phrase phrase, int at) {
        boolean done = StatusPart.isAt(phrase, 0, StatusPart.DONE) && length(phrase, 0) == at;
        boolean month = phrase.isDigitsAt(at + 2) && phrase.get(at + 2).text().length() <= 2;
        return done && phrase.isDigitsAt(at) && SIGNS_OF_DAYS.contains(signAt(phrase, at + 1)) && month;
    }

    private static String signAt(Phrase phrase, int at) {
        return at < phrase.size() ? phrase.get(at).text() : "";
    }

    /** Whether an English word is a past participle. */
    static boolean isParticiple(Phrase phrase, int at) {
        String word = phrase.get(at).text();
        return word.endsWith("ed") || PAST.contains(word);
    }

    /**
     * The number of tokens of words that do not change the status: a proof ({@code xem Phụ lục 2}, {@code đã gửi báo
     * cáo ngày 20/6}), or a difficulty that was overcome ({@code dù còn nhiều khó khăn}); 0 where there is none.
     */
    static int toldAt(Phrase phrase, int at) {
        int from = StatusPart.isAt(phrase, at, StatusPart.DID) ? at + length(phrase, at) : at;
        boolean told = StatusPart.isAt(phrase, from, StatusPart.ASIDE, StatusPart.REPORT);
        return told ? harmlessLength(phrase, at, from) : 0;
    }

    /** The number of tokens of words that say that no report came: {@code chưa gửi số liệu}; 0 where there are none. */
    static int noReportAt(Phrase phrase, int at) {
        if (!StatusPart.isAt(phrase, at, StatusPart.NOT_YET, StatusPart.NEVER)) {
            return 0;
        }
        int from = at + length(phrase, at);
        return StatusPart.isAt(phrase, from, StatusPart.REPORT) ? harmlessLength(phrase, at, from) : 0;
    }

    /** The number of tokens of the number after "all": {@code all 5 actions}; 0 where there is none. */
    static int allAt(Phrase phrase, int at) {
        boolean all = at > 0 && ALL.contains(phrase.get(at - 1).text()) && phrase.isDigitsAt(at);
        return all && StatusPart.isAt(phrase, at + 1, StatusPart.COUNTED) ? 1 : 0;
    }

    /**
     * The number of tokens of words that make it doubtful that something is done: {@code trừ xã A}; 0 where there are
     * none.
     */
    static int doubtAt(Phrase phrase, int at) {
        int end = at;
        while (StatusPart.isAt(phrase, at, StatusPart.DOUBT) && end < phrase.size() && !isEnding(phrase, end)) {
            end++;
        }
        return end - at;
    }

    /**
     * The number of tokens of words that say that nothing is left: {@code không còn vướng mắc}; 0 where there are none.
     */
    static int noneLeftAt(Phrase phrase, int at) {
        return StatusPart.isAt(phrase, at, StatusPart.NONE_LEFT) ? harmlessLength(phrase, at, at) : 0;
    }

    /**
     * The number of tokens of words that say that nothing is left undone: {@code không còn nội dung nào chưa hoàn
     * thành}; 0 where there are none.
     */
    static int noneUndoneAt(Phrase phrase, int at) {
        if (!StatusPart.isAt(phrase, at, StatusPart.NONE_LEFT)) {
            return 0;
        }
        int end = at + length(phrase, at);
        while (StatusPart.isAt(phrase, end, StatusPart.COUNTED, StatusPart.NOTHING)) {
            end += length(phrase, end);
        }
        int verb = StatusPart.isAt(phrase, end, StatusPart.NOT_YET) ? end + length(phrase, end) : end;
        boolean undone = StatusPart.isAt(phrase, verb, StatusPart.DONE, StatusPart.WORKING, StatusPart.REACHED);
        return verb > end && undone
                ? verb + length(phrase, verb) - at
                : StatusPart.isAt(phrase, end, StatusPart.NOT_DONE) ? end + length(phrase, end) - at : 0;
    }

    /** The number of tokens of a reason before its consequence: {@code Chưa có kinh phí nên}; 0 where there is none. */
    static int reasonBefore(Phrase phrase, int at) {
        boolean denied = false;
        for (int end = at; end < phrase.size(); end++) {
            if (THEREFORE.contains(phrase.get(end).text())) {
                return end > at ? end + 1 - at : 0;
            }
            denied |= StatusPart.isAt(phrase, end, StatusPart.NOT_YET, StatusPart.NEVER, StatusPart.UNABLE);
            if (!denied && StatusPart.isAt(phrase, end, StatusPart.DONE, StatusPart.REACHED, StatusPart.EXCEEDED)) {
                return 0;
            }
        }
        return 0;
    }

    /** The length from a place to the end of a remark; 0 where the remark may mean that it is not done after all. */
    private static int harmlessLength(Phrase phrase, int at, int from) {
        // "Đã báo cáo UBND tỉnh xin điều chỉnh" asks for something.
        boolean linked =
                ObjectWord.isAt(phrase, from, ObjectWord.LINK) || StatusPart.isAt(phrase, from, StatusPart.REPORT);
        int end = from;
        while (end < phrase.size() && !isEnding(phrase, end)) {
            int mention = Math.max(DocumentMention.lengthAt(phrase, end), dayAt(phrase, end));
            boolean counts = phrase.isDigitsAt(end) && StatusPart.isAt(phrase, end + 1, StatusPart.COUNTED);
            boolean part = phrase.isDigitsAt(end) && phrase.isAt(end + 1, "of");
            boolean doubtful =
                    counts || part || phrase.isAt(end, "%") || phrase.isAt(end, "?") || linked && limits(phrase, end);
            if (mention == 0 && (doubtful || takesBack(phrase, end))) {
                return 0;
            }
            end += Math.max(mention, mention == 0 ? length(phrase, end) : 0);
        }
        return end - at;
    }

    private static boolean takesBack(Phrase phrase, int at) {
        return StatusPart.at(phrase, at)
                .map(Lexicon.Match::meaning)
                .filter(part -> part.takesBack() || part == StatusPart.STAGE)
                .isPresent();
    }

    private static boolean limits(Phrase phrase, int at) {
        return ObjectWord.isAt(phrase, at, ObjectWord.LIMITS) || ObjectWord.isAt(phrase, at, ObjectWord.PREPARES);
    }

    private static boolean isEnding(Phrase phrase, int at) {
        boolean dash = phrase.isAt(at, "-") && !phrase.get(at).glued();
        return dash || ENDING.contains(phrase.get(at).text());
    }

    /** The number of tokens of the part at a place; 1 where none is known. */
    private static int length(Phrase phrase, int at) {
        Optional<Lexicon.Match<StatusPart>> part = StatusPart.at(phrase, at);
        return part.map(Lexicon.Match::length).orElse(1);
    }

    /**
     * The number of tokens of a count in brackets: {@code (45 học viên)}, {@code (5 districts)}; 0 where there is none.
     */
    static int countAt(Phrase phrase, int open) {
        boolean count = phrase.isAt(open, "(") && phrase.isDigitsAt(open + 1);
        int noun = count ? StatusShare.nounAt(phrase, open + 2) : 0;
        return noun > 0 && phrase.isAt(open + 2 + noun, ")") ? noun + 3 : 0;
    }

    /**
     * The number of tokens of a figure in brackets: {@code (92,5%)}, {@code (đạt 87%)}, {@code (87%/90%)}; 0 where
     * there is none.
     */
    static int figureAt(Phrase phrase, int open) {
        if (!phrase.isAt(open, "(")) {
            return 0;
        }
        boolean digits = false;
        int at = open + 1;
        while (at < phrase.size()
                && (phrase.isDigitsAt(at) || OF_FIGURES.contains(phrase.get(at).text()))) {
            digits |= phrase.isDigitsAt(at);
            at++;
        }
        return digits && phrase.isAt(at, ")") ? at + 1 - open : 0;
    }
}
