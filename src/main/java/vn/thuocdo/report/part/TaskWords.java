package vn.thuocdo.report.part;

import java.util.function.Function;
import vn.thuocdo.model.Task;
import vn.thuocdo.report.outline.Room;

/** How a task is called: at a terminal with its id, by which it can be asked for; on a page by its name alone. */
public final class TaskWords {

    private TaskWords() {}

    public static Function<Task, String> of(Room room) {
        return room.isNarrow() ? Task::label : Task::name;
    }
}
