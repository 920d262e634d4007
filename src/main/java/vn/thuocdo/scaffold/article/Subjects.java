package vn.thuocdo.scaffold.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the figure that words speak of again: "the overdue tasks" after "49 tasks are overdue". */
final class Subjects {

    private Subjects() {}

    /** The words of a sentence between two places. */
    static Set<String> words(Sentence sentence, int from, int to) {
        Set<String> words = new HashSet<>();
        for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
            if (sentence.tokens().get(i).isWord()) {
                words.add(sentence.tokens().get(i).folded());
            }
        }
        return words;
    }

    /** The figure with whose words some others have most in common; empty where none has, or several have alike. */
    static Optional<Mention> best(Set<String> words, List<Mention> candidates) {
        Map<String, Integer> known = new HashMap<>();
        candidates.forEach(candidate -> label(candidate).forEach(word -> known.merge(word, 1, Integer::sum)));
        Optional<Mention> best = Optional.empty();
        long most = 0;
        for (Mention candidate : candidates) {
            long common = label(candidate).stream()
                    .filter(word -> words.contains(word)
                            && (known.getOrDefault(word, 0) < candidates.size() || candidates.size() == 1))
                    .count();
            if (common > most) {
                most = common;
                best = Optional.of(candidate);
            } else if (common == most) {
                best = Optional.empty();
            }
        }
        return best;
    }

    /** The words around a figure, between commas and the like. */
    private static Set<String> label(Mention mention) {
        Sentence sentence = mention.sentence();
        return words(sentence, sentence.segmentStart(mention.number()), sentence.segmentEnd(mention.number()));
    }
}
