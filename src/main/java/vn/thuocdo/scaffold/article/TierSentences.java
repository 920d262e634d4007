package vn.thuocdo.scaffold.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocdo.model.published.DataQuestion;
import vn.thuocdo.model.published.DataQuestion.Filter;
import vn.thuocdo.model.published.DataQuestion.Year;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Precision;
import vn.thuocdo.model.published.Subject;

/** How many units lie in a range: "8 đơn vị đạt từ 90% trở lên", "3 sở được giao từ 20 chỉ tiêu trở lên". */
final class TierSentences {

    /** How many tokens may stand between an end of a range and the word that makes it one. */
    private static final int NEAR = 4;

    private static final String LOWEST = "0";
    private static final String HUNDRED = "100";

    private final Sentence sentence;
    private final ArticleReading story;
    /** From where on units are looked for: behind the range before. */
    private int from;

    private TierSentences(Sentence sentence, ArticleReading story) {
        this.sentence = sentence;
        this.story = story;
    }

    static void read(Sentence sentence, ArticleReading story) {
        TierSentences tiers = new TierSentences(sentence, story);
        List<Mention> mentions = story.current();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (story.isFree(mention)) {
                tiers.read(mention, i + 1 < mentions.size() ? Optional.of(mentions.get(i + 1)) : Optional.empty());
            }
        }
    }

    private void read(Mention low, Optional<Mention> next) {
        if (sentence.meansBefore(low.from(), ArticleWord.LEVEL)) {
            Optional<Mention> high = next.filter(this::isUpperEnd);
            if (high.isPresent() || sentence.has(ArticleWord.UPWARD, low.number(), low.to() + NEAR)) {
                ask(low, filter(low), plain(low));
                high.ifPresent(this::isBound);
            }
            return;
        }
        List<Mention> units = units(low);
        if (units.isEmpty()) {
            return;
        }
        if (low.printed().precision() == Precision.LESS_THAN) {
            ask(low, filter(low), LOWEST);
        } else if (low.printed().precision() == Precision.AT_LEAST
                || sentence.has(ArticleWord.UPWARD, low.number(), low.to() + 1)) {
            ask(low, filter(low), plain(low));
        } else if (low.is(Measure.PERCENT)
                && plain(low).equals(HUNDRED)
                && sentence.meansBefore(low.from(), ArticleWord.COMPLETE)) {
            ask(low, Filter.COMPLETION, "all");
        }
    }

    private boolean isUpperEnd(Mention mention) {
        return sentence.wordBefore(mention.from())
                .filter(word -> word.meaning() == ArticleWord.TILL || word.meaning() == ArticleWord.TO)
                .isPresent();
    }

    private static Filter filter(Mention bound) {
        return bound.is(Measure.PERCENT) ? Filter.TIER : Filter.BAND;
    }

    private static String plain(Mention bound) {
        return bound.printed().number().stripTrailingZeros().toPlainString();
    }

    private void ask(Mention bound, Filter filter, String text) {
        units(bound)
                .forEach(unit -> story.propose(new Proposal.Data(
                        unit,
                        new DataQuestion(Subject.UNITS, Map.of(filter, List.of(text)), Year.CURRENT),
                        Optional.of(Doubt.WHICH_DATA))));
        isBound(bound);
    }

    private void isBound(Mention bound) {
        story.give(bound, MentionRole.BOUND);
        from = bound.to();
    }

    /** The count of units before a bound, and those that are joined to it: "16 sở và 9 huyện". */
    private List<Mention> units(Mention bound) {
        int start = from;
        for (int at = sentence.find(";", start, bound.from());
                at < bound.from();
                at = sentence.find(";", start, bound.from())) {
            start = at + 1;
        }
        List<Mention> counts = story.openCounts(start, bound.from());
        List<Mention> units = new ArrayList<>();
        for (int i = counts.size() - 1; i >= 0 && isOfUnits(counts.get(i)); i--) {
            boolean joined =
                    units.isEmpty() || sentence.meansBefore(counts.get(i + 1).from(), ArticleWord.AND);
            if (!joined) {
                break;
            }
            units.add(0, counts.get(i));
        }
        return units;
    }

    private boolean isOfUnits(Mention mention) {
        return sentence.has(ArticleWord.UNIT, mention.number() + 1, mention.to());
    }
}
