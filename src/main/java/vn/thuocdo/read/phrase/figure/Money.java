package vn.thuocdo.read.phrase.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.thuocdo.read.text.MeasureText;
import vn.thuocdo.read.text.Phrase;

/** Amounts of money with their sign before the number, or behind it: {@code $1.2M}, {@code US$ 850k}, {@code €1,200}, {@code 500 ₫}. */
final class Money {

    private static final Map<String, String> SIGNS = Map.of(
            "$", "usd", "€", "eur", "£", "gbp", "¥", "jpy", "₫", "đồng", "usd", "usd", "eur", "eur", "vnd", "đồng");

    /** What a letter glued to an amount of money stands for: a metre nowhere. */
    private static final Map<String, String> SCALES =
            Map.of("m", "million", "mm", "million", "mil", "million", "b", "billion");

    private Money() {}

    /** A phrase with the name of the money behind its number, as other units stand. */
    static Phrase behind(Phrase phrase) {
        List<Phrase.Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < phrase.size()) {
            int number = signEnd(phrase, at);
            Optional<DigitsInPhrase> digits =
                    number > at ? DigitsInPhrase.at(phrase, number).filter(some -> !some.percent()) : Optional.empty();
            if (digits.isEmpty()) {
                tokens.add(at > 0 ? named(phrase.get(at)) : phrase.get(at));
                at++;
            } else {
                int end = digits.get().end();
                tokens.addAll(phrase.part(number, end).tokens());
                at = scale(phrase, end, tokens);
                tokens.add(word(
                        Objects.requireNonNull(SIGNS.get(phrase.get(number - 1).text()))));
            }
        }
        return new Phrase(tokens);
    }

    /** The name of a sign that stands behind a number: {@code 250.000 ₫}. */
    private static Phrase.Token named(Phrase.Token token) {
        String name = token.kind() == Phrase.Kind.SIGN ? SIGNS.get(token.text()) : null;
        return name == null ? token : word(name);
    }

    /** Where the sign of a currency that stands at a place ends; the place where none does. */
    private static int signEnd(Phrase phrase, int at) {
        int sign = phrase.isAt(at, "us") && phrase.isAt(at + 1, "$") ? at + 1 : at;
        return sign < phrase.size() && SIGNS.containsKey(phrase.get(sign).text()) ? sign + 1 : at;
    }

    /** Takes a word of scale behind the number, and gives where it ends. */
    private static int scale(Phrase phrase, int at, List<Phrase.Token> tokens) {
        if (at == phrase.size()) {
            return at;
        }
        String letters = phrase.get(at).glued() ? SCALES.get(phrase.get(at).text()) : null;
        if (letters != null) {
            tokens.add(word(letters));
            return at + 1;
        }
        int end = at + MeasureText.scaleLength(phrase, at);
        tokens.addAll(phrase.part(at, end).tokens());
        return end;
    }

    private static Phrase.Token word(String text) {
        return new Phrase.Token(Phrase.Kind.WORD, text, false);
    }
}
