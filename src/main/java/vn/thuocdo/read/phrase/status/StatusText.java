package vn.thuocdo.read.phrase.status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.Timeliness;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Names;
import vn.thuocdo.read.text.Phrase;
import vn.thuocdo.read.text.WordTable;

/**
 * What a status says: how far the item has come, and perhaps whether it was done on time ({@code Hoàn thành quá hạn}),
 * that nothing is asked any more ({@code Đã hủy}), that no case arose, or that there is no report. A phrase is
 * understood whole, by the words of {@code statuses.tsv} or put together from those of {@code status-parts.tsv}: "Hoàn
 * thành trên 90%" is no status. Words that are not known may only tell what a finished work was about ({@code
 * status-objects.tsv}).
 */
public final class StatusText {

    /** The meaning of a status. */
    public sealed interface Reading {

        /** @param time when it was done; absent where the words do not say, and of what is not done */
        record Claim(Status status, Optional<Timeliness> time) implements Reading {}

        /** The unit says that the item is cancelled or does not apply. */
        record Withdrawn(State state) implements Reading {}

        /** No case arose. */
        record NoCase() implements Reading {}

        /** There is no report. */
        record Nothing() implements Reading {}

        /** Not known, or known to mean several things. */
        record Unknown() implements Reading {}
    }

    static final Reading UNKNOWN = new Reading.Unknown();

    private static final Set<String> LIST_MARKS = Set.of(
            "-", "–", "—", "•", "+", "*", "🟢", "🟡", "🟠", "🔴", "🔵", "⚪", "⏳", "🔄", "▶", "➡", "→", "⚠", "🚧", "🎉",
            "👉");
    /** A cell of these alone was left open: "---", "......". */
    private static final Set<String> FILLING = Set.of("-", "–", "—", "―", ".", "…");

    private static final List<String> TENSES = List.of("đã ", "sẽ ");

    private static final Set<String> CLOSING_MARKS = Set.of(".", ",", ";");

    /** Words before a length of time by which something is late or early. */
    private static final Set<String> BEFORE_LENGTHS = Set.of(
            "hạn", "trễ", "chậm", "muộn", "sớm", "hơn", "hoạch", "độ", "late", "overdue", "delayed", "delay", "early",
            "due");

    private static final Set<String> OF_LENGTHS = Set.of("by", "of");

    /** Words after such a length. */
    private static final Set<String> BEHIND_LENGTHS =
            Set.of("late", "early", "behind", "after", "ahead", "before", "past", "overdue");

    private static final Set<String> FEW =
            Set.of("one", "two", "three", "four", "five", "six", "một", "hai", "ba", "vài", "a", "several");

    private static final Set<String> OF_WORK = Set.of("làm", "working", "calendar", "full");

    private static final Set<String> LENGTHS =
            Set.of("ngày", "tuần", "tháng", "day", "days", "week", "weeks", "month", "months");

    /** Loaded when a status is read that is not a canonical word. */
    private static final class Known {
        private static final Lexicon<Reading> WHOLE = Lexicon.of("statuses", StatusText::meaning);
    }

    /** What those may mean that mean several things; loaded when one is asked about. */
    private static final class Perhaps {
        private static final Lexicon<List<String>> MEANINGS = new Lexicon<>();

        static {
            WordTable.rows("statuses").stream()
                    .filter(row -> row.size() > 2)
                    .forEach(row -> MEANINGS.add(row.get(0), List.of(row.get(2).split(" \\| "))));
        }
    }

    private StatusText() {}

    /** Reads a text that is not blank. */
    public static Reading read(String text) {
        Optional<Status> canonical = canonical(text);
        if (canonical.isPresent()) {
            return new Reading.Claim(canonical.get(), Optional.empty());
        }
        Phrase phrase = Phrase.of(text);
        if (!phrase.isEmpty() && phrase.tokens().stream().allMatch(token -> FILLING.contains(token.text()))) {
            return new Reading.Nothing();
        }
        Optional<Reading> whole = Known.WHOLE.whole(phrase);
        if (whole.isPresent()) {
            return whole.get();
        }
        Phrase corrected = StatusSpelling.corrected(phrase);
        Phrase bare = bare(corrected);
        return Known.WHOLE
                .whole(bare)
                .or(() -> withRemark(bare))
                .or(() -> withSubject(bare))
                .orElseGet(() -> StatusGrammar.read(bare, corrected.equals(phrase)));
    }

    /**
     * Reads a text that is not blank; that a plan of another year was reached says nothing of an item of this one.
     *
     * @param year of the items; absent where nothing says it
     */
    public static Reading read(String text, OptionalInt year) {
        Reading reading = read(text);
        boolean ofOther = isDone(reading) && year.isPresent() && PlanOfYear.isOther(Phrase.of(text), year.getAsInt());
        return ofOther ? UNKNOWN : reading;
    }

    /** Whether a text is known to be said of a status, and to mean several things: {@code Đúng hạn}. */
    public static boolean isUnclear(String text) {
        return Known.WHOLE
                .whole(Phrase.of(text))
                .filter(some -> some == UNKNOWN)
                .isPresent();
    }

    /** What a text that is not understood may mean: the meanings that it is known to have, else the nearest known words. */
    public static List<String> perhaps(String text) {
        return isUnclear(text) ? Perhaps.MEANINGS.whole(Phrase.of(text)).orElse(List.of()) : nearest(text);
    }

    /** The phrases that are known whole. */
    static Collection<String> phrases() {
        return Known.WHOLE.phrases();
    }

    /** {@code Chưa báo cáo (đã đôn đốc)}: that something is done may be taken back by what follows, the rest may not. */
    private static Optional<Reading> withRemark(Phrase phrase) {
        for (int end = phrase.size() - 1; end > 0; end--) {
            Optional<Reading> reading =
                    Known.WHOLE.whole(phrase.part(0, end)).filter(some -> some != UNKNOWN && !isDone(some));
            if (reading.isPresent()) {
                boolean withdrawn = reading.get() instanceof Reading.Withdrawn;
                return StatusRemark.isHarmless(phrase, end, withdrawn) ? reading : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@code Nhiệm vụ đã bị hủy bỏ}. */
    private static Optional<Reading> withSubject(Phrase phrase) {
        int subject = StatusPart.isAt(phrase, 0, StatusPart.COUNTED)
                ? StatusPart.at(phrase, 0).orElseThrow().length()
                : 0;
        if (subject == 0 || subject == phrase.size()) {
            return Optional.empty();
        }
        Phrase rest = phrase.part(subject, phrase.size());
        return Known.WHOLE
                .whole(rest)
                .or(() -> withRemark(rest))
                .filter(reading -> reading instanceof Reading.Withdrawn);
    }

    private static boolean isDone(Reading reading) {
        return reading instanceof Reading.Claim claim && claim.status() == Status.DONE;
    }

    /**
     * The known words that a text may be a slip of, nearest first; a word that is only like it may say the contrary. A text
     * that is known to mean several things is no slip. What may be planned or done, as "Hoàn thành tháng 3", is said by two
     * words before it.
     */
    public static List<String> nearest(String text) {
        if (isUnclear(text)) {
            return List.of();
        }
        List<String> misspelt = Names.misspelt(
                text,
                () -> Known.WHOLE.written().entrySet().stream()
                        .filter(entry -> entry.getValue() != UNKNOWN)
                        .map(Map.Entry::getKey)
                        .iterator());
        return misspelt.isEmpty() ? inTenses(text) : misspelt;
    }

    /** The text as it says that something was done, and that it will be; none where it says neither then. */
    private static List<String> inTenses(String text) {
        List<String> told = TENSES.stream()
                .map(tense -> tense + withoutCapital(text))
                .filter(said -> read(said) instanceof Reading.Claim)
                .toList();
        return told.size() == TENSES.size() ? told : List.of();
    }

    /** Words as they stand in a sentence; "HT" keeps its letters. */
    private static String withoutCapital(String text) {
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    /** A word of the canonical tables, for which no table of words is needed. */
    private static Optional<Status> canonical(String text) {
        for (Status status : Status.values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(text)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /** The phrase without a list mark, a final full stop, and the length of a delay ({@code quá hạn 5 ngày}). */
    private static Phrase bare(Phrase whole) {
        Phrase phrase = withoutLengths(whole);
        int from = 0;
        int to = phrase.size();
        while (to > 1 && CLOSING_MARKS.contains(phrase.get(to - 1).text())) {
            to--;
        }
        if (to > 1 && LIST_MARKS.contains(phrase.get(0).text())) {
            from++;
        }
        return phrase.part(from, to);
    }

    private static Phrase withoutLengths(Phrase phrase) {
        if (StatusAside.isOfPartOfYear(phrase)) {
            return phrase;
        }
        List<Phrase.Token> kept = new ArrayList<>();
        for (int at = 0; at < phrase.size(); at++) {
            int length = lengthAt(phrase, at);
            boolean late = isAt(phrase, at - 1, BEFORE_LENGTHS)
                    || isAt(phrase, at - 1, OF_LENGTHS) && isAt(phrase, at - 2, BEFORE_LENGTHS)
                    || isAt(phrase, at + length, BEHIND_LENGTHS);
            length = late ? length : 0;
            if (length == 0) {
                kept.add(phrase.get(at));
            } else if (isAt(phrase, at - 1, OF_LENGTHS)) {
                kept.remove(kept.size() - 1);
            }
            at += Math.max(0, length - 1);
        }
        return new Phrase(kept);
    }

    private static boolean isAt(Phrase phrase, int at, Set<String> words) {
        return at >= 0 && at < phrase.size() && words.contains(phrase.get(at).text());
    }

    /** The number of tokens of a length of time at a place, with the brackets around it; 0 where there is none. */
    private static int lengthAt(Phrase phrase, int at) {
        int from = phrase.isAt(at, "(") ? at + 1 : at;
        boolean number = phrase.isDigitsAt(from) || isAt(phrase, from, FEW);
        int unit = isAt(phrase, from + 1, OF_WORK) ? from + 2 : from + 1;
        boolean length = number && isAt(phrase, unit, LENGTHS);
        int end = isAt(phrase, unit + 1, OF_WORK) && length ? unit + 2 : unit + 1;
        boolean closed = from == at || phrase.isAt(end, ")");
        return length && closed ? end - at + (from - at) : 0;
    }

    private static Reading meaning(String word) {
        return switch (word) {
            case "done on_time" -> new Reading.Claim(Status.DONE, Optional.of(Timeliness.ON_TIME));
            case "done late" -> new Reading.Claim(Status.DONE, Optional.of(Timeliness.LATE));
            case "none" -> new Reading.Nothing();
            case "no_case" -> new Reading.NoCase();
            case "cancelled" -> new Reading.Withdrawn(State.CANCELLED);
            case "not_applicable" -> new Reading.Withdrawn(State.NOT_APPLICABLE);
            case "ask" -> UNKNOWN;
            default -> new Reading.Claim(Status.valueOf(word.toUpperCase(Locale.ROOT)), Optional.empty());
        };
    }
}
