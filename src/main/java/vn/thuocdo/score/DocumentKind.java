package vn.thuocdo.score;

import java.util.Locale;
import java.util.Optional;

/**
 * Kinds of Vietnamese documents, by their name. Words that belong to a title may follow it, so a name stands before one that
 * it begins with.
 */
public enum DocumentKind {
    CONSTITUTION("Hiến pháp"),
    CODE("Bộ luật"),
    LAW("Luật"),
    ORDINANCE("Pháp lệnh"),
    JOINT_RESOLUTION("Nghị quyết liên tịch"),
    RESOLUTION("Nghị quyết"),
    DECREE("Nghị định"),
    DIRECTIVE("Chỉ thị"),
    DECISION("Quyết định"),
    REGULATION("Quy định"),
    RULES("Quy chế"),
    PLAN("Kế hoạch"),
    CONCLUSION("Kết luận"),
    JOINT_CIRCULAR("Thông tư liên tịch"),
    CIRCULAR("Thông tư"),
    NOTICE("Thông báo"),
    BULLETIN("Thông tri"),
    LETTER("Công văn"),
    TELEGRAM("Công điện"),
    PROGRAMME_OF_ACTION("Chương trình hành động"),
    PROGRAMME("Chương trình"),
    SCHEME("Đề án"),
    PROJECT("Dự án"),
    GUIDELINE("Hướng dẫn"),
    REPORT("Báo cáo"),
    PROPOSAL("Tờ trình"),
    DOCUMENT("Văn bản");

    private final String title;

    DocumentKind(String title) {
        this.title = title;
    }

    /** What documents of the kind are called in Vietnamese. */
    public String title() {
        return title;
    }

    /** The kind of a document, whose name is in composed letters; absent where that begins with none. */
    public static Optional<DocumentKind> of(String document) {
        String lower = document.toLowerCase(Locale.ROOT);
        for (DocumentKind kind : values()) {
            if (lower.startsWith(kind.title.toLowerCase(Locale.ROOT))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
