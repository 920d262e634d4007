package vn.thuocdo.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thuocdo.config.project.ProjectFile;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.read.ProgrammeReader;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.row.ProjectCalendar;
import vn.thuocdo.read.sketch.TableSketch;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.write.NewFile;
import vn.thuocdo.scaffold.EditorSchema;
import vn.thuocdo.scaffold.TableProject;
import vn.thuocdo.scaffold.TableWording;

/**
 * A request for the project file of one table, as it is understood. The file is made, but not written.
 *
 * @param target the folder for the file; the table lies in it or below it; absent for the folder of the table
 * @param table as on the command line
 * @param year of the project; absent to write none
 * @param language of the remarks and of the project; absent for remarks in English and a project that names no language
 * @param schema whether the schema for editors is written next to the project file
 * @param force whether a file may be replaced
 */
public record InitForRun(
        WorkingFolder folder,
        Optional<String> target,
        String table,
        OptionalInt year,
        Optional<Language> language,
        boolean schema,
        boolean force) {

    /** @throws UsageException if the table is standard input */
    public InitForRun {
        if (ProjectArgument.isStandardInput(table)) {
            throw new UsageException(UsageError.BAD_VALUE, "--for", table, "report.xlsx");
        }
    }

    /** The folder that the file goes to, as it is to be shown. */
    public String shownTarget() {
        return target.orElseGet(() -> {
            Path parent = Path.of(table).getParent();
            return parent == null ? "." : parent.toString();
        });
    }

    /** Runs the request: reads the table, and writes nothing. */
    public Outcome<List<NewFile>> outcome(ReadingWatch watch) {
        return Run.outcome(watch, List.of(), this::files);
    }

    private List<NewFile> files(Run run) {
        String pattern = ProjectFile.pattern(path());
        Source source = Source.wholeJob(ProjectArgument.input(table, folder));
        run.files().add(List.of(source));
        Optional<TableSketch> sketch = run.keep(TableSketch.of(source, year));
        run.requireFaultless();
        TableWording wording = new TableWording(Messages.of(language.orElse(Language.EN)));
        NewFile file = new TableProject(wording)
                .of(sketch.orElseThrow(), pattern, unsettled(source), year, language.isPresent());
        List<NewFile> files = schema ? EditorSchema.added(List.of(file)) : List.of(file);
        return NewFiles.requirePlace(files, shownTarget(), folder, force, run);
    }

    /** Columns that cannot be read until the project declares how they are written. */
    private List<TableProject.Unsettled> unsettled(Source source) {
        Set<Code> found =
                ProgrammeReader.read(List.of(source), new ProjectCalendar(year, ReportingCalendar.PLAIN))
                        .findings()
                        .sorted()
                        .stream()
                        .map(Finding::code)
                        .collect(Collectors.toSet());
        List<TableProject.Unsettled> unsettled = new ArrayList<>();
        if (found.contains(Code.AMBIGUOUS_NUMBER)) {
            unsettled.add(TableProject.Unsettled.NUMBERS);
        }
        if (found.contains(Code.AMBIGUOUS_DATE) || found.contains(Code.NOT_A_DATE)) {
            unsettled.add(TableProject.Unsettled.DATES);
        }
        return unsettled;
    }

    /** The path of the table from the folder of the project; a project may not use tables outside it. */
    private String path() {
        Path place = folder.resolve(shownTarget()).toAbsolutePath().normalize();
        Path file = folder.resolve(table).toAbsolutePath().normalize();
        if (!file.startsWith(place)) {
            throw new UsageException(UsageError.TABLE_OUTSIDE, table, shownTarget());
        }
        return place.relativize(file).toString().replace('\\', '/');
    }
}
