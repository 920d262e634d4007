package vn.thuocdo.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import vn.thuocdo.oracle.Job.Given;
import vn.thuocdo.oracle.Job.Reported;
import vn.thuocdo.oracle.Job.Task;
import vn.thuocdo.oracle.Job.Word;

/** Random rows of results of one item: periods and days, corrections, rows that disagree, that cannot be read, that say nothing. */
final class RandomReports {

    private static final int YEAR = RandomJob.YEAR;

    private final SplittableRandom random;
    private final Job.Calendar calendar;
    private final boolean decree;
    private final LocalDate asOf;

    RandomReports(SplittableRandom random, Job.Calendar calendar, LocalDate asOf) {
        this.random = random;
        this.calendar = calendar;
        this.decree = calendar == Job.Calendar.DECREE;
        this.asOf = asOf;
    }

    List<Reported> draw(Task task, Given given, boolean several) {
        List<Reported> rows = new ArrayList<>();
        Set<LocalDate> taken = new HashSet<>();
        int days = random.nextInt(10) == 0 ? 0 : random.nextInt(1, 5);
        for (int i = 0; i < days; i++) {
            Reported row = when();
            if (taken.add(Rows.day(row))) {
                rows.addAll(day(row, task, given, several));
            }
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
        if (calendar == Job.Calendar.FISCAL && chance(60)) {
            int year = chance(80) ? YEAR : YEAR - 1;
            return Optional.of(chance(30) ? Span.fiscalYear(year) : Span.fiscalQuarter(year, random.nextInt(1, 5)));
        }
        return switch (random.nextInt(10)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Span.quarter(chance(50) ? YEAR - 1 : YEAR + 1, random.nextInt(1, 5), decree));
            case 6 -> Optional.of(Span.half(YEAR, random.nextInt(1, 3), decree));
            case 7, 8 -> Optional.of(Span.month(YEAR, random.nextInt(1, 13), decree));
            case 9 -> Optional.of(Span.year(YEAR, decree));
            default -> Optional.of(Span.quarter(YEAR, random.nextInt(1, 5), decree));
        };
    }

    private List<Reported> day(Reported when, Task task, Given given, boolean several) {
        List<Reported> rows = new ArrayList<>();
        Reported row = says(when, task, given, several);
        rows.add(row);
        if (chance(8)) {
            rows.add(row);
        }
        if (chance(6)) {
            rows.add(narrative(row));
        }
        if (chance(8)) {
            rows.add(contradicts(row, given));
        }
        if (when.reportedOn().isPresent() && when.period().isPresent() && chance(20)) {
            Optional<LocalDate> later = when.reportedOn().map(day -> day.plusDays(random.nextInt(1, 20)));
            Optional<LocalDate> sent = chance(20) ? Optional.empty() : later;
            rows.add(says(row(when.period(), sent, Optional.empty(), Word.NONE, ""), task, given, several));
        }
        return rows;
    }

    private Reported says(Reported when, Task task, Given given, boolean several) {
        if (chance(5)) {
            return when;
        }
        if (chance(4)) {
            return unreadable(when, given);
        }
        boolean numeric = given.target().filter(Yardstick::isNumeric).isPresent();
        Reported said = numeric ? chance(15) ? word(when) : figure(when, task, given, several) : word(when);
        if (numeric && chance(10)) {
            said = saidToo(said, word(when));
        }
        if (!numeric && chance(5)) {
            said = withActual(chance(50) ? when : said, Figure.of(random.nextInt(1, 50)));
        }
        return chance(15) ? completed(said) : said;
    }

    /** On some day before the one it is reported for, or on any, also one after the as-of date. */
    private Reported completed(Reported row) {
        LocalDate day =
                chance(70) ? Rows.day(row).minusDays(random.nextInt(0, 120)) : asOf.plusDays(random.nextInt(-40, 60));
        boolean alone = row.word() == Word.DONE && chance(30);
        return new Reported(
                row.period(),
                row.reportedOn(),
                Optional.of(day),
                row.actual(),
                row.numerator(),
                row.denominator(),
                alone ? Word.NONE : row.word(),
                alone ? "" : row.status(),
                row.difficulty());
    }

    private Reported figure(Reported when, Task task, Given given, boolean several) {
        Yardstick target = given.target().orElseThrow();
        int bound = target.bound().multiply(10).intValue();
        if (target.isChange()) {
            int percent = target.bound().intValue() + random.nextInt(-6, 6);
            int level = given.baseline()
                    .flatMap(Figure::value)
                    .orElse(target.bound())
                    .intValue();
            return withActual(
                    when,
                    chance(50)
                            ? Figure.change(target.relation() == Yardstick.Relation.FALLS ? -percent : percent)
                            : Figure.of(Math.max(0, level + random.nextInt(-20, 20))));
        }
        if (target.relation() == Yardstick.Relation.RANK) {
            int place = random.nextInt(1, 40);
            String text = several || chance(50) ? String.valueOf(place) : place + "/63";
            return withActual(when, new Figure(text, Figure.of(place).value()));
        }
        int tenths = chance(15) ? bound : Math.max(chance(10) ? -50 : 0, bound + random.nextInt(-40, 40) * 10);
        Reported row = withActual(when, RandomTargets.written(Figure.ofTenths(tenths), task, random));
        if (!task.isMeasured() && chance(task.isPercent() ? 25 : 4)) {
            return pair(chance(70) ? when : row);
        }
        return row;
    }

    private Reported pair(Reported row) {
        int denominator = chance(8) ? random.nextInt(-3, 1) : random.nextInt(1, 30);
        int numerator = denominator == 0 ? random.nextInt(0, 2) : random.nextInt(0, Math.abs(denominator) + 3);
        boolean alone = chance(5);
        return new Reported(
                row.period(),
                row.reportedOn(),
                row.completedOn(),
                row.actual(),
                alone ? Optional.empty() : Optional.of(Figure.of(numerator)),
                Optional.of(Figure.of(denominator)),
                row.word(),
                row.status(),
                row.difficulty());
    }

    private static Reported withActual(Reported row, Figure actual) {
        return new Reported(
                row.period(),
                row.reportedOn(),
                row.completedOn(),
                Optional.of(actual),
                row.numerator(),
                row.denominator(),
                row.word(),
                row.status(),
                row.difficulty());
    }

    /** A figure and a status in one row. */
    private static Reported saidToo(Reported figure, Reported word) {
        return new Reported(
                figure.period(),
                figure.reportedOn(),
                figure.completedOn(),
                figure.actual(),
                figure.numerator(),
                figure.denominator(),
                word.word(),
                word.status(),
                figure.difficulty());
    }

    private Reported word(Reported when) {
        return switch (random.nextInt(13)) {
            case 0, 1, 2 -> said(when, Word.DONE, chance(50) ? "done" : "Hoàn thành");
            case 3 -> said(when, Word.IN_PROGRESS, "in_progress");
            case 4, 5 -> said(when, Word.NOT_DONE, chance(50) ? "not_done" : "Chưa hoàn thành");
            case 6 -> said(when, Word.NOT_STARTED, "not_started");
            case 7 -> said(when, Word.NO_CASE, "Không phát sinh");
            case 8, 9 -> said(when, Word.DONE_ON_TIME, "Hoàn thành đúng hạn");
            case 10 -> said(when, Word.DONE_LATE, "Hoàn thành quá hạn");
            case 11 -> said(when, Word.WITHDRAWN, chance(50) ? "Hủy" : "Không áp dụng");
            default -> said(when, Word.REPORTED, "reported");
        };
    }

    private Reported unreadable(Reported when, Given given) {
        if (given.target().filter(Yardstick::isNumeric).isEmpty() || chance(30)) {
            return said(when, Word.UNREADABLE, "xyzzy");
        }
        return row(when.period(), when.reportedOn(), Optional.of(Figure.unreadable("12x#4")), Word.NONE, "");
    }

    private Reported contradicts(Reported row, Given given) {
        if (row.actual().isPresent()) {
            Figure other = Figure.ofTenths(random.nextInt(1, 1000));
            return row(row.period(), row.reportedOn(), Optional.of(other), row.word(), row.status());
        }
        return row.word() == Word.DONE ? said(row, Word.NOT_DONE, "not_done") : said(row, Word.DONE, "done");
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
