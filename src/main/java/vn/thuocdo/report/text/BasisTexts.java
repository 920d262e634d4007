package vn.thuocdo.report.text;

import java.util.List;
import java.util.Map;
import vn.thuocdo.score.BasisCount;
import vn.thuocdo.score.DocumentKind;

/** The documents by which items were assigned: {@code 12 plans, 6 decisions and 1 directive}. */
public record BasisTexts(Messages messages) {

    /** The texts of kinds of documents that a reader of English has a word for; others stay as the data calls them. */
    private static final Map<DocumentKind, String> KINDS = Map.ofEntries(
            Map.entry(DocumentKind.LAW, "basis.law"),
            Map.entry(DocumentKind.RESOLUTION, "basis.resolution"),
            Map.entry(DocumentKind.DECREE, "basis.decree"),
            Map.entry(DocumentKind.DIRECTIVE, "basis.directive"),
            Map.entry(DocumentKind.DECISION, "basis.decision"),
            Map.entry(DocumentKind.REGULATION, "basis.regulation"),
            Map.entry(DocumentKind.PLAN, "basis.plan"),
            Map.entry(DocumentKind.CONCLUSION, "basis.conclusion"),
            Map.entry(DocumentKind.CIRCULAR, "basis.circular"),
            Map.entry(DocumentKind.NOTICE, "basis.notice"),
            Map.entry(DocumentKind.LETTER, "basis.letter"),
            Map.entry(DocumentKind.PROGRAMME, "basis.programme"),
            Map.entry(DocumentKind.SCHEME, "basis.scheme"));

    public String of(List<BasisCount> documents) {
        List<String> texts = documents.stream().map(this::of).toList();
        int last = texts.size() - 1;
        return last < 1
                ? String.join("", texts)
                : messages.text("basis.and", String.join(", ", texts.subList(0, last)), texts.get(last));
    }

    private String of(BasisCount some) {
        return some.kind()
                .map(KINDS::get)
                .map(kind -> messages.counted(kind, some.documents()))
                .orElseGet(() -> messages.number(some.documents()) + " " + some.type());
    }
}
