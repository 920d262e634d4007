package vn.thuocdo.run;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thuocdo.config.project.Settings;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Excerpt;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.judge.ResultSelection;
import vn.thuocdo.judge.cutoff.Cutoff;
import vn.thuocdo.read.ProgrammeReader;
import vn.thuocdo.read.Reading;
import vn.thuocdo.read.excerpt.Excerpts;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.row.TableRead;
import vn.thuocdo.report.check.CheckReport;

/** A request to read everything, score nothing, and say what is wrong. It has a result also where there are errors. */
public record CheckRun(ProjectChoice project, Strictness strictness) {

    private static final Pattern YAML = Pattern.compile("\\.ya?ml$");

    /** For at most so many findings of one code the line of the file is shown; nobody reads more. */
    private static final int EXCERPTS_OF_A_CODE = 100;

    /** Runs the request: reads its files, and writes none. */
    public Outcome<CheckReport> outcome(ReadingWatch watch) {
        return Run.outcome(watch, List.of(), this::report);
    }

    private CheckReport report(Run run) {
        Optional<Settings> settings = run.keep(project.settings());
        run.useLanguage(settings.flatMap(Settings::language));
        if (!run.isUsable(settings)) {
            run.refuse(new Refusal.Unusable());
            return new CheckReport(List.of(), 0, 0, 0, run.findings(), excerpts(run.findings(), List.of()), "");
        }
        Reading reading = run.read(settings.get(), ProgrammeReader::readWithConventions);
        Cutoff cutoff = run.keep(Cutoff.of(
                reading.programme(),
                settings.get().projectYear(),
                settings.get().asOf()));
        run.keep(ResultSelection.states(cutoff.programme(), cutoff.asOf()));
        run.guard(strictness);
        return new CheckReport(
                reading.inputs().stream().map(CheckRun::understood).toList(),
                settings.get().sources().size(),
                reading.programme().assignments().size(),
                reading.programme().results().size(),
                run.findings(),
                excerpts(run.findings(), reading.inputs()),
                settings.get().folder());
    }

    /** The text at the places of findings, in tables and in settings files. */
    private Map<Location, Excerpt> excerpts(Findings findings, List<TableRead> tables) {
        Map<Code, Integer> counts = new EnumMap<>(Code.class);
        Set<Location> places = new LinkedHashSet<>();
        for (Finding finding : findings.sorted()) {
            if (counts.merge(finding.code(), 1, Integer::sum) <= EXCERPTS_OF_A_CODE) {
                places.add(finding.at());
            }
        }
        Excerpts excerpts = Excerpts.at(places);
        Set<String> asTables = new HashSet<>();
        for (TableRead table : tables) {
            asTables.add(table.input().shown());
            excerpts.inTable(table.input(), table.form(), table.header());
        }
        places.stream()
                .map(Location::path)
                .distinct()
                .filter(path -> YAML.matcher(path).find() && !asTables.contains(path))
                .forEach(path ->
                        excerpts.inYaml(Input.file(path, project.folder().resolve(path))));
        return excerpts.found();
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
