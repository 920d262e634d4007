package vn.thuocdo.read.phrase.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocdo.model.Status;
import vn.thuocdo.read.phrase.day.DayMention;
import vn.thuocdo.read.text.Phrase;

/**
 * The day on which a status says that something was done: {@code Hoàn thành ngày 05/10/2025}, {@code Đã ban hành Kế hoạch
 * số 12/KH-UBND ngày 20/8/2025}. A day of anything else, such as a document that asked for it, is none.
 */
public final class DayOfDoing {

    private static final int UNICODE = Pattern.UNICODE_CHARACTER_CLASS;

    /** Of "5/5". */
    private static final int TOKENS_OF_PART = 3;

    private static final Set<String> JOINTS = Set.of(",", ";", ":", "(", ")", "–", "—", "nhưng", "và", "but", "and");

    /** Before a day: nothing that was done by itself. */
    private static final Set<String> LEADING = Set.of("ngày", "vào", "on", "(", ",", "-", "–", ":", ".");

    /** Such words bind a day to something else, or tell that it bounds one. */
    private static final Set<String> OF_OTHERS = Set.of(
            "theo",
            "căn",
            "sẽ",
            "dự",
            "trước",
            "sau",
            "đến",
            "từ",
            "hạn",
            "gửi",
            "xem",
            "trình",
            "nộp",
            "hết",
            "by",
            "before",
            "after",
            "until",
            "since",
            "as",
            "planned",
            "due",
            "per",
            "under",
            "from",
            "deadline",
            "to");

    /** A document that is done is issued; the day of one that is only named is not that of the work. */
    private static final Pattern ISSUED =
            Pattern.compile("\\b(?:ban hành|ký|phê duyệt|thông qua|issued|approved|signed|adopted)\\b", UNICODE);

    private static final Pattern DOCUMENTS = Pattern.compile(
            "\\b(?:số|kế hoạch|quyết định|nghị quyết|nghị định|công văn|công điện|chỉ thị|văn bản|thông báo|thông tư"
                    + "|chương trình|đề án|tờ trình|no|plan|decision|resolution|letter|circular|decree)\\b",
            UNICODE);

    private DayOfDoing() {}

    /**
     * The day; empty where the text names none, two that differ, one without its year, or one of something else.
     *
     * @param text a status that was read as done
     * @param projectYear the year of a day that names none; absent where the project has none
     */
    public static Optional<LocalDate> read(String text, OptionalInt projectYear) {
        Phrase phrase = Phrase.of(text);
        List<DayMention> mentions = DayMention.of(phrase, projectYear).stream()
                .filter(mention -> !isPart(phrase, mention))
                .toList();
        boolean one = mentions.stream().map(DayMention::day).distinct().count() == 1;
        boolean ofDoing = one && mentions.stream().allMatch(mention -> isOfDoing(phrase, mention.from()));
        return ofDoing ? mentions.get(0).day() : Optional.empty();
    }

    /** {@code 5/5 xã} are all of them, and no day in May. */
    private static boolean isPart(Phrase phrase, DayMention mention) {
        return mention.to() - mention.from() == TOKENS_OF_PART
                && mention.to() < phrase.size()
                && phrase.get(mention.to()).kind() == Phrase.Kind.WORD
                && StatusShare.isPair(phrase, mention.from());
    }

    /** Whether the words from the last sign to a day say that something was done. */
    private static boolean isOfDoing(Phrase phrase, int day) {
        int to = day;
        while (to > 0 && LEADING.contains(phrase.get(to - 1).text())) {
            to--;
        }
        int from = to;
        while (from > 0 && !JOINTS.contains(phrase.get(from - 1).text())) {
            from--;
        }
        Phrase words = phrase.part(from, to);
        return words.tokens().stream().noneMatch(token -> OF_OTHERS.contains(token.text()))
                && isIssued(words.key())
                && StatusText.read(words.text()) instanceof StatusText.Reading.Claim claim
                && claim.status() == Status.DONE;
    }

    /** Whether a document that is named, if any, is what was done. */
    private static boolean isIssued(String words) {
        Matcher document = DOCUMENTS.matcher(words);
        Matcher issued = ISSUED.matcher(words);
        return !document.find() || issued.find() && issued.start() < document.start();
    }
}
