package vn.thuocdo.scaffold.article;

import java.util.List;
import java.util.Optional;

/** What a figure was a year before, told beside it: "389 nhiệm vụ (năm trước: 320)", "389 tasks, against 320 a year earlier". */
final class YearBeforeSentences {

    private final Sentence sentence;
    private final ArticleReading story;

    private YearBeforeSentences(Sentence sentence, ArticleReading story) {
        this.sentence = sentence;
        this.story = story;
    }

    static void read(Sentence sentence, ArticleReading story) {
        YearBeforeSentences years = new YearBeforeSentences(sentence, story);
        List<Mention> mentions = story.current();
        for (int i = 1; i < mentions.size(); i++) {
            Mention before = mentions.get(i);
            if (story.isFree(before) && years.isOfYearBefore(before, mentions.get(i - 1))) {
                years.propose(before, mentions.subList(0, i));
            }
        }
    }

    /** Whether words of the year before stand right before a figure, or right behind it and what it counts. */
    private boolean isOfYearBefore(Mention mention, Mention last) {
        return sentence.words(ArticleWord.BEFORE, last.to(), mention.from()).stream()
                        .anyMatch(word -> leads(word.to(), mention.from()))
                || sentence.means(mention.to(), ArticleWord.BEFORE)
                || sentence.isAt(mention.to(), "của", "in") && sentence.means(mention.to() + 1, ArticleWord.BEFORE);
    }

    /** "Cùng kỳ là 72", "cùng kỳ năm 2024: 72"; "kỳ trước chuyển sang 72" tells something else. */
    private boolean leads(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean isYear = sentence.isAt(i, "năm")
                    || sentence.isAt(i - 1, "năm") && sentence.tokens().get(i).isNumber();
            boolean says = sentence.means(i, ArticleWord.NAMING)
                    || sentence.means(i, ArticleWord.REACH)
                    || sentence.isAt(i, "có", ":");
            if (!isYear && !says) {
                return false;
            }
        }
        return true;
    }

    /** The nearest figure before that counts the same. */
    private void propose(Mention before, List<Mention> earlier) {
        Optional<Mention> current = earlier.stream()
                .filter(mention -> story.isFree(mention)
                        && mention.printed().measure() == before.printed().measure()
                        && mention.isFraction() == before.isFraction()
                        && (mention.countsAs(before) || before.noun().isEmpty()))
                .reduce((one, other) -> other);
        current.ifPresent(figure -> {
            story.give(before, MentionRole.PREVIOUS);
            story.propose(new Proposal.Previous(figure, before, Optional.of(Doubt.WHICH_BEFORE)));
        });
    }
}
