package vn.thuocdo.scaffold.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A total and its parts: "1.875 đơn, gồm 402 đơn khiếu nại, …", "214 commitments, of which 131 were completed, …". */
final class SumSentences {

    /** So many figures alike in a sentence are parts of something. */
    private static final int ENUMERATION = 3;

    /** How many sentences back "of which" at the beginning of one looks. */
    private static final int NEAR = 2;

    private final Sentence sentence;
    private final ArticleReading story;

    private SumSentences(Sentence sentence, ArticleReading story) {
        this.sentence = sentence;
        this.story = story;
    }

    static void read(Sentence sentence, ArticleReading story) {
        SumSentences sums = new SumSentences(sentence, story);
        List<Sentence.Word> introductions = sums.introductions();
        for (int i = 0; i < introductions.size(); i++) {
            sums.introduced(
                    introductions.get(i),
                    introductions.subList(0, i),
                    introductions.subList(i + 1, introductions.size()));
        }
        sums.inBrackets();
        boolean found = !introductions.isEmpty() || sums.ofWhole() || sums.rest() || sums.addedUp() || sums.ofLargest();
        if (!found) {
            sums.enumerated();
        }
    }

    /** The words that figures follow; where names do, they introduce no sum. */
    private List<Sentence.Word> introductions() {
        List<Sentence.Word> words = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            sentence.wordAt(i)
                    .filter(word -> word.meaning() == ArticleWord.ALL || word.meaning() == ArticleWord.SOME)
                    .filter(word -> !story.openCounts(word.to(), partEnd(word)).isEmpty())
                    .ifPresent(words::add);
        }
        return words;
    }

    private int partEnd(Sentence.Word word) {
        return sentence.find(";", word.to(), sentence.size());
    }

    private void introduced(Sentence.Word word, List<Sentence.Word> before, List<Sentence.Word> behind) {
        boolean ends = !before.isEmpty()
                || word.meaning() == ArticleWord.ALL
                        && story.openCounts(word.to(), partEnd(word)).size() > 1;
        List<Mention> parts = new ArrayList<>(story.openCounts(word.to(), ends ? partEnd(word) : sentence.size()));
        behind.forEach(inner -> parts.removeAll(story.openCounts(inner.to(), partEnd(inner))));
        if (!ends) {
            parts.removeAll(besides(word, parts));
        }
        Optional<Mention> total = total(word, parts);
        if (total.isEmpty() || parts.isEmpty()) {
            return;
        }
        boolean alike = parts.stream()
                .anyMatch(part -> part.countsAs(total.get()) || part.noun().isEmpty());
        boolean sure = word.meaning() == ArticleWord.ALL && alike;
        parts.forEach(part -> story.tellPart(part, total.get(), true));
        propose(total.get(), parts, sure ? Optional.empty() : Optional.of(Doubt.ALL_PARTS));
    }

    /**
     * The figures behind a semicolon that go on with the total and are none of its parts: "900 were completed, including 100
     * late; 335 remain open".
     */
    private List<Mention> besides(Sentence.Word word, List<Mention> parts) {
        List<Mention> inner = story.openCounts(word.to(), partEnd(word));
        List<Mention> outer = new ArrayList<>(parts);
        outer.removeAll(inner);
        Optional<Mention> total = inner.isEmpty() || outer.isEmpty() ? Optional.empty() : total(word, inner);
        if (total.isEmpty() || AddedUp.total(List.of(total.get()), parts).isPresent()) {
            return List.of();
        }
        List<Mention> all = new ArrayList<>(List.of(total.get()));
        all.addAll(outer);
        Optional<Mention> whole = AddedUp.total(story.countsBefore(total.get()), all);
        whole.ifPresent(some -> list(some, all));
        return whole.isPresent() || sentence.has(ArticleWord.REST, partEnd(word), sentence.size()) ? outer : List.of();
    }

    private void propose(Mention total, List<Mention> parts, Optional<Doubt> doubt) {
        if (parts.size() > 1) {
            story.propose(new Proposal.Sum(total, parts, doubt));
        }
    }

    /** The nearest figure before that counts what the parts do; else the nearest, if it is more than each. */
    private Optional<Mention> total(Sentence.Word word, List<Mention> parts) {
        List<Mention> before = new ArrayList<>(story.openCounts(0, word.from()));
        Collections.reverse(before);
        if (before.isEmpty()) {
            story.earlierCounts().stream()
                    .filter(mention -> mention.sentence().number() >= sentence.number() - NEAR)
                    .forEach(before::add);
        }
        return before.stream()
                .filter(mention -> parts.stream().anyMatch(part -> part.countsAs(mention)))
                .findFirst()
                .or(() -> before.stream()
                        .filter(mention -> parts.stream().allMatch(mention::isMoreThan))
                        .findFirst())
                .or(() -> AddedUp.total(bracketed(word), parts));
    }

    /** "Đạt 70% (28/40 nhiệm vụ), trong đó đúng hạn 25, quá hạn 3": also a figure in brackets is told of, where the sum says so. */
    private List<Mention> bracketed(Sentence.Word word) {
        return story.current().stream()
                .filter(mention -> mention.isInBrackets() && mention.isCount() && mention.to() <= word.from())
                .toList();
    }

    /** "Trong 1.164 phiếu thu về, 686 phiếu …": the first figure is the whole of the others. */
    private boolean ofWhole() {
        List<Mention> counts = story.openCounts(0, sentence.size());
        boolean begins = !counts.isEmpty()
                && sentence.wordBefore(counts.get(0).from())
                        .filter(word -> word.meaning() == ArticleWord.OF
                                && (word.from() == 0 || sentence.isAt(word.from() - 1, ",")))
                        .isPresent();
        if (!begins || counts.size() <= 2) {
            return false;
        }
        list(counts.get(0), counts.subList(1, counts.size()));
        return true;
    }

    /** "7.874 nhiệm vụ (đúng hạn 7.532; quá hạn 342)": several counts in brackets right behind one. */
    private void inBrackets() {
        Optional<Mention> total = Optional.empty();
        List<Mention> inside = new ArrayList<>();
        for (Mention mention : story.current()) {
            if (!mention.isInBrackets()) {
                proposeInside(total, inside);
                total = Optional.of(mention);
                inside.clear();
            } else if (mention.isCount() && story.isFree(mention)) {
                inside.add(mention);
            }
        }
        proposeInside(total, inside);
    }

    private void proposeInside(Optional<Mention> total, List<Mention> parts) {
        total.filter(before -> parts.size() > 1
                        && before.isCount()
                        && story.isFree(before)
                        && parts.stream().allMatch(before::isMoreThan))
                .ifPresent(before -> list(before, parts));
    }

    /** All counts of a sentence, where they add up to one that was told before. */
    private boolean addedUp() {
        List<Mention> counts = story.openCounts(0, sentence.size());
        List<Mention> earlier = Stream.concat(story.earlierCounts().stream(), story.partsTold().stream())
                .toList();
        Optional<Mention> total = AddedUp.total(earlier, counts);
        total.ifPresent(some -> list(some, counts));
        return total.isPresent();
    }

    private void list(Mention total, List<Mention> listed) {
        List<Mention> parts = AddedUp.parts(total, listed);
        parts.forEach(part -> story.tellPart(part, total, false));
        propose(total, parts, Optional.of(Doubt.ALL_PARTS));
    }

    /** "Đã xử lý 398/412 phản ánh; còn lại 14 phản ánh": a ratio and what is left of it. */
    private boolean rest() {
        for (Mention mention : story.openCounts(0, sentence.size())) {
            Optional<Mention> whole = RatioSentences.whole(mention, story);
            if (whole.isPresent() && restAddsUp(mention, whole.get())) {
                return true;
            }
            Optional<Mention> left = whole.flatMap(all -> story.openCounts(all.to(), sentence.size()).stream()
                    .filter(other -> other.countsAs(all))
                    .findFirst());
            if (left.isPresent()) {
                boolean said = sentence.meansBefore(left.get().from(), ArticleWord.REST);
                propose(
                        whole.get(),
                        List.of(mention, left.get()),
                        said ? Optional.empty() : Optional.of(Doubt.ALL_PARTS));
                return true;
            }
        }
        return false;
    }

    /** "153 of the 480 items were completed, and 327 are open": what is left says not again what it counts. */
    private boolean restAddsUp(Mention part, Mention whole) {
        List<Mention> parts = new ArrayList<>(List.of(part));
        parts.addAll(story.openCounts(whole.to(), sentence.size()));
        boolean isSaid = parts.stream().skip(1).anyMatch(left -> left.countsAs(whole));
        boolean addsUp = !isSaid && AddedUp.total(List.of(whole), parts).isPresent();
        if (addsUp) {
            list(whole, parts);
        }
        return addsUp;
    }

    /**
     * The largest count of a sentence that is the sum of all others: "40 được giao, 28 hoàn thành, 12 chưa hoàn thành"; also
     * one that is called a total and is near that sum, so that a wrong figure is found.
     */
    private boolean ofLargest() {
        List<Mention> parts = new ArrayList<>(story.openCounts(0, sentence.size()));
        Optional<Mention> largest = parts.stream()
                .filter(total -> parts.stream().allMatch(part -> part.equals(total) || total.isMoreThan(part)))
                .findFirst();
        if (largest.isEmpty() || parts.size() <= 2) {
            return false;
        }
        parts.remove(largest.get());
        boolean isSum = AddedUp.total(List.of(largest.get()), parts).isPresent()
                || isCalledTotal(largest.get()) && AddedUp.isNear(largest.get(), parts);
        if (isSum) {
            list(largest.get(), parts);
        }
        return isSum;
    }

    private boolean isCalledTotal(Mention mention) {
        int start = sentence.labelStart(mention.number());
        int end = sentence.segmentEnd(mention.number());
        return Stream.of(ArticleWord.OF, ArticleWord.TOTAL, ArticleWord.ASSIGNED, ArticleWord.ASSIGNED_ITEM)
                .anyMatch(meaning -> sentence.has(meaning, start, end));
    }

    /** Several figures that count the same, after one that counts all of it. */
    private void enumerated() {
        List<Mention> counts = story.openCounts(0, sentence.size());
        Optional<Mention> first =
                counts.stream().filter(count -> !count.noun().isEmpty()).findFirst();
        if (first.isEmpty()) {
            return;
        }
        List<Mention> parts =
                counts.stream().filter(count -> count.countsAs(first.get())).toList();
        boolean hasRest = sentence.has(ArticleWord.REST, 0, sentence.size());
        if (parts.size() >= ENUMERATION || hasRest && parts.size() > 1) {
            story.earlierCounts().stream()
                    .filter(earlier -> earlier.countsAs(first.get())
                            && story.whole(earlier).isEmpty()
                            && parts.stream().allMatch(earlier::isMoreThan))
                    .findFirst()
                    .ifPresent(total -> list(total, parts));
        }
    }
}
