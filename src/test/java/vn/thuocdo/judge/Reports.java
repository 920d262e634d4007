package vn.thuocdo.judge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Claim;
import vn.thuocdo.model.Exemption;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.model.Timeliness;
import vn.thuocdo.model.Unit;

/** Reports of one item, told or random. */
public final class Reports {

    private static final Unit UNIT = new Unit("A", "", "", "", "", List.of());
    private static final Task TASK = new Task("T", "", TaskKind.TARGET, "", "", Optional.empty(), List.of());
    private static final int MOST_ROWS = 9;

    private Reports() {}

    /** At least one row, of few days and few texts, so that many of them meet. */
    static List<Result> rows(Random random) {
        List<Result> rows = new ArrayList<>();
        int count = 1 + random.nextInt(MOST_ROWS);
        for (int line = 2; line < 2 + count; line++) {
            Optional<LocalDate> day = day(random, 4);
            Optional<LocalDate> sent = day(random, 3);
            boolean readable = random.nextInt(8) > 0;
            rows.add(result(
                    line,
                    day,
                    sent,
                    readable && random.nextInt(5) == 0 ? day(random, 4) : Optional.empty(),
                    claim(random),
                    readable ? Result.Content.REPORT : Result.Content.UNREADABLE));
            if (readable && random.nextBoolean()) {
                rows.set(rows.size() - 1, figure(rows.get(rows.size() - 1), 85 + 5 * random.nextInt(3)));
            }
        }
        return rows;
    }

    /** The last day of one of the first months; absent now and then. */
    private static Optional<LocalDate> day(Random random, int months) {
        int month = random.nextInt(months + 1);
        return month == 0 ? Optional.empty() : Optional.of(LocalDate.of(2023, month, 28));
    }

    private static Claim claim(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Claim.NONE;
            case 1 -> Claim.of(Status.IN_PROGRESS);
            case 2 -> Claim.done(Timeliness.LATE);
            case 3 -> Claim.of(Exemption.NO_CASE);
            default -> Claim.of(Status.DONE);
        };
    }

    public static Result met(int line, String day) {
        return row(line, day, Optional.of(amount(95)), Claim.NONE, Result.Content.REPORT);
    }

    static Result notMet(int line, String day) {
        return row(line, day, Optional.of(amount(50)), Claim.NONE, Result.Content.REPORT);
    }

    static Result row(int line, String day, Optional<Figure> figure, Claim claim, Result.Content content) {
        Result row =
                result(line, Optional.of(LocalDate.parse(day)), Optional.empty(), Optional.empty(), claim, content);
        return copy(row, row.reportedOn(), figure, row.at());
    }

    private static Result figure(Result row, int actual) {
        return copy(row, row.reportedOn(), Optional.of(amount(actual)), row.at());
    }

    static Result sent(Result row, String day) {
        return copy(row, Optional.of(LocalDate.parse(day)), row.figure(), row.at());
    }

    static Result at(Result row, int line) {
        return copy(row, row.reportedOn(), row.figure(), new Location.Line("results.csv", line, 0));
    }

    private static Figure amount(int actual) {
        return new Figure.Amount(Quantity.of(BigDecimal.valueOf(actual), false));
    }

    static Result result(
            int line,
            Optional<LocalDate> day,
            Optional<LocalDate> sentOn,
            Optional<LocalDate> completedOn,
            Claim claim,
            Result.Content content) {
        return new Result(
                UNIT,
                TASK,
                Optional.empty(),
                day,
                sentOn,
                completedOn,
                Optional.empty(),
                claim,
                "",
                "",
                "",
                Result.Basis.REPORTED,
                content,
                new Location.Line("results.csv", line, 0));
    }

    private static Result copy(Result row, Optional<LocalDate> sentOn, Optional<Figure> figure, Location at) {
        return new Result(
                row.unit(),
                row.task(),
                row.period(),
                row.day(),
                sentOn,
                row.completedOn(),
                figure,
                row.claim(),
                row.difficulty(),
                row.proposal(),
                row.evidence(),
                row.basis(),
                row.content(),
                at);
    }
}
