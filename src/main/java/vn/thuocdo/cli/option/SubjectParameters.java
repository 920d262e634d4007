package vn.thuocdo.cli.option;

import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.run.ProjectArgument;
import vn.thuocdo.run.UsageException;
import vn.thuocdo.run.WorkingFolder;

/** What is to be explained: a unit or one of its tasks, of a project that may be named before it. */
public final class SubjectParameters {

    /**
     * What the command line names.
     *
     * @param project absent for the current folder, or the tables of the options
     * @param task absent for all tasks of the unit
     */
    public record Subject(Optional<String> project, String unit, Optional<String> task) {}

    private final PositionalParamSpec project = Options.fileParameter("PROJECT");
    private final PositionalParamSpec unit = Options.parameter(1, "UNIT");
    private final PositionalParamSpec task = Options.parameter(2, "TASK");

    public void addTo(CommandSpec command) {
        command.addPositional(project).addPositional(unit).addPositional(task);
    }

    /**
     * The words in their parts. Of two the first is a project where there is such a file or folder, else it is the unit;
     * of three it is always the project.
     */
    public Subject named(WorkingFolder folder) {
        List<String> words = Stream.of(project, unit, task)
                .map(parameter -> parameter.<String>getValue())
                .filter(Objects::nonNull)
                .toList();
        if (words.isEmpty()) {
            throw new UsageException(UsageError.NO_UNIT);
        }
        boolean first = words.size() == 3 || isProject(words.get(0), folder);
        if (first && words.size() == 1) {
            throw new UsageException(UsageError.NO_UNIT);
        }
        List<String> rest = words.subList(first ? 1 : 0, words.size());
        return new Subject(
                first ? Optional.of(words.get(0)) : Optional.empty(),
                rest.get(0),
                rest.size() > 1 ? Optional.of(rest.get(1)) : Optional.empty());
    }

    private static boolean isProject(String word, WorkingFolder folder) {
        String name = ProjectArgument.of(word, folder).name();
        return ProjectArgument.isStandardInput(name) || Files.exists(folder.resolve(name));
    }
}
