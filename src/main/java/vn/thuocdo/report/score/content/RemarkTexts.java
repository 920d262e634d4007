package vn.thuocdo.report.score.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thuocdo.model.Result;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.Difficulties;

/** What units said in their remarks, and how much of it there is: one text of several items is one difficulty. */
public final class RemarkTexts {

    private RemarkTexts() {}

    /** The texts in the order of the remarks, each with the names of the units that wrote it; line breaks do not count. */
    public static Map<String, Set<String>> byText(List<Difficulties.Remark> remarks, Function<Result, String> what) {
        Map<String, Set<String>> units = new LinkedHashMap<>();
        for (Difficulties.Remark remark : remarks) {
            String words = withoutStop(oneLine(what.apply(remark.report()).strip()));
            if (!words.isEmpty()) {
                units.computeIfAbsent(words, none -> new LinkedHashSet<>())
                        .add(remark.assignment().unit().name());
            }
        }
        return units;
    }

    /** How many texts there are on how many items; nothing of what nobody wrote. */
    public static List<String> counts(List<Difficulties.Remark> remarks, Messages messages) {
        List<String> counts = new ArrayList<>();
        add(
                counts,
                "difficulties.difficulties",
                byText(remarks, Result::difficulty).size(),
                Difficulties.difficulties(remarks),
                messages);
        add(
                counts,
                "difficulties.proposals",
                byText(remarks, Result::proposal).size(),
                Difficulties.proposals(remarks),
                messages);
        return counts;
    }

    private static void add(List<String> counts, String key, int texts, long items, Messages messages) {
        if (texts > 0) {
            counts.add(messages.counted(key, texts, messages.counted("difficulties.items", items)));
        }
    }

    /** The lines of a text joined by blanks. */
    private static String oneLine(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String withoutStop(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ';')) {
            end--;
        }
        return text.substring(0, end);
    }
}
