package vn.thuocdo.scaffold.article;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thuocdo.model.published.DataQuestion;
import vn.thuocdo.model.published.DataQuestion.Year;
import vn.thuocdo.model.published.Subject;

/** How many items were assigned, and how many of these completed, which a project counts: "40 được giao, 28 hoàn thành". */
final class AssignedSentences {

    private final Sentence sentence;
    private final ArticleReading story;

    private AssignedSentences(Sentence sentence, ArticleReading story) {
        this.sentence = sentence;
        this.story = story;
    }

    static void read(Sentence sentence, ArticleReading story) {
        AssignedSentences sentences = new AssignedSentences(sentence, story);
        story.current().stream()
                .filter(mention -> mention.isCount() && !story.isAskedOfData(mention))
                .forEach(sentences::read);
    }

    private void read(Mention count) {
        boolean isItems = count.noun().isEmpty()
                || sentence.wordAt(count.number() + 1)
                        .filter(word -> word.meaning().isOfItems())
                        .isPresent();
        if (isItems
                && isAssigned(count)
                && !isOfOneUnit(count)
                && story.whole(count).isEmpty()) {
            ask(count, Subject.ASSIGNED);
        } else if (isCompleted(count)) {
            ask(count, Subject.COMPLETED);
        }
    }

    /** Of a whole that is the number assigned: completed, and not only those on time or late. */
    private boolean isCompleted(Mention count) {
        return story.whole(count).filter(whole -> story.isAskedOfData(whole)).isPresent()
                && has(count, ArticleWord.COMPLETE)
                && !has(count, ArticleWord.NEGATION)
                && !has(count, ArticleWord.TIMELY);
    }

    /** "Sở Y tế được giao 40 nhiệm vụ" is no total; "UBND tỉnh giao 40 nhiệm vụ" is. */
    private boolean isOfOneUnit(Mention count) {
        return IntStream.range(sentence.labelStart(count.number()), sentence.segmentEnd(count.number()))
                .filter(sentence::isOffice)
                .map(place -> sentence.wordAt(place).orElseThrow().to())
                .anyMatch(next ->
                        next < sentence.size() && sentence.tokens().get(next).isCapital());
    }

    private boolean isAssigned(Mention count) {
        return has(count, ArticleWord.ASSIGNED) || has(count, ArticleWord.ASSIGNED_ITEM);
    }

    private boolean has(Mention count, ArticleWord meaning) {
        return sentence.has(meaning, sentence.labelStart(count.number()), sentence.segmentEnd(count.number()));
    }

    private void ask(Mention count, Subject what) {
        story.propose(new Proposal.Data(
                count, new DataQuestion(what, Map.of(), Year.CURRENT), Optional.of(Doubt.WHICH_DATA)));
    }
}
