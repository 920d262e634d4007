package vn.thuocdo.scaffold.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.read.text.NumberText;
import vn.thuocdo.read.text.PrintedText;

/** Finds the figures of a sentence: numbers that are no dates, no years and no parts of names. */
final class MentionReader {

    /** Words of what a figure counts. */
    private static final int LONGEST_NOUN = 4;

    /** Plain numbers from here on are years. */
    private static final int FIRST_YEAR = 1900;

    /** Up to here. */
    private static final int LAST_YEAR = 2100;

    /** Words of a fraction: "một phần ba". */
    private static final int LONGEST_FRACTION = 3;

    private static final int YEAR_DIGITS = 4;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    /** The longer ones first. */
    private static final List<List<String>> SIGNS = List.of(
            List.of("%"),
            List.of("phần", "trăm"),
            List.of("percent"),
            List.of("per", "cent"),
            List.of("điểm", "phần", "trăm"),
            List.of("điểm", "%"),
            List.of("percentage", "points"),
            List.of("percentage", "point"),
            List.of("times"));

    private final Sentence sentence;
    private final NumberText.Convention convention;
    private final List<Mention> found = new ArrayList<>();

    private MentionReader(Sentence sentence, NumberText.Convention convention) {
        this.sentence = sentence;
        this.convention = convention;
    }

    /** The figures of a sentence, in its order; of {@code 26/30} both. */
    static List<Mention> of(Sentence sentence, NumberText.Convention convention) {
        MentionReader reader = new MentionReader(sentence, convention);
        for (int i = 0; i < sentence.size(); ) {
            i = sentence.tokens().get(i).isNumber() ? reader.read(i) : reader.readFraction(i);
        }
        return reader.found;
    }

    /** Reads what begins with a number, and tells where it ends. "1/3 số nhiệm vụ" is a share of them. */
    private int read(int at) {
        int end = chainEnd(at);
        boolean isGluedBefore = isGlued(at) && !isOpening(at - 1);
        boolean isGluedBehind = isGlued(end) && (sentence.tokens().get(end).isWord() || isHyphen(end));
        if (isGluedBefore || isGluedBehind || isNamed(at, end) || isRange(at, end)) {
            return end;
        }
        if (end == at + 1) {
            add(at, at + 1);
        } else if (end == at + 3 && sentence.isAt(at + 1, "/") && !isMonth(at) && !isDay(at)) {
            if (isOfSome(end)) {
                addFraction(at, end);
            } else {
                add(at, end);
                add(at + 2, end);
            }
        }
        return end;
    }

    /** "Hơn một nửa số xã", "nearly two thirds of the communes": a fraction in words, where it says of what. */
    private int readFraction(int at) {
        for (int end = Math.min(sentence.size(), at + LONGEST_FRACTION); end > at; end--) {
            if (isOfSome(end)
                    && PrintedText.read(sentence.written(at, end), convention)
                            instanceof PrintedText.Reading.Figure figure
                    && figure.printed().whole().isPresent()) {
                addFraction(at, end);
                return end;
            }
        }
        return at + 1;
    }

    /** Whether things follow that something is a part of; "half of 2024" is a time. */
    private boolean isOfSome(int at) {
        Optional<Sentence.Word> word = sentence.wordAt(at);
        return sentence.isAt(at, "số", "tổng")
                || sentence.means(at, ArticleWord.TOTAL)
                || word.filter(some -> some.meaning() == ArticleWord.OF)
                        .filter(of -> of.to() < sentence.size()
                                && sentence.tokens().get(of.to()).isWord()
                                && sentence.wordAt(of.to())
                                        .filter(behind -> behind.meaning() == ArticleWord.AGE
                                                || behind.meaning() == ArticleWord.DATE)
                                        .isEmpty())
                        .isPresent();
    }

    private void addFraction(int at, int end) {
        int from = looseFrom(at);
        add(at, from, end, sentence.written(from, end), List.of());
    }

    /** Where a loose word before a number begins; the number itself where there is none. */
    private int looseFrom(int at) {
        return sentence.wordBefore(at)
                .filter(word -> word.meaning().isLoose())
                .map(Sentence.Word::from)
                .orElse(at);
    }

    /** Where numbers end that strokes or hyphens join: {@code 26/30}, {@code 31/12/2025}, {@code 2024-2025}. */
    private int chainEnd(int at) {
        int end = at + 1;
        while (end + 1 < sentence.size()
                && (sentence.isAt(end, "/") || isHyphen(end))
                && isGlued(end)
                && isGlued(end + 1)
                && sentence.tokens().get(end + 1).isNumber()) {
            end += 2;
        }
        return end;
    }

    private boolean isGlued(int at) {
        return at > 0
                && at < sentence.size()
                && sentence.tokens().get(at).isGluedTo(sentence.tokens().get(at - 1));
    }

    private boolean isOpening(int at) {
        return sentence.isAt(at, "(", "[")
                || "\"\u201C'$\u20AC\u00A3:;,"
                        .contains(sentence.tokens().get(at).text());
    }

    private boolean isHyphen(int at) {
        return sentence.isAt(at, "-", "\u2013");
    }

    /** A year, the number of a document, a day, an age, the number of a list. */
    private boolean isNamed(int at, int end) {
        Optional<ArticleWord> before = sentence.wordBefore(at).map(Sentence.Word::meaning);
        Optional<ArticleWord> behind = sentence.wordAt(end).map(Sentence.Word::meaning);
        return before.filter(word -> word == ArticleWord.LABEL || word == ArticleWord.DATE)
                        .isPresent()
                || behind.filter(word -> word == ArticleWord.AGE || word == ArticleWord.DATE)
                        .isPresent()
                || sentence.means(end, ArticleWord.BEFORE) && sentence.isAt(end, "năm")
                || at == 0 && sentence.isAt(end, ".", ")")
                || end == at + 1 && isYear(at) && !sentence.isAt(end, "%")
                || sentence.isAt(end, "/") && isGlued(end);
    }

    private boolean isYear(int at) {
        String digits = sentence.tokens().get(at).text();
        return digits.length() == YEAR_DIGITS && isWithin(digits, FIRST_YEAR, LAST_YEAR);
    }

    /** {@code 9/2025} */
    private boolean isMonth(int at) {
        return isYear(at + 2) && isWithin(sentence.tokens().get(at).text(), 1, MONTHS);
    }

    /** {@code 30/9}, which is no part of a whole; "đến 5/9," may be one, and is a day behind such a word. */
    private boolean isDay(int at) {
        String day = sentence.tokens().get(at).text();
        String month = sentence.tokens().get(at + 2).text();
        boolean isOfYear = isWithin(day, 1, DAYS) && isWithin(month, 1, MONTHS);
        boolean isLed = sentence.meansBefore(at, ArticleWord.TILL) || sentence.meansBefore(at, ArticleWord.LEVEL);
        boolean isAlone = at + 3 >= sentence.size()
                || !sentence.tokens().get(at + 3).isWord()
                || sentence.means(at + 3, ArticleWord.TILL);
        return isOfYear && (Integer.parseInt(day) > Integer.parseInt(month) || isLed && isAlone);
    }

    private static boolean isWithin(String digits, int least, int most) {
        boolean plain = digits.length() <= YEAR_DIGITS && digits.chars().allMatch(Character::isDigit);
        return plain && Integer.parseInt(digits) >= least && Integer.parseInt(digits) <= most;
    }

    /** {@code 10 - 19}: two bounds, no figure. */
    private boolean isRange(int at, int end) {
        return isHyphen(end)
                        && end + 1 < sentence.size()
                        && sentence.tokens().get(end + 1).isNumber()
                || isHyphen(at - 1) && at > 1 && sentence.tokens().get(at - 2).isNumber();
    }

    /** @param counted where the words behind it begin, which say what it counts */
    private void add(int at, int counted) {
        int from = looseFrom(at);
        String prefix = from < at ? sentence.written(from, at) + " " : "";
        int signed = counted + signLength(counted);
        if (sentence.isAt(signed, "lần") && sentence.isAt(from - 1, "gấp")) {
            add(at, from - 1, signed + 1, "gấp " + prefix + sentence.written(at, signed + 1), List.of());
            return;
        }
        if (signed > counted) {
            add(at, from, signed, prefix + sentence.tokens().get(at).text() + behind(counted, signed), List.of());
            return;
        }
        int end = nounEnd(counted);
        List<String> noun = new ArrayList<>();
        sentence.tokens().subList(counted, end).forEach(token -> noun.add(token.folded()));
        String value = prefix + sentence.tokens().get(at).text() + behind(counted, end);
        add(at, from, end, value, noun);
    }

    private String behind(int from, int to) {
        return from == to ? "" : (sentence.isAt(from, "%") ? "" : " ") + sentence.written(from, to);
    }

    /** How many tokens a percent sign, words of points or of times have. */
    private int signLength(int at) {
        for (List<String> sign : SIGNS) {
            boolean fits = true;
            for (int i = 0; i < sign.size() && fits; i++) {
                fits = sentence.isAt(at + i, sign.get(i));
            }
            if (fits) {
                return sign.size();
            }
        }
        return 0;
    }

    private int nounEnd(int from) {
        int end = from;
        while (end < sentence.size()
                && end - from < LONGEST_NOUN
                && sentence.tokens().get(end).isWord()
                && sentence.wordAt(end)
                        .filter(word -> !word.meaning().isOfNoun())
                        .isEmpty()) {
            end++;
        }
        return end;
    }

    private void add(int at, int from, int to, String value, List<String> noun) {
        Optional<PrintedText.Reading.Figure> read =
                figure(value).or(() -> figure(sentence.tokens().get(at).text()));
        read.filter(figure -> noun.isEmpty() || figure.printed().measure() == Measure.COUNT)
                .ifPresent(figure -> found.add(new Mention(
                        sentence,
                        at,
                        from,
                        to,
                        figure.printed(),
                        figure.printed().text(),
                        withoutScale(noun, figure.printed().scale()))));
    }

    /** "Billion" says how many, not of what. */
    private static List<String> withoutScale(List<String> noun, Printed.Scale scale) {
        int words = scale.isOne() ? 0 : scale.words().split(" ").length;
        return noun.subList(Math.min(words, noun.size()), noun.size());
    }

    private Optional<PrintedText.Reading.Figure> figure(String value) {
        return PrintedText.read(value, convention) instanceof PrintedText.Reading.Figure figure
                ? Optional.of(figure)
                : Optional.empty();
    }
}
