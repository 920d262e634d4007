package vn.thuocdo.read.phrase.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.read.text.NumberText;
import vn.thuocdo.read.text.Phrase;

/** Figures as units report them: {@code 87%}, {@code 1,5 tỷ đồng}, {@code 90 phút}, {@code tăng 5%}, {@code không có}. */
public final class FigureText {

    private static final Quantity ZERO = Quantity.of(BigDecimal.ZERO, false);

    /** Characters of a part and a whole written as one figure. */
    private static final int LONGEST = 200;

    /**
     * A part of a whole, each as it was written.
     *
     * @param stated the percentage that is told beside them; mostly absent
     */
    public record Pair(String part, String whole, Optional<String> stated) {

        Pair stating(String percentage) {
            return new Pair(part, whole, Optional.of(percentage));
        }
    }

    private FigureText() {}

    /**
     * The figure a text reports, which is not blank; empty where it is not understood whole.
     *
     * @param number reads one number, and reports the one that is none
     */
    public static Optional<Figure> read(String text, Function<String, Optional<Quantity>> number) {
        return alone(text, number)
                .or(() -> done(text, number))
                .or(() -> told(text, number, FigureText::alone))
                .or(() -> told(text, number, FigureText::done));
    }

    /** A figure and how much of the plan it is, each as a reader of figures takes it. */
    private static Optional<Figure> told(
            String text,
            Function<String, Optional<Quantity>> number,
            BiFunction<String, Function<String, Optional<Quantity>>, Optional<Figure>> reader) {
        Optional<ToldShare> told = ToldShare.of(text);
        Optional<Figure> figure = told.flatMap(beside -> reader.apply(beside.figure(), number));
        return figure.filter(some -> told.orElseThrow().fits(some))
                .flatMap(some -> told.orElseThrow().beside(some, number));
    }

    /** A figure that nobody takes for a report of what was done. */
    private static Optional<Figure> alone(String text, Function<String, Optional<Quantity>> number) {
        if (isNone(text)) {
            return Optional.of(new Figure.Amount(ZERO));
        }
        String stated = CountRemark.leftOut(ChangeRemark.leftOut(text));
        Phrase past = PartOfWhole.withoutPast(Phrase.of(stated));
        // "Bằng 95% so với kế hoạch".
        boolean equal = past.size() > 1 && past.isAt(0, "bằng");
        Phrase phrase = equal ? ShareOfPlan.joined(past.part(1, past.size())) : past;
        // "Đã đạt 85%".
        Optional<Amount> amount = equal || phrase.isAt(0, "đạt")
                ? AmountGrammar.read(phrase, text, number)
                : AmountGrammar.read(stated, number);
        return amount.filter(Amount::isPlain).map(some -> figure(some, phrase));
    }

    /** "Đã mở 21 lớp", "Đã đào tạo được 120 người"; a percentage of what was done is a status. */
    private static Optional<Figure> done(String text, Function<String, Optional<Quantity>> number) {
        Phrase whole = Phrase.of(CountRemark.leftOut(text));
        Phrase phrase = PartOfWhole.withoutReached(PartOfWhole.withoutPast(whole));
        boolean doing = AmountWord.at(phrase, 0)
                .filter(word -> word.meaning().meaning() == AmountWord.Meaning.PLAIN)
                .isPresent();
        return doing && phrase.size() < whole.size()
                ? AmountGrammar.read(phrase, text, number)
                        .filter(amount -> amount.isPlain() && !amount.low().percent())
                        .map(amount -> figure(amount, phrase))
                : Optional.empty();
    }

    /** Whether a text is a figure by itself, whichever way its separators are meant. */
    public static boolean isOne(String text) {
        return alone(text, FigureText::either)
                .or(() -> told(text, FigureText::either, FigureText::alone))
                .isPresent();
    }

    /** Whether a text says how much was done, in a figure: {@code Đã mở 21 lớp}. */
    public static boolean isDone(String text) {
        return TargetText.hasDigit(text)
                && done(text, FigureText::either)
                        .or(() -> told(text, FigureText::either, FigureText::done))
                        .isPresent();
    }

    /** Whether a text says itself that its figure is an estimate: {@code ước đạt 95%}. */
    public static boolean isEstimate(String text) {
        return !text.isEmpty()
                && Character.isLetter(text.codePointAt(0))
                && AmountGrammar.read(text, FigureText::either)
                        .filter(amount -> amount.kind() == Amount.Kind.ESTIMATE)
                        .isPresent();
    }

    static Optional<Quantity> either(String number) {
        NumberText.Reading reading = NumberText.read(number);
        if (reading instanceof NumberText.Reading.Ambiguous ambiguous) {
            return Optional.of(ambiguous.vi());
        }
        return reading instanceof NumberText.Reading.Exact exact ? Optional.of(exact.quantity()) : Optional.empty();
    }

    /** The part and the whole of {@code 26/30} and {@code 12/15 xã (80%)}; empty where a text is no such pair. */
    public static Optional<Pair> pair(String text) {
        return text.length() > LONGEST || text.indexOf('/') < 1 ? Optional.empty() : PartOfWhole.read(text.strip());
    }

    /** "Không có" is 0. */
    private static boolean isNone(String text) {
        return !TargetText.hasDigit(text)
                && AmountWord.whole(Phrase.of(text))
                        .filter(word ->
                                word.meaning() == AmountWord.Meaning.NONE || word.place() == AmountWord.Place.FIGURE)
                        .isPresent();
    }

    private static Figure figure(Amount amount, Phrase phrase) {
        return amount.change().isPresent()
                ? new Figure.Change(amount.change().get(), amount.low(), amount.points(), amount.text())
                : amount(amount.low(), phrase);
    }

    private static Figure amount(Quantity number, Phrase phrase) {
        return number.percent()
                ? new Figure.Amount(number, ShareOfPlan.word(phrase), ShareOfPlan.isOfWhole(phrase), Optional.empty())
                : new Figure.Amount(number);
    }
}
