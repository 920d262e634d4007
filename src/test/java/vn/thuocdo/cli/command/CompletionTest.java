package vn.thuocdo.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.Format;
import vn.thuocdo.testing.Tool;

/** What is installed for the shell and for {@code man} knows the whole command line. */
final class CompletionTest {

    @Test
    void theShellCompletesEveryCommandAndOption() {
        String script = Tool.inCheckout().run("completion").out();

        for (CommandLine command : CommandsPage.all(ThuocdoCommand.commandLine(""))) {
            String function = function(script, command.getCommandSpec().qualifiedName("_"));
            for (String below : command.getSubcommands().keySet()) {
                assertThat(function).containsPattern("local commands=\"[^\"]*\\b" + below + "\\b");
            }
            for (OptionSpec option : command.getCommandSpec().options()) {
                for (String name : option.names()) {
                    assertThat(function).as(command.getCommandName()).contains("'" + name + "'");
                }
            }
        }
    }

    /** A file after an option that takes one, its words after an option that has some. */
    @Test
    void theShellCompletesFilesAndWords() {
        String score = function(Tool.inCheckout().run("completion").out(), "thuocdo_score");

        String formats = Format.ofScores().stream()
                .map(format -> "\"" + format.word() + "\"")
                .collect(Collectors.joining(" "));
        assertThat(score).contains("_option_args=(" + formats + ") # --format values");
        assertThat(score).contains("_option_args=(\"note\" \"warning\" \"error\") # --fail-on values");
        assertThat(score)
                .containsPattern("'-a'\\|'--assignments'\\)\\s+local IFS=\\S+\\s+type [^\\n]+\\s+[^\\n]+compgen -f");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theManualExplainsEveryCommandAndOption(Language language) {
        String page = Tool.inCheckout()
                .run("completion", "--man", "--lang", language.word())
                .out();

        for (CommandLine command : CommandsPage.all(ThuocdoCommand.commandLine(""))) {
            String section = section(page, command.getCommandSpec().qualifiedName());
            for (OptionSpec option : command.getCommandSpec().options()) {
                String names = String.join(", ", option.names()).replace("-", "\\-");
                assertThat(section).as(command.getCommandName()).contains("\n\\fB" + names);
            }
        }
    }

    /** A line that begins with a dot would be obeyed, not shown. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextOfTheManualIsTakenForARequest(Language language) {
        String page = Tool.inCheckout()
                .run("completion", "--man", "--lang", language.word())
                .out();

        assertThat(page.lines().filter(line -> line.startsWith(".") || line.startsWith("'")))
                .allMatch(line -> line.matches("\\.(TH|SH|SS) .+|\\.(TP|PP|nf|fi)"));
    }

    private static String function(String script, String name) {
        String head = "function _picocli_" + name + "() {";
        assertThat(script).contains(head);
        return script.substring(script.indexOf(head)).split("\n}\n", 2)[0];
    }

    /** The part of a page that is about a command; for the tool itself, what stands before the first command. */
    private static String section(String page, String command) {
        String[] sections = page.split("\n\\.SS ");
        for (String section : sections) {
            if (section.startsWith(command + "\n")) {
                return section;
            }
        }
        return sections[0];
    }
}
