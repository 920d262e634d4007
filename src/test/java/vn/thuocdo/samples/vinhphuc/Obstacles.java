package vn.thuocdo.samples.vinhphuc;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** What units say held them back, and what they propose. */
final class Obstacles {

    /** Both texts; empty where nothing is said. */
    record Obstacle(String difficulty, String proposal) {
        static final Obstacle NONE = new Obstacle("", "");
    }

    /** By item; several answers are given in turn by the units. */
    private final Map<String, List<CSVRecord>> known =
            VinhPhuc.table("obstacles").stream().collect(Collectors.groupingBy(row -> row.get("item")));

    private final Endings endings;
    private final Schedule schedule;

    Obstacles(Endings endings, Schedule schedule) {
        this.endings = endings;
        this.schedule = schedule;
    }

    Obstacle of(Assignment assignment, int quarter) {
        List<CSVRecord> answers = known.getOrDefault(assignment.item().id(), List.of());
        if (answers.isEmpty() || !isTold(assignment, quarter)) {
            return Obstacle.NONE;
        }
        CSVRecord answer = answers.get(assignment.unit().number() % answers.size());
        boolean proposes = endings.of(assignment) != Ending.COMPLETED && assignment.spread(5) != 4;
        return new Obstacle(answer.get("difficulty"), proposes ? answer.get("proposal") : "");
    }

    /** Of unfinished items in the second half of the year, of some others in the quarter before completion. */
    private boolean isTold(Assignment assignment, int quarter) {
        return switch (endings.of(assignment)) {
            case COMPLETED -> quarter == schedule.completionQuarter(assignment) - 1 && assignment.spread(3) == 0;
            case FELL_BACK -> quarter == Quarters.LAST;
            default -> quarter == Quarters.LAST || quarter == Quarters.LAST - 1 && assignment.spread(2) == 0;
        };
    }
}
