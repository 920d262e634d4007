package vn.thuocdo.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** Names of Vietnamese documents, which may be followed by words that belong to the title. */
    private static final List<String> TYPES = List.of(
            "Hiến pháp",
            "Bộ luật",
            "Luật",
            "Pháp lệnh",
            "Nghị quyết liên tịch",
            "Nghị quyết",
            "Nghị định",
            "Chỉ thị",
            "Quyết định",
            "Quy định",
            "Quy chế",
            "Kế hoạch",
            "Kết luận",
            "Thông tư liên tịch",
            "Thông tư",
            "Thông báo",
            "Thông tri",
            "Công văn",
            "Công điện",
            "Chương trình hành động",
            "Chương trình",
            "Đề án",
            "Dự án",
            "Hướng dẫn",
            "Báo cáo",
            "Tờ trình",
            "Văn bản");

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

    /** The known type that the name of a document begins with, else the words before its number. */
    private static String type(String document) {
        String lower = document.toLowerCase(Locale.ROOT);
        for (String type : TYPES) {
            if (lower.startsWith(type.toLowerCase(Locale.ROOT))) {
                return type;
            }
        }
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
