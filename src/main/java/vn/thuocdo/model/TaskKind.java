package vn.thuocdo.model;

import java.util.Locale;

/** Whether an item of the catalogue is measured (<i>chỉ tiêu</i>) or done or not (<i>nhiệm vụ</i>). */
public enum TaskKind {
    TARGET,
    TASK;

    /** The word in tables and JSON: {@code target} or {@code task}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
