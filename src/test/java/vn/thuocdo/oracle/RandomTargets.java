package vn.thuocdo.oracle;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.oracle.Job.Task;
import vn.thuocdo.oracle.Yardstick.Relation;

/** Random targets: bare numbers, signs, ranges, places in a ranking, changes, and words without a digit. */
final class RandomTargets {

    private final SplittableRandom random;

    RandomTargets(SplittableRandom random) {
        this.random = random;
    }

    Optional<Yardstick> draw(Task task) {
        if (!task.kind().equals("target") || chance(8)) {
            return chance(90)
                    ? Optional.empty()
                    : Optional.of(Yardstick.of("Theo kế hoạch", Relation.WORDS, BigFraction.ZERO));
        }
        boolean declared = !task.direction().isEmpty();
        return Optional.of(
                switch (random.nextInt(12)) {
                    case 0 -> range(task);
                    case 1 -> task.direction().equals("higher") ? number(task) : none(task);
                    case 2 -> declared || !task.measure().isEmpty() ? number(task) : rank();
                    case 3 -> declared ? number(task) : change();
                    case 4, 5, 6 -> signed(task);
                    default -> number(task);
                });
    }

    /** Where a task starts, for targets that ask for a change. */
    Optional<Figure> baseline(Task task) {
        return chance(30)
                ? Optional.empty()
                : Optional.of(written(Figure.of(random.nextInt(1, 12) * 10), task, random));
    }

    /** "A bare number under direction higher is met at or above it, under lower at or below it." */
    private Yardstick number(Task task) {
        Figure number = bound();
        Relation relation = task.direction().equals("lower") ? Relation.AT_MOST : Relation.AT_LEAST;
        return Yardstick.of(
                written(number, task, random).text(), relation, number.value().orElseThrow());
    }

    /**
     * A number as a cell writes it: bare, with its percent sign, or with what it counts, in the unit of the measure or in a
     * smaller one.
     */
    static Figure written(Figure number, Task task, SplittableRandom random) {
        int way = random.nextInt(3);
        if (task.isPercent() && way == 0) {
            return new Figure(number.text() + "%", number.value());
        }
        if (!task.isMeasured() || way == 0) {
            return number;
        }
        boolean money = task.measure().equals("Tỷ đồng");
        if (way == 1) {
            return new Figure(number.text() + (money ? " tỷ đồng" : " km"), number.value());
        }
        BigFraction thousandfold = number.value().orElseThrow().multiply(1000);
        return new Figure(thousandfold.getNumerator() + (money ? " triệu đồng" : " m"), number.value());
    }

    /** "Say it themselves", whatever the direction. */
    private Yardstick signed(Task task) {
        Figure number = bound();
        Relation relation = List.of(
                        Relation.AT_LEAST, Relation.MORE_THAN, Relation.AT_MOST, Relation.LESS_THAN, Relation.EXACTLY)
                .get(random.nextInt(5));
        String sign = switch (relation) {
            case AT_LEAST -> chance(50) ? ">=" : "ít nhất";
            case MORE_THAN -> chance(50) ? ">" : "trên";
            case AT_MOST -> chance(50) ? "<=" : "không quá";
            case LESS_THAN -> chance(50) ? "<" : "dưới";
            default -> "=";
        };
        return Yardstick.of(
                sign + " " + written(number, task, random).text(),
                relation,
                number.value().orElseThrow());
    }

    /** "A bare 0 without a declared direction means none; so does không để xảy ra." */
    private Yardstick none(Task task) {
        return Yardstick.of(chance(70) ? "0" + unit(task) : "không để xảy ra", Relation.AT_MOST, BigFraction.ZERO);
    }

    private Yardstick range(Task task) {
        String unit = unit(task);
        Figure from = bound();
        BigFraction low = from.value().orElseThrow();
        Figure to = Figure.ofTenths(low.multiply(10).intValue() + random.nextInt(1, 20) * 10);
        Relation relation = switch (task.direction()) {
            case "higher" -> Relation.RANGE_FROM;
            case "lower" -> Relation.RANGE_TO;
            default -> Relation.WITHIN;
        };
        return new Yardstick(from.text() + unit + " - " + to.text() + unit, relation, low, to.value());
    }

    private Yardstick rank() {
        int place = random.nextInt(2, 30);
        return Yardstick.of("Top " + place, Relation.RANK, BigFraction.of(place));
    }

    private Yardstick change() {
        int percent = random.nextInt(1, 30);
        return chance(50)
                ? Yardstick.of("tăng " + percent + "%", Relation.RISES, BigFraction.of(percent))
                : Yardstick.of("giảm " + percent + "%", Relation.FALLS, BigFraction.of(percent));
    }

    private Figure bound() {
        return Figure.ofTenths(chance(80) ? random.nextInt(1, 11) * 100 : random.nextInt(11, 1000));
    }

    private String unit(Task task) {
        return task.isPercent() && chance(50) ? "%" : "";
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
