package vn.thuocdo.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.cli.help.Help;
import vn.thuocdo.model.Language;

/** Every command, option and parameter is explained, and nothing else is. */
final class HelpTextsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCommandOptionAndParameterIsExplained(Language language) {
        for (CommandSpec command : commands(language)) {
            assertThat(command.usageMessage().header()).as(command.name()).isNotEmpty();
            assertThat(command.usageMessage().description()).as(command.name()).isNotEmpty();
            assertThat(command.usageMessage().footer()).as(command.name()).isNotEmpty();
            for (ArgSpec argument : command.args()) {
                assertThat(argument.description())
                        .as("%s %s", command.name(), argument)
                        .isNotEmpty();
            }
        }
    }

    /** An explanation of what is not there is a leftover, or its key is misspelt. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyExplanationIsShown(Language language) {
        Set<String> left = new TreeSet<>();
        for (CommandSpec command : commands(language)) {
            ResourceBundle texts = command.resourceBundle();
            left.addAll(texts.keySet());
        }
        left.removeIf(key -> key.matches("usage\\.[A-Za-z]+Heading|exit\\.heading|manual\\..+"));
        Arrays.stream(ExitStatus.values()).forEach(status -> left.remove("exit." + status.name()));
        for (CommandSpec command : commands(language)) {
            String name = command.qualifiedName(".");
            left.removeIf(key -> key.startsWith(name + ".usage."));
            command.options().forEach(option -> {
                left.remove(option.longestName().substring(2));
                left.remove(name + "." + option.longestName().substring(2));
            });
            command.positionalParameters().forEach(parameter -> {
                String key = parameter.paramLabel() + "[" + parameter.index() + "]";
                left.remove(key);
                left.remove(name + "." + key);
            });
        }
        assertThat(left).isEmpty();
    }

    private static List<CommandSpec> commands(Language language) {
        CommandLine thuocdo = ThuocdoCommand.commandLine("");
        Help.describe(thuocdo, language);
        return CommandsPage.all(thuocdo).stream()
                .map(CommandLine::getCommandSpec)
                .toList();
    }
}
