package vn.thuocdo.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import vn.thuocdo.oracle.Job.Reported;
import vn.thuocdo.oracle.Job.Task;
import vn.thuocdo.oracle.Job.Word;

/** Random rows of results of one item: periods and days, corrections, rows that disagree, that cannot be read, that say nothing. */
final class RandomReports {

    private static final int YEAR = RandomJob.YEAR;

    private final SplittableRandom random;
    private final boolean decree;
    private final LocalDate asOf;

    RandomReports(SplittableRandom random, boolean decree, LocalDate asOf) {
        this.random = random;
        this.decree = decree;
        this.asOf = asOf;
    }

    List<Reported> draw(Task task, Optional<Yardstick> target, boolean amended) {
        List<Reported> rows = new ArrayList<>();
        Set<LocalDate> taken = new HashSet<>();
        int days = random.nextInt(10) == 0 ? 0 : random.nextInt(1, 5);
        for (int i = 0; i < days; i++) {
            Reported row = when();
            if (taken.add(Rows.day(row))) {
                rows.addAll(day(row, task, target, amended));
            }
        }
        if (rows.size() == 1 && !amended && chance(10)) {
            rows.set(0, completedLater(rows.get(0)));
        }
        return rows;
    }

    /** A row that says nothing yet but when. */
    private Reported when() {
        Optional<Span> period = period();
        Optional<LocalDate> reported;
        if (period.isEmpty()) {
            reported = Optional.of(LocalDate.of(YEAR, 1, 1).plusDays(random.nextInt(400)));
        } else if (chance(40)) {
            reported = Optional.empty();
        } else {
            reported = Optional.of(period.get().lastDay().plusDays(random.nextInt(-25, 25)));
        }
        return row(period, reported, Optional.empty(), Word.NONE, "");
    }

    private Optional<Span> period() {
        return switch (random.nextInt(decree ? 6 : 10)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Span.quarter(chance(50) ? YEAR - 1 : YEAR + 1, random.nextInt(1, 5), decree));
            case 6 -> Optional.of(Span.half(YEAR, random.nextInt(1, 3)));
            case 7, 8 -> Optional.of(Span.month(YEAR, random.nextInt(1, 13)));
            case 9 -> Optional.of(Span.year(YEAR, decree));
            default -> Optional.of(Span.quarter(YEAR, random.nextInt(1, 5), decree));
        };
    }

    private List<Reported> day(Reported when, Task task, Optional<Yardstick> target, boolean amended) {
        List<Reported> rows = new ArrayList<>();
        Reported row = says(when, task, target, amended);
        rows.add(row);
        if (chance(8)) {
            rows.add(row);
        }
        if (chance(6)) {
            rows.add(narrative(row));
        }
        if (chance(8)) {
            rows.add(contradicts(row, task, target));
        }
        if (when.reportedOn().isPresent() && when.period().isPresent() && chance(20)) {
            Optional<LocalDate> later = when.reportedOn().map(day -> day.plusDays(random.nextInt(1, 20)));
            rows.add(says(row(when.period(), later, Optional.empty(), Word.NONE, ""), task, target, amended));
        }
        return rows;
    }

    private Reported says(Reported when, Task task, Optional<Yardstick> target, boolean amended) {
        if (chance(5)) {
            return when;
        }
        if (chance(4)) {
            return unreadable(when, target);
        }
        Reported said = target.isPresent() && !chance(15) ? figure(when, task, target.get()) : word(when, amended);
        boolean done = said.word() != Word.NOT_DONE && said.word() != Word.NO_CASE;
        if (!amended && done && chance(15)) {
            LocalDate completed = Rows.day(when).minusDays(random.nextInt(0, 120));
            return new Reported(
                    said.period(),
                    said.reportedOn(),
                    Optional.of(completed),
                    said.actual(),
                    said.numerator(),
                    said.denominator(),
                    chance(20) && said.actual().isEmpty() && said.numerator().isEmpty() ? Word.NONE : said.word(),
                    said.status(),
                    said.difficulty());
        }
        return said;
    }

    private Reported figure(Reported when, Task task, Yardstick target) {
        if (task.isPercent() && chance(25)) {
            return pair(when);
        }
        int bound = target.bound().multiply(10).intValue();
        int tenths = chance(15) ? bound : Math.max(chance(10) ? -50 : 0, bound + random.nextInt(-40, 40) * 10);
        Figure actual = Figure.ofTenths(tenths);
        String unit = task.isPercent() && chance(40) ? "%" : "";
        return new Reported(
                when.period(),
                when.reportedOn(),
                Optional.empty(),
                Optional.of(new Figure(actual.text() + unit, actual.value())),
                Optional.empty(),
                Optional.empty(),
                Word.NONE,
                "",
                "");
    }

    private Reported pair(Reported when) {
        int denominator = chance(8) ? random.nextInt(-3, 1) : random.nextInt(1, 30);
        int numerator = denominator == 0 ? 0 : random.nextInt(0, Math.abs(denominator) + 3);
        return new Reported(
                when.period(),
                when.reportedOn(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Figure.of(numerator)),
                Optional.of(Figure.of(denominator)),
                Word.NONE,
                "",
                "");
    }

    private Reported word(Reported when, boolean amended) {
        return switch (random.nextInt(amended ? 6 : 10)) {
            case 0, 1, 2 -> said(when, Word.DONE, chance(50) ? "done" : "Hoàn thành");
            case 3, 4 -> said(when, Word.NOT_DONE, chance(50) ? "in_progress" : "Chưa hoàn thành");
            case 5 -> said(when, Word.NO_CASE, "Không phát sinh");
            case 6, 7 -> said(when, Word.DONE_ON_TIME, "Hoàn thành đúng hạn");
            case 8 -> said(when, Word.DONE_LATE, "Hoàn thành quá hạn");
            default -> said(when, Word.NOT_DONE, "not_started");
        };
    }

    private Reported unreadable(Reported when, Optional<Yardstick> target) {
        if (target.isEmpty() || chance(30)) {
            return said(when, Word.UNREADABLE, "xyzzy");
        }
        return row(when.period(), when.reportedOn(), Optional.of(Figure.unreadable("12x#4")), Word.NONE, "");
    }

    private Reported contradicts(Reported row, Task task, Optional<Yardstick> target) {
        if (row.actual().isPresent()) {
            Figure other = Figure.ofTenths(random.nextInt(1, 1000));
            return row(row.period(), row.reportedOn(), Optional.of(other), row.word(), row.status());
        }
        return row.word() == Word.DONE ? said(row, Word.NOT_DONE, "not_done") : said(row, Word.DONE, "done");
    }

    /** In an item's only row, completed on any day, also one after the as-of date. */
    private Reported completedLater(Reported row) {
        boolean claims = row.actual().isEmpty()
                && row.numerator().isEmpty()
                && (row.word() == Word.DONE || row.word() == Word.NONE);
        if (!claims) {
            return row;
        }
        return new Reported(
                row.period(),
                row.reportedOn(),
                Optional.of(asOf.plusDays(random.nextInt(-40, 60))),
                row.actual(),
                row.numerator(),
                row.denominator(),
                row.word(),
                row.status(),
                row.difficulty());
    }

    private static Reported narrative(Reported row) {
        return new Reported(
                row.period(),
                row.reportedOn(),
                row.completedOn(),
                row.actual(),
                row.numerator(),
                row.denominator(),
                row.word(),
                row.status(),
                "Thiếu kinh phí");
    }

    private static Reported said(Reported when, Word word, String status) {
        return row(when.period(), when.reportedOn(), Optional.empty(), word, status);
    }

    private static Reported row(
            Optional<Span> period, Optional<LocalDate> reported, Optional<Figure> actual, Word word, String status) {
        return new Reported(
                period, reported, Optional.empty(), actual, Optional.empty(), Optional.empty(), word, status, "");
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
