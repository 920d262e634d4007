package vn.thuocdo.report.score.content;

import java.util.Comparator;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.NameOrder;

/** What a group of tasks is called. */
public final class GroupName {

    private GroupName() {}

    /** By name in a language; that of tasks without a group comes last. */
    public static Comparator<String> order(Language language) {
        Comparator<String> names = NameOrder.of(language);
        return (one, other) -> one.isEmpty() || other.isEmpty()
                ? Boolean.compare(one.isEmpty(), other.isEmpty())
                : names.compare(one, other);
    }

    /** Its name, or that it has none. */
    public static String of(String name, Messages messages) {
        return name.isEmpty() ? messages.text("text.noGroup") : name;
    }
}
