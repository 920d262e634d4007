package vn.thuocdo.scaffold.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A text while it is read: its figures, what each does, and what was proposed so far. */
final class ArticleReading {

    /** How many sentences back a text still speaks of the same. */
    private static final int REACH = 8;

    private final List<List<Mention>> sentences = new ArrayList<>();
    private final Map<Mention, MentionRole> roles = new HashMap<>();
    private final List<Proposal> proposals = new ArrayList<>();
    /** The whole that each figure was said to be a part of. */
    private final Map<Mention, Mention> wholes = new HashMap<>();

    /** What each figure of a list was said to be the figure of. */
    private final Map<Mention, Name> names = new HashMap<>();

    /** @param from the first token of it in the sentence of its figure */
    record Name(String text, int from) {}

    private final Set<Mention> unsureParts = new HashSet<>();

    /** Goes on to the next sentence. */
    void add(List<Mention> mentions) {
        sentences.add(new ArrayList<>(mentions));
    }

    /** Puts a figure first that was written as a word. */
    void addWritten(Mention mention) {
        current().add(0, mention);
    }

    /** The figures of the sentence that is read, in its order. */
    List<Mention> current() {
        return sentences.get(sentences.size() - 1);
    }

    /** All figures, in the order of the text. */
    Stream<Mention> mentions() {
        return sentences.stream().flatMap(List::stream);
    }

    List<Proposal> proposals() {
        return proposals;
    }

    MentionRole role(Mention mention) {
        return roles.getOrDefault(mention, MentionRole.FREE);
    }

    void give(Mention mention, MentionRole role) {
        roles.put(mention, role);
    }

    /** Takes what can be computed. */
    void propose(Proposal proposal) {
        if (proposal.isSound()) {
            proposals.add(proposal);
        }
    }

    /** Takes what a figure is said to be the figure of. */
    void tellName(Mention mention, Name name) {
        names.put(mention, name);
    }

    Optional<Name> name(Mention mention) {
        return Optional.ofNullable(names.get(mention));
    }

    /** @param sure whether the words say so */
    void tellPart(Mention part, Mention whole, boolean sure) {
        if (wholes.putIfAbsent(part, whole) == null && !sure) {
            unsureParts.add(part);
        }
    }

    /** The figures that were said to be parts of others, the latest first. */
    List<Mention> partsTold() {
        return mentions()
                .filter(wholes::containsKey)
                .sorted(Comparator.comparing((Mention part) -> part.sentence().number())
                        .thenComparing(Mention::number)
                        .reversed())
                .toList();
    }

    Optional<Mention> whole(Mention part) {
        return Optional.ofNullable(wholes.get(part));
    }

    /** What a figure was said to be a part of, and what that was, and so on. */
    List<Mention> wholes(Mention part) {
        Set<Mention> above = new LinkedHashSet<>();
        for (Optional<Mention> next = whole(part); next.isPresent() && above.add(next.get()); ) {
            next = whole(next.get());
        }
        return List.copyOf(above);
    }

    boolean isSurePart(Mention part) {
        return !unsureParts.contains(part);
    }

    boolean isAskedOfData(Mention mention) {
        return proposals.stream()
                .anyMatch(proposal ->
                        proposal instanceof Proposal.Data && proposal.figure().equals(mention));
    }

    boolean isFree(Mention mention) {
        return role(mention) == MentionRole.FREE;
    }

    /** Whether it is a count that stands for itself, not in brackets. */
    boolean isOpenCount(Mention mention) {
        return isFree(mention) && mention.isCount() && !mention.isInBrackets();
    }

    /** The counts that stand for themselves in the sentence that is read, between two places. */
    List<Mention> openCounts(int from, int to) {
        return current().stream()
                .filter(mention -> isOpenCount(mention) && mention.number() >= from && mention.number() < to)
                .toList();
    }

    /** The percentages and fractions that stand for themselves in the sentence that is read; one in brackets is of its name. */
    List<Mention> openRates() {
        return current().stream()
                .filter(mention -> isFree(mention) && mention.isRate())
                .filter(mention -> !mention.isInBrackets() || name(mention).isEmpty())
                .toList();
    }

    /** The counts that stand for themselves before a figure of the sentence that is read, the nearest first. */
    List<Mention> countsBefore(Mention figure) {
        List<Mention> before = new ArrayList<>(openCounts(0, figure.number()));
        Collections.reverse(before);
        before.addAll(earlierCounts());
        return before;
    }

    /** The counts of the sentences before that stand for themselves, the latest first. */
    List<Mention> earlierCounts() {
        List<Mention> earlier = new ArrayList<>();
        int last = sentences.size() - 2;
        for (int i = last; i >= Math.max(0, last - REACH + 1); i--) {
            List<Mention> mentions = sentences.get(i);
            for (int j = mentions.size() - 1; j >= 0; j--) {
                if (isOpenCount(mentions.get(j))) {
                    earlier.add(mentions.get(j));
                }
            }
        }
        return earlier;
    }
}
