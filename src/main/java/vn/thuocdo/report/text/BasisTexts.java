package vn.thuocdo.report.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thuocdo.score.BasisCount;

/** The documents by which items were assigned: {@code 12 plans, 1 directive}. */
public record BasisTexts(Messages messages) {

    /** The texts of kinds of documents that a reader of English has a word for; others stay as the data calls them. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("Luật", "basis.law"),
            Map.entry("Nghị quyết", "basis.resolution"),
            Map.entry("Nghị định", "basis.decree"),
            Map.entry("Chỉ thị", "basis.directive"),
            Map.entry("Quyết định", "basis.decision"),
            Map.entry("Quy định", "basis.regulation"),
            Map.entry("Kế hoạch", "basis.plan"),
            Map.entry("Kết luận", "basis.conclusion"),
            Map.entry("Thông tư", "basis.circular"),
            Map.entry("Thông báo", "basis.notice"),
            Map.entry("Công văn", "basis.letter"),
            Map.entry("Chương trình", "basis.programme"),
            Map.entry("Đề án", "basis.scheme"));

    public String of(List<BasisCount> documents) {
        return documents.stream().map(this::of).collect(Collectors.joining(", "));
    }

    private String of(BasisCount some) {
        String kind = KINDS.get(some.type());
        return kind == null
                ? messages.number(some.documents()) + " " + some.type()
                : messages.counted(kind, some.documents());
    }
}
