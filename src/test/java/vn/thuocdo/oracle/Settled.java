package vn.thuocdo.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.oracle.Job.Credit;
import vn.thuocdo.oracle.Job.Denominator;
import vn.thuocdo.oracle.Job.Item;
import vn.thuocdo.oracle.Job.Lateness;
import vn.thuocdo.oracle.Job.Reported;
import vn.thuocdo.oracle.Job.Rules;
import vn.thuocdo.oracle.Job.Step;
import vn.thuocdo.oracle.Job.Word;

/**
 * What is left of a random project without the rules that the tool does not follow: rows that disagree, cannot be read or have no case; time; interim targets that are due;
 * partial credit for less and for ranges.
 */
final class Settled {

    private Settled() {}

    static Job of(Job job) {
        List<Item> items = new ArrayList<>();
        for (Item item : job.items()) {
            if (!isInterimAndDue(item, job.rules()) && !earnsInPart(item, job.rules())) {
                items.add(new Item(item.unit(), item.task(), item.given(), reported(item)));
            }
        }
        return new Job(
                job.seed(),
                job.year(),
                job.asOf(),
                job.knownOn(),
                job.decree(),
                job.units(),
                items,
                withoutTime(job.rules()));
    }

    /** Differences that speak of nothing but time are left aside. */
    static List<String> differences(List<String> differences) {
        List<String> others = new ArrayList<>(differences);
        others.removeIf(difference -> difference.contains(" late: "));
        return others;
    }

    static Rules withoutTime(Rules rules) {
        return new Rules(
                rules.denominator(),
                rules.credit(),
                rules.cap(),
                rules.steps(),
                rules.weighted(),
                Lateness.COUNTS,
                rules.share(),
                false,
                rules.waiverAccepted(),
                rules.cooperating(),
                false,
                rules.tiers().stream()
                        .map(step -> new Step(step.percent(), step.allDone(), false, Optional.empty()))
                        .toList());
    }

    private static boolean isInterimAndDue(Item item, Rules rules) {
        return rules.denominator() == Denominator.DUE
                && item.given().stream().anyMatch(given -> given.period().isPresent());
    }

    private static boolean earnsInPart(Item item, Rules rules) {
        return rules.credit() != Credit.BINARY
                && item.given().stream()
                        .anyMatch(given -> given.target()
                                .filter(target -> !target.wantsMore())
                                .isPresent());
    }

    private static List<Reported> reported(Item item) {
        List<Reported> rows = new ArrayList<>(item.reported());
        rows.removeIf(row -> row.word() == Word.UNREADABLE
                || row.word() == Word.NO_CASE
                || row.actual().filter(figure -> figure.value().isEmpty()).isPresent()
                || row.denominator()
                        .flatMap(Figure::value)
                        .filter(value -> value.signum() <= 0)
                        .isPresent());
        Map<List<Object>, Set<Object>> said = new HashMap<>();
        rows.forEach(row -> said.computeIfAbsent(when(row), key -> new HashSet<>())
                .add(List.of(row.actual(), row.numerator(), row.denominator(), row.word(), row.completedOn())));
        rows.removeIf(row -> said.get(when(row)).size() > 1);
        return rows;
    }

    private static List<Object> when(Reported row) {
        return List.of(Rows.day(row), row.reportedOn());
    }
}
