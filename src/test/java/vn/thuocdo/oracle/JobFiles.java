package vn.thuocdo.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thuocdo.oracle.Job.Given;
import vn.thuocdo.oracle.Job.Reported;
import vn.thuocdo.oracle.Job.Rules;
import vn.thuocdo.oracle.Job.Step;

/** A project written as the files that the tool reads. */
final class JobFiles {

    private JobFiles() {}

    static void write(Job job, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("thuocdo.yaml"), settings(job));
        Files.writeString(folder.resolve("units.csv"), units(job));
        Files.writeString(folder.resolve("assignments.csv"), assignments(job));
        Files.writeString(folder.resolve("results.csv"), results(job));
    }

    private static String settings(Job job) {
        List<String> lines = new ArrayList<>();
        job.year().ifPresent(year -> lines.add("year: " + year));
        job.asOf().ifPresent(day -> lines.add("as-of: " + day));
        job.knownOn().ifPresent(day -> lines.add("known-on: " + day));
        switch (job.calendar()) {
            case PLAIN -> lines.add("calendar: calendar");
            case DECREE -> lines.add("calendar: nd-09-2019");
            case FISCAL -> lines.add("fiscal-year-end: 06-30");
        }
        lines.add("sources: {units: units.csv, assignments: assignments.csv, results: results.csv}");
        lines.addAll(method(job.rules()));
        return String.join("\n", lines) + "\n";
    }

    static List<String> method(Rules rules) {
        List<String> lines = new ArrayList<>();
        lines.add("method:");
        lines.add("  extends: completion");
        lines.add("  denominator: " + lower(rules.denominator()));
        lines.add("  credit: " + credit(rules));
        lines.add("  weights: " + (rules.weighted() ? "used" : "ignored"));
        lines.add("  late: "
                + switch (rules.late()) {
                    case COUNTS, NONE -> lower(rules.late());
                    case EARNS, DEDUCTS -> "{" + lower(rules.late()) + ": " + rules.share() + "%}";
                });
        lines.add("  time-unknown: " + lower(rules.timeUnknown()).replace('_', '-'));
        lines.add("  ranking: " + lower(rules.ranking()));
        if (rules.targetsOnly()) {
            lines.add("  without-target: excluded");
        }
        lines.add("  waiver: " + (rules.waiverAccepted() ? "accepted" : "ignored"));
        lines.add("  cooperating: "
                + rules.cooperating().map(share -> share + "%").orElse("ignored"));
        if (rules.noCaseExcluded()) {
            lines.add("  no-case: excluded");
        }
        lines.add("  tiers:");
        rules.tiers().forEach(step -> lines.add("    - " + tier(step)));
        rules.quota()
                .ifPresent(percent -> lines.add("  quota: {tier: "
                        + rules.tiers().get(0).percent() + ", at-most: " + percent + "%, of: units}"));
        return lines;
    }

    private static String credit(Rules rules) {
        return switch (rules.credit()) {
            case BINARY, NORMALISED, BEST -> lower(rules.credit());
            case PROPORTIONAL ->
                "{rule: proportional, cap: " + rules.cap().map(cap -> cap + "%").orElse("none") + "}";
            case STEPPED -> {
                List<String> steps = new ArrayList<>();
                for (int[] step : rules.steps()) {
                    steps.add("{over: " + step[0] + "%, earns: " + step[1] + "%}");
                }
                yield "{rule: stepped, steps: [" + String.join(", ", steps) + "]}";
            }
        };
    }

    private static String tier(Step step) {
        List<String> gates = new ArrayList<>();
        if (step.allDone()) {
            gates.add("all done");
        }
        if (step.allOnTime()) {
            gates.add("all on time");
        }
        step.exceededAtLeast().ifPresent(percent -> gates.add("exceeded at least " + percent + "%"));
        step.lateAtMost().ifPresent(percent -> gates.add("late at most " + percent + "%"));
        return gates.isEmpty()
                ? String.valueOf(step.percent())
                : "{from: " + step.percent() + ", requires: [" + String.join(", ", gates) + "]}";
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String units(Job job) {
        StringBuilder text = new StringBuilder("id,name,kind,bloc\n");
        job.units().forEach(unit -> text.append(line(unit, "Sở " + unit, Job.kind(unit), Job.bloc(unit))));
        return text.toString();
    }

    private static String assignments(Job job) {
        StringBuilder text =
                new StringBuilder("unit,task,kind,direction,measure,period,target,baseline,deadline,extended_deadline,"
                        + "extension_document,weight,role,state,waiver,effective,decision\n");
        for (Job.Item item : job.items()) {
            for (Given row : item.given()) {
                text.append(line(
                        item.unit(),
                        item.task().id(),
                        item.task().kind(),
                        item.task().direction(),
                        item.task().measure(),
                        row.period().map(Span::text).orElse(""),
                        row.target().map(Yardstick::text).orElse(""),
                        row.baseline().map(Figure::text).orElse(""),
                        row.deadline().map(Span::text).orElse(""),
                        text(row.extended()),
                        row.extensionDocument(),
                        row.weight().map(Figure::text).orElse(""),
                        row.role(),
                        row.state(),
                        row.waiver(),
                        text(row.effective()),
                        row.effective().map(day -> "QĐ " + day.getDayOfYear()).orElse("")));
            }
        }
        return text.toString();
    }

    private static String results(Job job) {
        StringBuilder text = new StringBuilder(
                "unit,task,period,reported_on,completed_on,actual,numerator,denominator,status,difficulty\n");
        for (Job.Item item : job.items()) {
            for (Reported row : item.reported()) {
                text.append(line(
                        item.unit(),
                        item.task().id(),
                        row.period().map(Span::text).orElse(""),
                        text(row.reportedOn()),
                        text(row.completedOn()),
                        row.actual().map(Figure::text).orElse(""),
                        row.numerator().map(Figure::text).orElse(""),
                        row.denominator().map(Figure::text).orElse(""),
                        row.status(),
                        row.difficulty()));
            }
        }
        return text.toString();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String line(String... cells) {
        return String.join(",", cells) + "\n";
    }
}
