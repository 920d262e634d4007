package vn.thuocdo.read.phrase.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Direction;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Target;
import vn.thuocdo.read.cell.Blanks;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.NumberText;
import vn.thuocdo.read.text.Phrase;

/**
 * Targets as offices write them: {@code 90}, {@code ≥ 90%}, {@code 40 - 50}, {@code 2.000 lượt}, {@code từ 90% trở lên},
 * {@code Top 10}, {@code giảm 5%}, or words. One with a digit in it is understood whole or not at all.
 */
public final class TargetText {

    private static final String LIST_MARKS = "-–—•+*";
    private static final Quantity ZERO = Quantity.of(BigDecimal.ZERO, false);

    /** A target as it is written; one that does not say which way it binds waits for what is known of its task. */
    public sealed interface Stated permits Directed, Settled, Numbered, PartTarget {

        /**
         * @param direction which way is better; higher where absent
         * @param rank whether the task measures places in a ranking
         */
        Target towards(Optional<Direction> direction, boolean rank);

        /** Whether it is more than words. */
        boolean isNumeric();

        /**
         * Whether it names a place in a ranking in words that may mean that one or a better, or that one or a worse.
         *
         * @param rank whether the task measures places in a ranking
         */
        default boolean isUnclearPlace(boolean rank) {
            return false;
        }

        /** The number above or below zero that it is, where it does not say which way it binds; else absent. */
        default Optional<Quantity> bareNumber() {
            return Optional.empty();
        }

        /** The same with a direction that stands beside it, which wins over that of the task. */
        default Stated towards(Direction direction) {
            return new Directed(this, direction);
        }
    }

    private record Directed(Stated stated, Direction direction) implements Stated {
        @Override
        public Target towards(Optional<Direction> ofTask, boolean rank) {
            return stated.towards(Optional.of(direction), rank);
        }

        @Override
        public boolean isNumeric() {
            return stated.isNumeric();
        }

        @Override
        public boolean isUnclearPlace(boolean rank) {
            return stated.isUnclearPlace(rank);
        }
    }

    /** Says itself how it is met. */
    private record Settled(Target target) implements Stated {
        @Override
        public Target towards(Optional<Direction> direction, boolean rank) {
            return target;
        }

        @Override
        public boolean isNumeric() {
            return !(target instanceof Target.Wording);
        }
    }

    /** A number and words around it; the text is as it was written. */
    private record Numbered(Amount amount, String text) implements Stated {

        @Override
        public boolean isUnclearPlace(boolean rank) {
            if (amount.kind() == Amount.Kind.AMONG) {
                return !rank;
            }
            boolean place =
                    amount.kind() == Amount.Kind.RANK || rank && amount.high().isEmpty();
            return place && amount.change().isEmpty() && PlaceWords.areUnclear(text);
        }

        @Override
        public boolean isNumeric() {
            return true;
        }

        @Override
        public Optional<Quantity> bareNumber() {
            boolean bare = amount.kind() == Amount.Kind.NUMBER
                    && amount.isPlain()
                    && amount.change().isEmpty()
                    && !amount.low().value().isZero();
            return bare ? Optional.of(amount.low()) : Optional.empty();
        }

        @Override
        public Target towards(Optional<Direction> direction, boolean rank) {
            if (amount.kind() == Amount.Kind.APPROXIMATE || amount.kind() == Amount.Kind.ESTIMATE) {
                return new Target.Approximate(amount.text());
            }
            if (amount.change().isPresent()) {
                Comparison comparison = amount.comparison().orElse(Comparison.AT_LEAST);
                return new Target.Change(
                        amount.change().get(), comparison, amount.low(), amount.points(), amount.text());
            }
            if (isUnclearPlace(rank)) {
                return new Target.Unread(text);
            }
            boolean place = amount.kind() == Amount.Kind.RANK || amount.kind() == Amount.Kind.AMONG;
            if (place || rank && isPlace()) {
                return new Target.Rank(amount.low());
            }
            if (amount.comparison().isPresent()) {
                return threshold(amount.comparison().get());
            }
            return amount.high().isPresent() ? between(amount.high().get(), direction) : bare(direction);
        }

        /** Under a rank "10 trở lên" is 10 or better, and so is the number alone. */
        private boolean isPlace() {
            boolean either = amount.comparison()
                    .map(some -> some == Comparison.AT_LEAST || some == Comparison.AT_MOST)
                    .orElse(true);
            return either && amount.high().isEmpty();
        }

        /** Two ends, of which both bind unless a direction says that only one does. */
        private Target between(Quantity high, Optional<Direction> direction) {
            Quantity low = amount.low();
            if (direction.isEmpty()) {
                return new Target.Range(low, high, amount.ends());
            }
            return direction.get() == Direction.LOWER
                    ? new Target.Threshold(amount.ends().high(), high, Optional.of(low))
                    : new Target.Threshold(amount.ends().low(), low, Optional.of(high));
        }

        /** "0" without a direction asks for none. */
        private Target bare(Optional<Direction> direction) {
            boolean none = direction.isEmpty() && amount.low().value().isZero();
            boolean lower =
                    none || direction.filter(some -> some == Direction.LOWER).isPresent();
            return threshold(lower ? Comparison.AT_MOST : Comparison.AT_LEAST);
        }

        private Target threshold(Comparison comparison) {
            boolean ofPlan = !ShareOfPlan.word(Phrase.of(text)).isEmpty();
            return new Target.Threshold(comparison, amount.low(), Optional.empty(), ofPlan);
        }
    }

    private TargetText() {}

    /** A target that could not be read; why is said where it stands. */
    public static Stated unread(String text) {
        return new Settled(new Target.Unread(text));
    }

    /**
     * The target a text sets, which is not blank; empty where it is not understood whole.
     *
     * @param projectYear the only year that the target may be said to be of; absent where the project has none
     * @param number reads one number, and reports the one that is none
     */
    public static Optional<Stated> read(
            String text, OptionalInt projectYear, Function<String, Optional<Quantity>> number) {
        if (!hasDigit(text)) {
            boolean words = text.codePoints().anyMatch(Character::isLetter);
            return words ? inWords(text) : Optional.empty();
        }
        String entry = withoutBrackets(withoutListMark(text));
        if (entry.startsWith("+")) {
            // "+5%" is a change.
            return AmountGrammar.read(entry, number).map(amount -> new Numbered(amount, entry));
        }
        if (!(NumberText.read(entry) instanceof NumberText.Reading.None)) {
            return number.apply(entry).map(TargetText::of);
        }
        Optional<Stated> part = PartTarget.read(entry, number);
        if (part.isPresent()) {
            return part;
        }
        TargetYear target = TargetYear.of(Citation.without(Phrase.of(entry)));
        return target.isOf(projectYear) && !FurtherDemand.isIn(target.rest())
                ? AmountGrammar.read(target.rest(), entry, number).map(amount -> new Numbered(amount, entry))
                : Optional.empty();
    }

    /** A target that is a number alone. */
    public static Stated of(Quantity bound) {
        return new Numbered(Amount.of(Optional.empty(), bound, Amount.Kind.NUMBER), "");
    }

    /** "- 95%" is an entry of a list, and -95% is not. */
    private static String withoutListMark(String text) {
        boolean marked = text.length() > 1 && LIST_MARKS.indexOf(text.charAt(0)) >= 0 && Blanks.isBlank(text.charAt(1));
        return marked ? Blanks.strip(text.substring(1)) : text;
    }

    /** "(90%)"; a number alone in brackets is a negative one to those who keep accounts, and is asked about. */
    private static String withoutBrackets(String text) {
        int last = text.length() - 1;
        boolean whole = text.startsWith("(") && text.indexOf(')') == last && text.lastIndexOf('(') == 0;
        if (!whole) {
            return text;
        }
        String within = Blanks.strip(text.substring(1, last));
        boolean negative = within.indexOf('%') < 0 && !(NumberText.read(within) instanceof NumberText.Reading.None);
        return negative ? text : within;
    }

    /** Whether a text holds a digit of any script, or a fraction, so that it may not be passed over as words. */
    public static boolean hasDigit(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.isDigit(c)
                        || Character.getType(c) == Character.OTHER_NUMBER && c != '²' && c != '³'
                        || Character.getType(c) == Character.LETTER_NUMBER);
    }

    /** "Không để xảy ra" asks for none at all, "không" alone may say that nothing is asked; other words are decided by a status. */
    private static Optional<Stated> inWords(String text) {
        Phrase phrase = Phrase.of(text);
        if (asksForNone(phrase)) {
            return Optional.of(new Settled(new Target.Threshold(Comparison.AT_MOST, ZERO)));
        }
        boolean unclear = AmountWord.whole(phrase)
                .filter(word -> word.place() == AmountWord.Place.FIGURE)
                .isPresent();
        return unclear ? Optional.empty() : Optional.of(new Settled(new Target.Wording(text)));
    }

    /** "Không có vụ nào", "không để hồ sơ quá hạn", "no overdue cases"; "không có" alone may mean that no target is set. */
    private static boolean asksForNone(Phrase phrase) {
        Optional<Lexicon.Match<AmountWord>> first = AmountWord.at(phrase, 0);
        if (first.isEmpty()) {
            return false;
        }
        int behind = first.get().length();
        return switch (first.get().meaning().meaning()) {
            case NONE -> first.get().meaning().isBefore();
            case NO -> isCase(phrase, behind) || isCase(phrase, behind + 1) && behind + 2 == phrase.size();
            default -> false;
        };
    }

    private static boolean isCase(Phrase phrase, int at) {
        return at < phrase.size()
                && AmountWord.at(phrase, at)
                        .filter(match -> match.meaning().meaning() == AmountWord.Meaning.CASE)
                        .isPresent();
    }
}
