package vn.thuocdo.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import vn.thuocdo.read.SettledItems;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;

/**
 * The items of the job that this process works on. Reading them takes as long as reading them once on one machine, so they
 * are kept for the tasks that come later; tasks that run side by side have items of their own.
 */
final class Workshop {

    /** Of the job that came last: what it left is of no use for the next. */
    private static final Map<String, Queue<ItemsOfJob>> IDLE = new ConcurrentHashMap<>();

    private Workshop() {}

    /** What a task makes with the items of a job. */
    static <T> T with(JobFiles job, Configuration hadoop, Function<ItemsOfJob, T> task) {
        IDLE.keySet().removeIf(id -> !id.equals(job.id()));
        Queue<ItemsOfJob> idle = IDLE.computeIfAbsent(job.id(), id -> new ConcurrentLinkedQueue<>());
        ItemsOfJob items = idle.poll();
        if (items == null) {
            items = read(job, hadoop);
        }
        T made = task.apply(items);
        idle.add(items);
        return made;
    }

    private static ItemsOfJob read(JobFiles job, Configuration hadoop) {
        List<Input> inputs = new ArrayList<>();
        job.items().forEach(file -> inputs.add(Input.bytes(file.shown(), file.bytes())));
        job.results().forEach(file -> inputs.add(input(file, hadoop)));
        Project project = new ValueCodec(inputs).decode(job.project(), Project.class);
        List<Source> all = new ArrayList<>(project.items());
        all.addAll(project.results());
        return new ItemsOfJob(SettledItems.read(all, project.calendars()), project);
    }

    private static Input input(JobFiles.ResultFile file, Configuration hadoop) {
        Input input = Input.of(file.shown(), () -> new PartInput(file, hadoop).open());
        return ParquetText.isIn(file) ? input.readAs(ParquetText.EXTENSION) : input;
    }
}
