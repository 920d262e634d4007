package vn.thuocdo.report.part;

import java.util.function.Function;
import vn.thuocdo.model.Task;
import vn.thuocdo.report.outline.Room;

/** The name of a task: at a terminal with its id, which commands take; on a page without it. */
public final class TaskWords {

    private TaskWords() {}

    public static Function<Task, String> of(Room room) {
        return room.isNarrow() ? Task::label : Task::name;
    }
}
