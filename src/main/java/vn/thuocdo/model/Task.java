package vn.thuocdo.model;

import java.util.List;
import java.util.Optional;

/**
 * An item of the catalogue (<i>chỉ tiêu, nhiệm vụ</i>). An empty text means that it was not given.
 *
 * @param id text that names the task for machines; {@code 11.10} and {@code 11.1} are two tasks
 * @param name what people call it; the id where no name was given
 * @param kind as declared, else {@code target} where an assignment of it has a target, else {@code task}
 * @param group the group of tasks it belongs to
 * @param measure what its figures count, such as {@code %} or {@code lượt}
 * @param direction as declared; absent where it was not
 * @param basis the documents that order it, in the order given
 */
public record Task(
        String id,
        String name,
        TaskKind kind,
        String group,
        String measure,
        Optional<Direction> direction,
        List<String> basis) {
    public Task {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("a task needs an id");
        }
        name = name.isEmpty() ? id : name;
        basis = List.copyOf(basis);
    }

    /** Its id and its name, where it has one of its own; a name that the id is joined of stands there once. */
    public String label() {
        String joined = "/" + name;
        String number = id.endsWith(joined) ? id.substring(0, id.length() - joined.length()) : id;
        return name.equals(id) ? id : number + " " + name;
    }

    /** By the id alone, which identifies the task. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
