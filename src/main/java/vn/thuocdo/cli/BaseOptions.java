package vn.thuocdo.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.run.BaseChoice;

/** What a scoreboard is compared with. */
final class BaseOptions {

    private final OptionSpec base = Options.file("PROJECT", "--base");
    private final OptionSpec crosswalk = Options.files("1", "FILE", "--crosswalk");

    void addTo(CommandSpec command) {
        command.addOption(base).addOption(crosswalk);
    }

    BaseChoice choice(Session session) {
        Optional<String> project = Options.given(base);
        return new BaseChoice(project.map(session::project), crosswalk.getValue());
    }
}
