package vn.thuocdo.scaffold.article;

import java.util.List;
import java.util.Optional;

/** So many of so many: {@code 26/30}, "1,748 of the 1,905 applications". */
final class RatioSentences {

    private RatioSentences() {}

    static void read(Sentence sentence, ArticleReading story) {
        List<Mention> mentions = story.current();
        for (int i = 0; i + 1 < mentions.size(); i++) {
            if (isRatio(sentence, mentions.get(i), mentions.get(i + 1))) {
                story.give(mentions.get(i + 1), MentionRole.WHOLE);
                story.tellPart(mentions.get(i), mentions.get(i + 1), true);
            }
        }
    }

    private static boolean isRatio(Sentence sentence, Mention part, Mention whole) {
        boolean stroke = sentence.isAt(part.number() + 1, "/") && whole.number() == part.number() + 2;
        boolean words = sentence.wordBefore(whole.from())
                .filter(word -> word.meaning() == ArticleWord.OF && word.from() == part.to())
                .isPresent();
        return part.isCount() && whole.isCount() && (stroke || words);
    }

    /** The whole of a figure that is one part of a ratio; empty for another. */
    static Optional<Mention> whole(Mention part, ArticleReading story) {
        return story.whole(part).filter(whole -> story.role(whole) == MentionRole.WHOLE);
    }
}
