package vn.thuocdo.report.trend;

import java.util.List;
import java.util.Optional;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.part.ItemWords;
import vn.thuocdo.report.part.TaskWords;
import vn.thuocdo.report.text.DecisionTexts;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.report.text.Reasons;
import vn.thuocdo.score.Rate;
import vn.thuocdo.trend.Forecast;
import vn.thuocdo.trend.Setback;

/** Sentences about a trend that every format for people has. */
final class TrendTexts {

    private TrendTexts() {}

    static String subtitle(TrendReport report, Messages messages, Room room) {
        String first = messages.period(report.trend().points().get(0).period());
        String last = messages.period(report.trend().last().period());
        return messages.text(
                "trend.subtitle",
                first.equals(last) ? messages.text("trend.period", last) : messages.text("trend.periods", first, last),
                new MethodText(report.method(), messages).name(),
                messages.text("denominator." + report.method().denominator().word()));
    }

    /** What went back; a terminal where everything is asked for says where it stands in the files, too. */
    static String of(TrendReport.Loss loss, TrendReport report, Messages messages, Room room) {
        Setback setback = loss.setback();
        String decided = decided(loss.verdict(), new Reasons(report.method(), messages), messages, room);
        Optional<String> amended =
                new DecisionTexts(messages).amended(loss.verdict().state());
        return messages.text(
                setback.regained() ? "trend.regained" : "trend.setback",
                setback.assignment().unit().name(),
                TaskWords.of(room).apply(setback.assignment().task()),
                messages.period(setback.met()),
                messages.period(setback.lost()),
                amended.map(by -> decided + "; " + by).orElse(decided),
                room.isNarrow() && room.takesAll() ? " (" + report.place(loss.verdict()) + ")" : "");
    }

    /** At a terminal the exact arithmetic, on a page what was reached and what was asked for, rounded. */
    private static String decided(Verdict verdict, Reasons reasons, Messages messages, Room room) {
        if (room.isNarrow()) {
            return reasons.decided(verdict);
        }
        ItemWords words = new ItemWords(messages, reasons);
        String target = words.target(verdict);
        String reached = words.reached(verdict);
        return reached.isEmpty() || target.isEmpty()
                ? words.outcome(verdict)
                : messages.text("trend.reached", reached, target);
    }

    /** The rule of the projection and what it leaves out; or why there is none. */
    static List<String> assumption(TrendReport report, Messages messages) {
        Forecast forecast = report.trend().forecast();
        if (forecast instanceof Forecast.Unknown unknown) {
            return List.of(
                    switch (unknown.reason()) {
                        case YEAR_IS_OVER -> result(report, messages);
                        case DENOMINATOR_CHANGES -> messages.text("trend.denominatorChanges");
                        case INTERIM_TARGETS -> messages.text("trend.interimTargets");
                    });
        }
        Forecast.Expected expected = (Forecast.Expected) forecast;
        return List.of(
                messages.text("trend.rule", messages.number(expected.over()), messages.number(expected.of())),
                messages.text("trend.noVerdict"));
    }

    /** Of a year that is over there is nothing to expect. */
    private static String result(TrendReport report, Messages messages) {
        Rate total = report.trend().last().board().total();
        return messages.text(
                "trend.yearIsOver",
                messages.number(total.completed()),
                messages.number(total.denominator()),
                new Figures(report.method(), messages).percent(total));
    }
}
