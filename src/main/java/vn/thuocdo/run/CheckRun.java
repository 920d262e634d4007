package vn.thuocdo.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thuocdo.config.project.Settings;
import vn.thuocdo.judge.Cutoff;
import vn.thuocdo.judge.Standings;
import vn.thuocdo.read.ProgrammeReader;
import vn.thuocdo.read.Reading;
import vn.thuocdo.read.row.TableRead;
import vn.thuocdo.report.check.CheckReport;

/** A request to read everything, to judge nothing, and to say what is wrong. Its result is there whatever is wrong. */
public record CheckRun(ProjectChoice project, Strictness strictness) {

    /** Does it; reads every file, and writes none. */
    public Outcome<CheckReport> outcome(ReadingWatch watch) {
        return Run.outcome(watch, List.of(), this::report);
    }

    private CheckReport report(Run run) {
        Optional<Settings> settings = run.keep(project.settings());
        run.speaks(settings.flatMap(Settings::language));
        if (!run.isUsable(settings)) {
            run.refuse(new Refusal.Unusable());
            return new CheckReport(List.of(), 0, 0, run.findings(), "");
        }
        Reading reading = run.read(settings.get(), ProgrammeReader::readWithConventions);
        Cutoff cutoff = run.keep(Cutoff.of(
                reading.programme(),
                settings.get().projectYear(),
                settings.get().asOf()));
        run.keep(Standings.of(cutoff.programme(), cutoff.asOf()));
        run.guard(strictness);
        return new CheckReport(
                reading.inputs().stream().map(CheckRun::understood).toList(),
                reading.programme().assignments().size(),
                reading.programme().results().size(),
                run.findings(),
                settings.get().folder());
    }

    private static CheckReport.FileRead understood(TableRead table) {
        Map<String, String> columns = new LinkedHashMap<>();
        table.columns().forEach((column, header) -> columns.put(column.header(), header));
        Map<String, String> numbers = new LinkedHashMap<>();
        table.conventions()
                .forEach((column, convention) ->
                        numbers.put(column.header(), convention.name().toLowerCase(Locale.ROOT)));
        return new CheckReport.FileRead(
                table.input().shown(),
                table.role().name().toLowerCase(Locale.ROOT),
                table.form().format(),
                table.form().encoding(),
                table.form().delimiter(),
                table.form().sheet(),
                table.header().toString(),
                columns,
                numbers,
                table.rows(),
                table.faulty().size(),
                table.leftOut(),
                table.notItems());
    }
}
