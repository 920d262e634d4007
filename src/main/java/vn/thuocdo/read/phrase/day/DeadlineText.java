package vn.thuocdo.read.phrase.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/**
 * What a deadline says: its last day ({@code hết quý II/2025}, {@code trước 30/6}), that it is ongoing, that none was
 * given, or words that name no day. The words around days and periods stand in {@code deadlines.tsv}.
 */
public final class DeadlineText {

    /** The meaning of a deadline. */
    public sealed interface Reading {

        /** @param last the last day it leaves */
        record Day(LocalDate last) implements Reading {}

        /** Ongoing: to the end of the year. */
        record Ongoing() implements Reading {}

        /** A dash and the like: no deadline was given. */
        record Blank() implements Reading {}

        /** Words that name no day, or not one alone. */
        record NoDay() implements Reading {}

        /** A day or period that the calendar does not have. */
        record Impossible() implements Reading {}
    }

    /** Loaded when a deadline is read that is not a plain day or period. */
    private static final class Known {
        private static final Lexicon<String> WORDS = Lexicon.of("deadlines", meaning -> meaning);
    }

    private static final Set<String> RHYTHMS = Set.of("day", "month", "quarter", "year");
    /** Words that do not affect a day unless one is beside them: {@code (đã gia hạn)}. */
    private static final Set<String> OF_REMARKS = Set.of("part", "until", "verb", "and", "year");

    /** After a verb these words never begin the name of a recipient or of a product. */
    private static final Set<String> NO_NAMES =
            Set.of("sau", "khi", "từ", "kể", "chưa", "không", "after", "when", "from");

    private static final List<String> DASHES = List.of("-", "–", "—", "―");

    /** A term; after the word "before", the deadline is the day before its first day. */
    private record Placed(DayOrPeriod term, boolean before) {}

    private final Phrase phrase;
    private final OptionalInt projectYear;
    private final List<Placed> terms = new ArrayList<>();
    private boolean before;
    private boolean from;
    private boolean dayOfMonth;
    private boolean several;
    private boolean ongoing;
    private boolean yearly;
    private boolean afterVerb;
    private boolean inName;
    private boolean joined = true;
    private boolean unclear;

    private DeadlineText(Phrase phrase, OptionalInt projectYear) {
        this.phrase = phrase;
        this.projectYear = projectYear;
    }

    /**
     * Reads a text that is not blank.
     *
     * @param projectYear the year of a deadline that names none; absent where the project has none
     */
    public static Reading read(String text, OptionalInt projectYear) {
        Phrase phrase = Phrase.of(text);
        if (phrase.isEmpty()) {
            return new Reading.NoDay();
        }
        boolean blank = phrase.tokens().stream().allMatch(token -> DASHES.contains(token.text()))
                || Known.WORDS.whole(phrase).filter("blank"::equals).isPresent();
        return blank ? new Reading.Blank() : new DeadlineText(phrase, projectYear).read();
    }

    /** The names of months and periods, and the words around them. */
    static Lexicon<String> words() {
        return Known.WORDS;
    }

    private Reading read() {
        int at = 0;
        while (at < phrase.size() && !unclear) {
            at += step(at);
        }
        if (unclear) {
            return new Reading.NoDay();
        }
        if (yearly && !ongoing) {
            return ofEveryYear();
        }
        if (ongoing) {
            boolean years = terms.stream().allMatch(placed -> placed.term().kind() == DayOrPeriod.Kind.YEAR);
            return years && (!before || dayOfMonth) ? new Reading.Ongoing() : new Reading.NoDay();
        }
        boolean beginsOnly = from && terms.size() == 1 && !several;
        return terms.isEmpty() || before || dayOfMonth || beginsOnly ? new Reading.NoDay() : last();
    }

    /** "Trước ngày 15/12 hằng năm" comes in the project's year as well; a year of its own is no yearly one. */
    private Reading ofEveryYear() {
        if (terms.isEmpty()) {
            return before && !dayOfMonth || from ? new Reading.NoDay() : new Reading.Ongoing();
        }
        boolean whole = terms.get(0).term().kind() == DayOrPeriod.Kind.YEAR;
        // "Năm 2025 và hằng năm".
        boolean one = terms.size() == 1 && (whole || terms.get(0).term().year().isEmpty());
        return !one || before || from || dayOfMonth ? new Reading.NoDay() : whole ? new Reading.Ongoing() : last();
    }

    /** Takes the words at a place, and gives their number of tokens. */
    private int step(int at) {
        int length = timeOfDayAt(at);
        length = length > 0 ? length : asideAt(at);
        length = length > 0 ? length : joiningAt(at);
        length = length > 0 ? length : nameAt(at);
        return length > 0 ? length : dayAt(at);
    }

    /** The number of tokens of a time of day, before or after its day; 0 where there is none. */
    private int timeOfDayAt(int at) {
        int bound = ClockTime.boundAt(phrase, at, Known.WORDS);
        if (bound > 0) {
            // "Trước 17h ngày 30/6" binds the time, and so allows that day.
            take("until");
        }
        // 2025-06-30T17:00.
        int sign = !joined && phrase.isAt(at, "t") && phrase.get(at).glued() ? 1 : bound;
        int time = ClockTime.at(phrase, at + sign);
        return time > 0 ? sign + time : 0;
    }

    /** The number of tokens of words that do not affect the day; 0 where there are none. */
    private int asideAt(int at) {
        return ongoing && phrase.isDigitsAt(at) && rhythmAt(at + 1) ? 2 : remarkAt(at);
    }

    /** The tokens of the name of a part, or of a word, that a day may follow; 0 where there is none. */
    private int joiningAt(int at) {
        int length = partAt(at);
        if (length == 0) {
            length = Known.WORDS
                    .at(phrase, at)
                    .filter(word -> take(word.meaning()))
                    .map(Lexicon.Match::length)
                    .orElse(0);
        }
        joined |= length > 0;
        return length;
    }

    /** The tokens that can only belong to the name of a document or a body; 0 where there are none. */
    private int nameAt(int at) {
        boolean named = afterVerb
                && phrase.get(at).kind() == Phrase.Kind.WORD
                && Known.WORDS.at(phrase, at).isEmpty()
                && !NO_NAMES.contains(phrase.get(at).text());
        inName |= named;
        return named ? 1 : 0;
    }

    /** Takes a day or a period and gives its number of tokens; anything else leaves the deadline unclear. */
    private int dayAt(int at) {
        Optional<DayOrPeriodFinder.Found> found = DayOrPeriodFinder.at(phrase, at, Known.WORDS);
        if (found.isEmpty() && phrase.isDigitsAt(at) && phrase.isAt(at - 1, "ngày")) {
            // "Ngày 15 hằng tháng".
            dayOfMonth = true;
            return 1;
        }
        // Two days that nothing joins: "Quý II 30/9" may be either.
        if (found.isEmpty() || inName || !joined || found.get().isUnclear(phrase, at, before, projectYear)) {
            unclear = true;
            return 1;
        }
        terms.add(new Placed(found.get().term(), before));
        several |= found.get().several();
        before = false;
        joined = false;
        return found.get().length();
    }

    /** The tokens of the name of one of several parts with a day each ({@code đợt 1:}); 0 where there is none. */
    private int partAt(int at) {
        int number = Known.WORDS
                .at(phrase, at)
                .filter(match -> match.meaning().equals("part"))
                .map(match -> at + match.length())
                .orElse(at);
        if (number == at || !phrase.isDigitsAt(number) || isDateSign(number + 1)) {
            return 0;
        }
        return number + (phrase.isAt(number + 1, ":") ? 2 : 1) - at;
    }

    private boolean isDateSign(int at) {
        return phrase.isAt(at, "/") || phrase.isAt(at, "-") || phrase.isAt(at, ".");
    }

    /** The tokens of a remark in brackets after a day ({@code (Công văn số 512)}); 0 if it is about time. */
    private int remarkAt(int open) {
        if (!phrase.isAt(open, "(") || terms.isEmpty()) {
            return 0;
        }
        for (int at = open + 1; at < phrase.size(); at++) {
            if (phrase.isAt(at, ")")) {
                return at + 1 - open;
            }
            boolean timely = ClockTime.at(phrase, at) > 0
                    || phrase.get(at).kind() == Phrase.Kind.WORD
                            && Known.WORDS
                                    .at(phrase, at)
                                    .filter(match -> !OF_REMARKS.contains(match.meaning()))
                                    .isPresent()
                    || DayOrPeriodFinder.at(phrase, at, Known.WORDS)
                            .filter(found -> found.term().kind() != DayOrPeriod.Kind.YEAR
                                    || found.term().year().isPresent())
                            .isPresent();
            if (timely || phrase.isAt(at, "(")) {
                return 0;
            }
        }
        return 0;
    }

    /** "Định kỳ 6 tháng" comes every six months. */
    private boolean rhythmAt(int at) {
        boolean numbered = phrase.isDigitsAt(at + 1);
        return !numbered
                && at < phrase.size()
                && Known.WORDS
                        .at(phrase, at)
                        .filter(match -> RHYTHMS.contains(match.meaning()))
                        .isPresent();
    }

    /** Whether a word belongs to a day; the names of months and periods begin one. */
    private boolean take(String meaning) {
        boolean verb = meaning.equals("verb");
        boolean bound = verb || meaning.equals("before") || meaning.equals("until");
        // "Trình UBND tỉnh trước 20/5": a name ends before a word that says how the day binds.
        inName &= !bound;
        afterVerb = verb || afterVerb && inName;
        switch (meaning) {
            case "before" -> before = true;
            case "ongoing" -> ongoing = true;
            case "yearly" -> yearly = true;
            case "from" -> from = true;
            // "15/8 (âm lịch)" is no 15 August.
            case "other" -> unclear = true;
            // "Before the end of 2025" is not before 2025.
            case "until", "verb" -> unclear |= before;
            case "and", "day" -> {
                // Adds nothing: the day that follows is the last one.
            }
            default -> {
                // "Định kỳ quý" comes every quarter.
                return (ongoing || yearly) && RHYTHMS.contains(meaning);
            }
        }
        return true;
    }

    /** The end of the last term, which has to be the latest one. */
    private Reading last() {
        OptionalInt year = terms.stream()
                .map(placed -> placed.term().year())
                .filter(OptionalInt::isPresent)
                .reduce((one, other) -> other)
                .orElse(projectYear);
        if (year.isEmpty()) {
            return new Reading.NoDay();
        }
        LocalDate latest = LocalDate.MIN;
        LocalDate end = LocalDate.MIN;
        for (Placed placed : terms) {
            Optional<DayOrPeriod.Span> span =
                    placed.term().in(placed.term().year().orElse(year.getAsInt()));
            if (span.isEmpty()) {
                return new Reading.Impossible();
            }
            end = placed.before() ? span.get().first().minusDays(1) : span.get().last();
            latest = end.isAfter(latest) ? end : latest;
        }
        return end.equals(latest) ? new Reading.Day(end) : new Reading.NoDay();
    }
}
