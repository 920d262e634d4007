package vn.thuocdo.read.phrase.status;

import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Status;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.NumberText;
import vn.thuocdo.read.text.Phrase;

/** How much of an item a status says to be done: {@code 80%}, {@code 3/5 nội dung}, {@code 3 of 5 deliverables}, {@code khoảng 1/2}. */
final class StatusShare {

    private static final BigFraction WHOLE = BigFraction.of(100);
    private static final Set<String> ABOUT =
            Set.of("khoảng", "gần", "by", "~", "about", "around", "approximately", "approx");
    /** Before a percentage, which is then no share of the work: a change, or what is left over. */
    private static final Set<String> OF_CHANGE = Set.of(
            "tăng", "giảm", "up", "down", "increased", "decreased", "reduced", "rose", "fell", "grew", "dropped", "by");

    private static final Set<String> OF_REST = Set.of("còn", "thiếu", "nợ", "hụt", "chiếm", "lacks", "remaining");

    private static final int YEAR = 4;
    private static final int MONTHS = 12;
    private static final Set<String> PERCENT = Set.of("%", "percent", "pct");

    private Optional<BigFraction> percent = Optional.empty();
    private boolean ofWhole;
    private boolean denied;
    private boolean unclear;

    /**
     * Takes the share at a place, and gives its number of tokens; 0 where there is none.
     *
     * @param denied whether it is said of what is not done
     */
    int take(Phrase phrase, int at, boolean denied) {
        int from = at < phrase.size() && ABOUT.contains(phrase.get(at).text()) ? at + 1 : at;
        boolean about = from > at;
        int length = percentage(phrase, from);
        length = length > 0 ? length : part(phrase, from, about);
        if (length == 0) {
            return 0;
        }
        // "About all" may be all of it or less.
        unclear |= about && isAll();
        this.denied |= denied;
        return from + length - at;
    }

    /** Whether a percentage stands at a place. */
    static boolean isPercentage(Phrase phrase, int at) {
        int end = numberEnd(phrase, at);
        return end > at && signAt(phrase, end) > 0;
    }

    /** Where the percentage that stands at a place ends. */
    static int percentageEnd(Phrase phrase, int at) {
        int end = numberEnd(phrase, at);
        return end + signAt(phrase, end);
    }

    private static int numberEnd(Phrase phrase, int at) {
        int end = at;
        while (phrase.isDigitsAt(end) || end > at && (phrase.isAt(end, ".") || phrase.isAt(end, ","))) {
            end++;
        }
        return end;
    }

    private int percentage(Phrase phrase, int at) {
        int end = numberEnd(phrase, at);
        int sign = signAt(phrase, end);
        if (end == at || sign == 0) {
            return 0;
        }
        Optional<BigFraction> number = number(phrase.part(at, end));
        unclear |= number.isEmpty() || contradicts(number) || isBehind(phrase, at, OF_CHANGE);
        percent = number.or(() -> percent);
        unclear |= isAll() && isBehind(phrase, at, OF_REST);
        // "Đạt 80%" may be all that was asked; 80 % of a plan is not.
        ofWhole |= StatusPart.isAt(
                phrase, phrase.isAt(end + sign, "of") ? end + sign + 1 : end + sign, StatusPart.PLAN, StatusPart.GOAL);
        return end + sign - at;
    }

    /** Whether another share was told before ({@code 120/200 tỷ đồng (60%)} tells one twice). */
    private boolean contradicts(Optional<BigFraction> other) {
        return percent.isPresent() && !percent.equals(other);
    }

    private static boolean isBehind(Phrase phrase, int at, Set<String> words) {
        return at > 0 && words.contains(phrase.get(at - 1).text());
    }

    private static int signAt(Phrase phrase, int at) {
        boolean twoWords = phrase.isAt(at, "phần") && phrase.isAt(at + 1, "trăm")
                || phrase.isAt(at, "per") && phrase.isAt(at + 1, "cent");
        boolean one = at < phrase.size() && PERCENT.contains(phrase.get(at).text());
        return twoWords ? 2 : one ? 1 : 0;
    }

    /** A part of a whole before what it counts; "1/2" alone may be a day, "about 1/2" is none. */
    private int part(Phrase phrase, int at, boolean about) {
        int link = at + 1;
        int linked = phrase.isAt(link, "/") || phrase.isAt(link, "of") || phrase.isAt(link, "trên")
                ? 1
                : phrase.isAt(link, "out") && phrase.isAt(link + 1, "of") ? 2 : 0;
        int all = link + linked;
        boolean pair = linked > 0 && phrase.isDigitsAt(at) && phrase.isDigitsAt(all);
        int noun = nounAt(phrase, all + 1);
        // "3/5" alone may be a day, "3 of 5" is none.
        boolean counts = phrase.isAt(all - 1, "of") || pair && isNoDay(phrase.get(all));
        boolean named = about || noun > 0 || counts && all + 1 < phrase.size();
        if (!pair || !named) {
            return 0;
        }
        Optional<BigFraction> some = number(phrase.part(at, link));
        Optional<BigFraction> whole = number(phrase.part(all, all + 1)).filter(number -> number.signum() > 0);
        Optional<BigFraction> told =
                some.flatMap(number -> whole.map(number::divide)).map(WHOLE::multiply);
        unclear |= told.isEmpty() || told.get().compareTo(WHOLE) > 0 || contradicts(told);
        percent = told;
        ofWhole = true;
        return all + 1 + noun - at;
    }

    /**
     * Whether a number and one that is not less stand at a place, as of a part and its whole ({@code 8/10}); {@code 02/6}
     * is a day.
     */
    static boolean isPair(Phrase phrase, int at) {
        boolean pair = phrase.isDigitsAt(at) && phrase.isAt(at + 1, "/") && phrase.isDigitsAt(at + 2);
        return pair
                && !phrase.get(at).text().startsWith("0")
                && !phrase.get(at + 2).text().startsWith("0")
                && number(phrase.part(at, at + 1))
                        .flatMap(some -> number(phrase.part(at + 2, at + 3)).filter(all -> some.compareTo(all) <= 0))
                        .isPresent();
    }

    /** Whether a number after a stroke cannot be the month of a day, or the year of a month or a document. */
    private static boolean isNoDay(Phrase.Token whole) {
        int length = whole.text().length();
        boolean year =
                length == YEAR && (whole.text().startsWith("19") || whole.text().startsWith("20"));
        return !year && (length > 2 || Integer.parseInt(whole.text()) > MONTHS);
    }

    /** The number of tokens of the name of the counted things; 0 where there is none. */
    static int nounAt(Phrase phrase, int at) {
        int part = StatusPart.isAt(phrase, at, StatusPart.PLAN, StatusPart.GOAL, StatusPart.COUNTED)
                ? StatusPart.at(phrase, at).orElseThrow().length()
                : 0;
        int object = ObjectWord.at(phrase, at)
                .filter(match -> match.meaning() == ObjectWord.FINAL || match.meaning() == ObjectWord.PEOPLE)
                .map(Lexicon.Match::length)
                .orElse(0);
        return Math.max(part, object);
    }

    private static Optional<BigFraction> number(Phrase digits) {
        return NumberText.read(digits.text()) instanceof NumberText.Reading.Exact exact
                ? Optional.of(exact.quantity().value())
                : Optional.empty();
    }

    boolean isPresent() {
        return percent.isPresent();
    }

    /** Whether it is less than the whole. */
    boolean isUnder() {
        return isPresent() && !isAll();
    }

    /** Whether nothing of it is done. */
    boolean isNone() {
        return percent.filter(share -> share.signum() == 0).isPresent();
    }

    private boolean isAll() {
        return percent.filter(share -> share.compareTo(WHOLE) >= 0).isPresent();
    }

    boolean isUnclear() {
        return unclear;
    }

    /**
     * A claim as the share makes it; empty where the two disagree.
     *
     * @param claim what is said beside the share; empty where nothing is
     * @param reached whether it says "đạt", which a share of less than all may be enough for
     */
    Optional<Status> scaled(Optional<Status> claim, boolean reached) {
        if (percent.isEmpty()) {
            return claim;
        }
        if (claim.isEmpty() || claim.get() == Status.DONE) {
            boolean mayBeEnough = reached && !isAll() && !ofWhole;
            return mayBeEnough ? Optional.empty() : Optional.of(byItself());
        }
        if (isAll() && denied && claim.get() == Status.NOT_DONE) {
            // "Chưa hoàn thành 100%".
            return claim;
        }
        boolean begun = claim.get() != Status.NOT_STARTED || percent.get().signum() == 0;
        return !isAll() && begun ? claim : Optional.empty();
    }

    private Status byItself() {
        if (isAll()) {
            return Status.DONE;
        }
        return isNone() ? Status.NOT_STARTED : Status.IN_PROGRESS;
    }
}
