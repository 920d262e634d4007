package vn.thuocdo.cli.option;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.run.BaseChoice;
import vn.thuocdo.run.ProjectArgument;
import vn.thuocdo.run.WorkingFolder;

/** What a scoreboard is compared with. */
public final class BaseOptions {

    private final OptionSpec base = Options.file("PROJECT", "--base");
    private final OptionSpec crosswalk = Options.files("1", "FILE", "--crosswalk");

    public void addTo(CommandSpec command) {
        command.addOption(base).addOption(crosswalk);
    }

    public BaseChoice choice(WorkingFolder folder) {
        Optional<String> project = Options.given(base);
        return new BaseChoice(project.map(name -> ProjectArgument.of(name, folder)), crosswalk.getValue());
    }
}
