package vn.thuocdo.scaffold.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.model.Language;

/** Names for the figures of a draft, from the words around them; no two are alike. */
final class FigureNames {

    /** Words of a name. */
    private static final int MOST_WORDS = 12;

    /** Characters of a name; a key of YAML has at most 1,024. */
    private static final int LONGEST = 120;

    /** A count of so many words behind it says what is counted, and not yet which of them. */
    private static final int FEW_WORDS = 2;

    /** Lead from what one figure counts to the next one. */
    private static final Set<ArticleWord> LEADING = Set.of(ArticleWord.OF, ArticleWord.TOTAL, ArticleWord.NAMING);

    private final Language language;
    private final Map<Mention, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    FigureNames(Language language) {
        this.language = language;
    }

    /** The name of a figure, the same every time. */
    String of(Mention mention) {
        return names.computeIfAbsent(mention, figure -> free(words(figure)));
    }

    /** The name of a figure that is what another is a part of, a share of or the like. */
    void name(Mention mention, String vietnamese, String english, Mention of) {
        if (!names.containsKey(mention)) {
            String prefix = language == Language.VI ? vietnamese : english;
            names.put(mention, free(prefix + " " + of(of)));
        }
    }

    /** Names a figure as the text does. */
    void name(Mention mention, String name) {
        names.computeIfAbsent(mention, figure -> free(name));
    }

    /** Another name for a figure that says two things of one kind. */
    String again(Mention mention) {
        return free(of(mention));
    }

    private String free(String wanted) {
        String name = wanted;
        for (int number = 2; !taken.add(name); number++) {
            name = wanted + " " + number;
        }
        return name;
    }

    private String words(Mention mention) {
        Sentence sentence = mention.sentence();
        int start = mention.from();
        while (start > sentence.segmentStart(mention.number()) && !isNoName(sentence, start - 1)) {
            start--;
        }
        int first = firstBehind(mention);
        String behind = words(sentence, first, endBehind(sentence, first));
        String before = words(sentence, start, mention.from());
        String name =
                behind.split(" ").length > FEW_WORDS || before.isEmpty() ? behind : (before + " " + behind).strip();
        boolean isToAlone =
                behind.isEmpty() && !before.contains(" ") && sentence.meansBefore(mention.from(), ArticleWord.TO);
        if (name.isEmpty() || isToAlone) {
            name = furtherOff(mention);
        }
        return name.isEmpty() ? (language == Language.VI ? "số liệu" : "figure") : name;
    }

    private static int endBehind(Sentence sentence, int first) {
        int end = first;
        while (end < sentence.segmentEnd(first)
                && !sentence.means(end, ArticleWord.THAN)
                && (!sentence.tokens().get(end).isNumber() || isEndOfRange(sentence, end))) {
            end++;
        }
        return ledTo(sentence, first, end);
    }

    /** Without the words that lead to the next figure: "12 chưa hoàn thành trên tổng số 40". */
    private static int ledTo(Sentence sentence, int first, int behind) {
        int end = behind;
        for (Optional<Sentence.Word> word = sentence.wordBefore(end);
                end < sentence.size()
                        && sentence.tokens().get(behind).isNumber()
                        && isOf(word, LEADING)
                        && word.get().from() > first;
                word = sentence.wordBefore(end)) {
            end = word.get().from();
        }
        return end;
    }

    /** Behind the bracket that follows: "418 (65.3%) plan to hire"; else all before: "Road deaths fell by 31 to 176"; before a colon. */
    private static String furtherOff(Mention mention) {
        Sentence sentence = mention.sentence();
        int close = sentence.find(")", mention.to(), sentence.size());
        if (sentence.isAt(mention.to(), "(") && close < sentence.size()) {
            return words(sentence, close + 1, endBehind(sentence, close + 1));
        }
        if (sentence.isAt(mention.to(), ")")) {
            return words(sentence, mention.to() + 1, endBehind(sentence, mention.to() + 1));
        }
        return words(sentence, sentence.labelStart(mention.number()), mention.from());
    }

    /** Where the words behind a figure begin: "two thirds of the farms", "12 of the 36 farms" and "12/36 farms" are about the farms. */
    private static int firstBehind(Mention mention) {
        Sentence sentence = mention.sentence();
        int behind = mention.isFraction() ? mention.to() : mention.number() + 1;
        boolean stroke = sentence.isAt(behind, "/")
                && behind + 1 < sentence.size()
                && sentence.tokens().get(behind + 1).isNumber();
        if (stroke) {
            return behind + 2;
        }
        return sentence.wordAt(behind)
                .filter(word -> word.meaning() == ArticleWord.OF)
                .map(Sentence.Word::to)
                .map(next ->
                        next < sentence.size() && sentence.tokens().get(next).isNumber() ? next + 1 : next)
                .orElse(behind);
    }

    /** Another figure, or a word that leads from one to the next. */
    private static boolean isNoName(Sentence sentence, int at) {
        return sentence.tokens().get(at).isNumber() && !isOfTime(sentence, at)
                || isOf(sentence.wordBefore(at + 1), Set.of(ArticleWord.SOME, ArticleWord.ALL, ArticleWord.OF));
    }

    /** "Tổng thu 11 tháng", "số hồ sơ năm 2024". */
    private static boolean isOfTime(Sentence sentence, int at) {
        Set<ArticleWord> times = Set.of(ArticleWord.DATE, ArticleWord.AGE);
        return isOf(sentence.wordAt(at + 1), times) || isOf(sentence.wordBefore(at), times);
    }

    /** "Từ 80% đến dưới 90%" tells one figure from the next. */
    private static boolean isEndOfRange(Sentence sentence, int at) {
        return isOf(
                sentence.wordBefore(at),
                Set.of(
                        ArticleWord.LEVEL,
                        ArticleWord.TILL,
                        ArticleWord.TO,
                        ArticleWord.LOOSE,
                        ArticleWord.LIMIT,
                        ArticleWord.COMPLETE));
    }

    private static boolean isOf(Optional<Sentence.Word> word, Set<ArticleWord> meanings) {
        return word.filter(some -> meanings.contains(some.meaning())).isPresent();
    }

    private static String words(Sentence sentence, int from, int to) {
        StringBuilder words = new StringBuilder();
        int count = 0;
        for (int i = from; i < to && count < MOST_WORDS && words.length() < LONGEST; i++) {
            Token token = sentence.tokens().get(i);
            boolean percent =
                    token.is("%") && i > from && sentence.tokens().get(i - 1).isNumber();
            if (percent) {
                words.append('%');
            } else if (token.kind() != Token.Kind.SIGN && token.text().length() <= LONGEST) {
                words.append(count > 0 ? " " : "").append(token.text());
                count++;
            }
        }
        return words.toString().strip();
    }
}
