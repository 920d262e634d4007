package vn.thuocdo.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.run.AsOf;
import vn.thuocdo.run.ProjectArgument;
import vn.thuocdo.run.ProjectChoice;
import vn.thuocdo.run.UsageException;
import vn.thuocdo.run.WorkingFolder;

/** What is scored: a project, or tables named one by one. */
public final class ProjectOptions {

    private final PositionalParamSpec project = Options.fileParameter("PROJECT");
    private final OptionSpec assignments = Options.file("FILE", "-a", "--assignments");
    private final OptionSpec results = Options.files("1..*", "FILE", "-r", "--results");
    private final OptionSpec encoding = Options.text("NAME", "--encoding");
    private final OptionSpec asOf = Options.value("DATE", AsOf::of, AsOf.EXAMPLES, "--as-of");
    private final OptionSpec knownOn = Options.value("DATE", AsOf::of, AsOf.EXAMPLES, "--known-on");
    private final OptionSpec method = Options.files("1", "NAME|FILE", "--method");

    public void addTo(CommandSpec command) {
        addOptionsTo(command.addPositional(project));
    }

    /** The same for a command that has parameters of its own. */
    public void addOptionsTo(CommandSpec command) {
        command.addOption(assignments)
                .addOption(results)
                .addOption(encoding)
                .addOption(asOf)
                .addOption(knownOn)
                .addOption(method);
    }

    /** The one project that the command line names, by one method. */
    public ProjectChoice choice(WorkingFolder folder) {
        return choice(Options.given(project), folder);
    }

    /**
     * The same of a project that the command found among its own parameters.
     *
     * @param named absent where none was named
     * @throws UsageException if several methods are named
     */
    public ProjectChoice choice(Optional<String> named, WorkingFolder folder) {
        if (methods().size() > 1) {
            throw new UsageException(UsageError.ONE_METHOD);
        }
        return choice(named, methods().stream().findFirst(), folder);
    }

    /** The project whatever methods are named. */
    public ProjectChoice choiceWithoutMethod(WorkingFolder folder) {
        return choice(Options.given(project), Optional.empty(), folder);
    }

    private ProjectChoice choice(Optional<String> named, Optional<String> rules, WorkingFolder folder) {
        return new ProjectChoice(
                folder,
                named.map(name -> ProjectArgument.of(name, folder)),
                Options.given(assignments),
                results.getValue(),
                Options.given(encoding),
                Options.given(asOf),
                Options.given(knownOn),
                rules);
    }

    /** The word that names the project; none where none was given. */
    public List<String> projectWords() {
        return project.originalStringValues();
    }

    /** The words of the options, each value after its own option, so that a parameter may stand before them. */
    public List<String> optionWords() {
        List<String> words = new ArrayList<>();
        for (OptionSpec option : List.of(assignments, results, encoding, asOf, knownOn, method)) {
            for (String value : option.originalStringValues()) {
                words.add(option.shortestName());
                words.add(value);
            }
        }
        return words;
    }

    /** The methods that the command line names, in its order. */
    public List<String> methods() {
        return method.getValue();
    }
}
