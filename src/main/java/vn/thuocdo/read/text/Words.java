package vn.thuocdo.read.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.thuocdo.model.Direction;
import vn.thuocdo.model.Role;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.TaskKind;

/**
 * The words a column may hold, in English and Vietnamese. They are matched whole, never by a part: "Hoàn thành trên
 * 90%" is no status.
 *
 * @param <T> what the words mean
 */
public final class Words<T> {

    public static final Words<Status> STATUS = new Words<Status>()
            .with(Status.DONE, "done", "completed", "complete", "met", "hoàn thành", "đã hoàn thành", "xong", "đạt")
            .with(
                    Status.NOT_DONE,
                    "not_done",
                    "not done",
                    "not completed",
                    "not met",
                    "chưa hoàn thành",
                    "không hoàn thành",
                    "chưa đạt",
                    "không đạt")
            .with(Status.IN_PROGRESS, "in_progress", "in progress", "ongoing", "đang thực hiện", "đang triển khai")
            .with(Status.NOT_STARTED, "not_started", "not started", "chưa thực hiện", "chưa triển khai")
            .with(Status.REPORTED, "reported", "đã báo cáo");

    public static final Words<TaskKind> KIND =
            new Words<TaskKind>().with(TaskKind.TARGET, "target", "chỉ tiêu").with(TaskKind.TASK, "task", "nhiệm vụ");

    public static final Words<Direction> DIRECTION = new Words<Direction>()
            .with(Direction.HIGHER, "higher", "up", "tăng", "cao hơn", "càng cao càng tốt")
            .with(Direction.LOWER, "lower", "down", "giảm", "thấp hơn", "càng thấp càng tốt");

    public static final Words<Role> ROLE =
            new Words<Role>().with(Role.LEAD, "lead", "chủ trì").with(Role.COOPERATING, "cooperating", "phối hợp");

    public static final Words<State> STATE = new Words<State>()
            .with(State.ACTIVE, "active", "đang thực hiện")
            .with(State.CANCELLED, "cancelled", "canceled", "hủy", "huỷ", "đã hủy", "hủy bỏ")
            .with(State.NOT_APPLICABLE, "not_applicable", "not applicable", "không áp dụng");

    private final Map<String, T> meanings = new HashMap<>();
    private final Map<T, String> canonical = new HashMap<>();

    private Words() {}

    private Words<T> with(T meaning, String... words) {
        canonical.put(meaning, words[0]);
        for (String word : words) {
            meanings.put(Names.fold(word), meaning);
        }
        return this;
    }

    /** What a word means; empty for one that is not known. */
    public Optional<T> read(String word) {
        T exact = meanings.get(word);
        return Optional.ofNullable(exact != null ? exact : meanings.get(Names.fold(word)));
    }

    /** The canonical words, in a fixed order, for a message that has to name them. */
    public Collection<String> known() {
        return canonical.values().stream().sorted().toList();
    }
}
