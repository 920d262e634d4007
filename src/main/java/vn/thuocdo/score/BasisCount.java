package vn.thuocdo.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.Task;

/**
 * The documents of one type that tasks are based on, each counted once.
 *
 * @param type the leading words of the documents, such as {@code Quyết định}
 */
public record BasisCount(String type, int documents) {

    /** Absent where the documents are of no kind that is known. */
    public Optional<DocumentKind> kind() {
        return DocumentKind.of(type);
    }

    /** The documents of all tasks, by how many there are of a type, most first. */
    static List<BasisCount> of(Collection<Task> tasks) {
        Set<String> counted = new HashSet<>();
        Map<String, Integer> documents = new TreeMap<>(NaturalOrder.IDS);
        for (Task task : tasks) {
            for (String document : task.basis()) {
                String folded =
                        Normalizer.normalize(document, Normalizer.Form.NFC).strip();
                if (counted.add(folded.toLowerCase(Locale.ROOT))) {
                    documents.merge(type(folded), 1, Integer::sum);
                }
            }
        }
        List<BasisCount> counts = new ArrayList<>();
        documents.forEach((type, number) -> counts.add(new BasisCount(type, number)));
        counts.sort((one, other) -> Integer.compare(other.documents(), one.documents()));
        return counts;
    }

    /** The name of its kind that a document begins with, else the words before its number. */
    private static String type(String document) {
        Optional<DocumentKind> kind = DocumentKind.of(document);
        return kind.isPresent() ? kind.get().title() : leadingWords(document);
    }

    private static String leadingWords(String document) {
        List<String> leading = new ArrayList<>();
        for (String word : document.split("\\s+")) {
            if (word.chars().anyMatch(Character::isDigit)
                    || Set.of("số", "no", "no.", "number").contains(word.toLowerCase(Locale.ROOT))) {
                break;
            }
            leading.add(word);
        }
        return leading.isEmpty() ? document : String.join(" ", leading);
    }
}
