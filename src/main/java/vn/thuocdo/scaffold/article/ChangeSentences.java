package vn.thuocdo.scaffold.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.model.published.Measure;

/**
 * Sentences of change: "tăng 5 giải so với năm học trước (19 giải)", "down 6.3% from 440,000", "giảm từ 16,5% xuống 15,2%",
 * "gấp 3 lần kế hoạch (500 lượt)".
 */
final class ChangeSentences {

    /** From one level to another. */
    private record Levels(Mention base, Mention current) {}

    private final Sentence sentence;
    private final ArticleReading story;
    private final List<Levels> levels = new ArrayList<>();

    private ChangeSentences(Sentence sentence, ArticleReading story) {
        this.sentence = sentence;
        this.story = story;
    }

    static void read(Sentence sentence, ArticleReading story) {
        ChangeSentences changes = new ChangeSentences(sentence, story);
        List<Mention> mentions = story.current();
        mentions.stream()
                .filter(mention -> changes.word(mention).isPresent())
                .forEach(mention -> story.give(mention, MentionRole.CHANGE));
        changes.readLevels();
        changes.readBaseAlone();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (story.role(mention) == MentionRole.CHANGE || mention.is(Measure.TIMES)) {
                changes.propose(mention, mentions.subList(i + 1, mentions.size()));
            }
        }
    }

    /** The word that makes a figure a change; words that say nothing may stand between. "Fell below 70 %" is none. */
    private Optional<Sentence.Word> word(Mention mention) {
        if (sentence.means(mention.from(), ArticleWord.LIMIT)) {
            return Optional.empty();
        }
        Optional<Sentence.Word> word = sentence.wordBefore(mention.from());
        while (word.filter(some -> some.meaning() == ArticleWord.ESTIMATE).isPresent()) {
            word = sentence.wordBefore(word.get().from());
        }
        return word.filter(some -> some.meaning().isChange());
    }

    /** Whether a change goes down. */
    static boolean isDecrease(Mention change) {
        return new ChangeSentences(change.sentence(), new ArticleReading())
                .word(change)
                .filter(word -> word.meaning() == ArticleWord.DOWN)
                .isPresent();
    }

    private void readLevels() {
        if (!sentence.has(ArticleWord.UP, 0, sentence.size()) && !sentence.has(ArticleWord.DOWN, 0, sentence.size())) {
            return;
        }
        List<Mention> mentions = story.current();
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention one = mentions.get(i);
            Mention other = mentions.get(i + 1);
            if (one.printed().measure() != other.printed().measure()) {
                continue;
            }
            if (sentence.meansBefore(one.from(), ArticleWord.LEVEL)
                    && sentence.meansBefore(other.from(), ArticleWord.TO)) {
                addLevels(one, other);
            } else if (sentence.meansBefore(one.from(), ArticleWord.TO)
                    && (sentence.meansBefore(other.from(), ArticleWord.LEVEL)
                            || sentence.meansBefore(other.from(), ArticleWord.THAN))) {
                addLevels(other, one);
            }
        }
    }

    private void addLevels(Mention base, Mention current) {
        levels.add(new Levels(base, current));
        story.give(base, MentionRole.BASE);
        story.give(current, MentionRole.FREE);
    }

    /** "Up from 54 % a year earlier": what it was, and nothing of how much it changed. */
    private void readBaseAlone() {
        for (Mention mention : story.current()) {
            sentence.wordBefore(mention.from())
                    .filter(word -> word.meaning() == ArticleWord.LEVEL)
                    .flatMap(word -> sentence.wordBefore(word.from()))
                    .filter(word -> word.meaning().isChange())
                    .ifPresent(word -> story.give(mention, MentionRole.BASE));
        }
    }

    private void propose(Mention change, List<Mention> behind) {
        Optional<Mention> base =
                change.is(Measure.TIMES) ? Optional.empty() : nearest(change).map(Levels::base);
        Optional<Mention> current =
                change.is(Measure.TIMES) ? Optional.empty() : nearest(change).map(Levels::current);
        if (base.isEmpty()) {
            base = behind(change, behind).or(() -> before(change));
        }
        if (base.isEmpty()) {
            return;
        }
        Mention was = base.get();
        story.give(was, MentionRole.BASE);
        Optional<Mention> inSentence = current.or(() -> inSentence(change, was));
        Optional<Mention> now = inSentence.or(() -> spokenOf(change));
        Optional<Doubt> doubt = inSentence.isPresent() && isSure(inSentence.get(), was)
                ? Optional.empty()
                : Optional.of(Doubt.WHICH_CHANGE);
        now.ifPresent(figure -> story.propose(
                change.is(Measure.TIMES)
                        ? new Proposal.Share(change, figure, Optional.of(was), doubt)
                        : new Proposal.Difference(change, figure, was, doubt)));
    }

    private static boolean isSure(Mention now, Mention was) {
        return now.countsAs(was)
                || !now.isCount()
                || now.noun().isEmpty()
                || was.noun().isEmpty();
    }

    private Optional<Levels> nearest(Mention change) {
        return levels.stream()
                .filter(some -> fits(change, some.current()) && !isOfAnother(change, some.current()))
                .reduce((one, other) -> Math.abs(one.current().number() - change.number())
                                <= Math.abs(other.current().number() - change.number())
                        ? one
                        : other);
    }

    /** "Từ 9.450 hộ xuống 7.128 hộ, tỷ lệ hộ nghèo còn 2,97%, giảm 0,98%": what fell is the percentage told last. */
    private boolean isOfAnother(Mention change, Mention level) {
        return change.is(Measure.PERCENT)
                && level.isCount()
                && story.current().stream()
                        .anyMatch(mention -> mention.is(Measure.PERCENT)
                                && mention.number() > level.number()
                                && mention.number() < change.number()
                                && story.role(mention) != MentionRole.CHANGE);
    }

    /** What follows "than" or stands in brackets behind a change, before anything else is told. */
    private Optional<Mention> behind(Mention change, List<Mention> behind) {
        int end = sentence.find(";", change.to(), sentence.size());
        return behind.stream()
                .limit(1)
                .filter(next -> next.number() < end && story.isFree(next))
                .filter(next -> next.isInBrackets() && !change.isInBrackets() || isBehindThan(change.to(), next))
                .findFirst();
    }

    private boolean isBehindThan(int from, Mention next) {
        for (int i = from; i < next.from(); i++) {
            boolean than = sentence.means(i, ArticleWord.THAN) || sentence.means(i, ArticleWord.LEVEL);
            if (than && sentence.find(",", i, next.from()) == next.from()) {
                return true;
            }
        }
        return false;
    }

    /** "So với 4.000 của năm trước, … tăng 215", "so với cùng kỳ (4.000 đơn) tăng 215 đơn". */
    private Optional<Mention> before(Mention change) {
        return story.current().stream()
                .filter(mention ->
                        mention.number() < change.number() && story.isFree(mention) && isComparedWith(mention))
                .findFirst();
    }

    private boolean isComparedWith(Mention mention) {
        int from = sentence.isAt(mention.from() - 1, "(") ? mention.from() - 1 : mention.from();
        return sentence.wordBefore(from)
                .filter(word -> word.meaning() == ArticleWord.THAN
                        || word.meaning() == ArticleWord.BEFORE && sentence.meansBefore(word.from(), ArticleWord.THAN))
                .isPresent();
    }

    /** Whether a change can be one of a figure: in points of a percentage, in percent of both, else of the same kind. */
    private static boolean fits(Mention change, Mention current) {
        return switch (change.printed().measure()) {
            case POINTS -> current.is(Measure.PERCENT);
            case PERCENT -> current.is(Measure.PERCENT) || current.isCount();
            case COUNT, TIMES -> current.isCount();
        };
    }

    private Optional<Mention> inSentence(Mention change, Mention base) {
        List<Mention> before = story.current().stream()
                .filter(mention -> mention.number() < change.number()
                        && story.isFree(mention)
                        && mention.isInBrackets() == change.isInBrackets()
                        && !isPartBefore(mention, change)
                        && mention.printed().measure() == base.printed().measure()
                        && fits(change, mention))
                .toList();
        return before.stream()
                .filter(mention -> mention.countsAs(base))
                .reduce((one, other) -> other)
                .or(() -> before.stream().reduce((one, other) -> other));
    }

    /** Behind the semicolon that ends a list of parts the whole is spoken of again. */
    private boolean isPartBefore(Mention mention, Mention change) {
        boolean part =
                sentence.has(ArticleWord.ALL, 0, mention.from()) || sentence.has(ArticleWord.SOME, 0, mention.from());
        return part && sentence.find(";", mention.to(), change.from()) < change.from();
    }

    /** The figure of a sentence before that the words before a change speak of. */
    private Optional<Mention> spokenOf(Mention change) {
        Set<String> words = Subjects.words(sentence, sentence.segmentStart(change.number()), change.from());
        List<Mention> earlier = story.earlierCounts();
        List<Mention> alike =
                earlier.stream().filter(mention -> mention.countsAs(change)).toList();
        return change.is(Measure.POINTS)
                ? Optional.empty()
                : Subjects.best(words, alike.isEmpty() ? earlier : alike).or(() -> total(alike));
    }

    /** The one of some figures that others were told to be parts of. */
    private Optional<Mention> total(List<Mention> alike) {
        List<Mention> totals = alike.stream()
                .filter(mention -> story.proposals().stream()
                        .anyMatch(proposal -> proposal instanceof Proposal.Sum
                                && proposal.figure().equals(mention)))
                .toList();
        return totals.size() == 1 ? totals.stream().findFirst() : Optional.empty();
    }
}
