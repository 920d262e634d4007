package vn.thuocdo.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.Format;
import vn.thuocdo.testing.Shell;
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

    /** bash itself is asked what it would offer. */
    @Test
    void bashCompletesCommandsOptionsAndWords(@TempDir Path folder) throws Exception {
        script("bash", folder);

        assertThat(bash(folder, "thuocdo sc")).containsExactly("score", "schema");
        assertThat(bash(folder, "thuocdo score --known")).containsExactly("--known-on");
        assertThat(bash(folder, "thuocdo check --fail-on ")).containsExactly("note", "warning", "error");
    }

    /** fish itself is asked what it would offer. */
    @Test
    void fishCompletesCommandsOptionsWordsAndFiles(@TempDir Path folder) throws Exception {
        assumeThat(isInstalled("fish")).isTrue();
        Files.createFile(folder.resolve("results.csv"));

        assertThat(fish(folder, "thuocdo --lang vi sco"))
                .containsExactly("score\tTính kết quả của mọi đơn vị và lập báo cáo");
        assertThat(fish(folder, "thuocdo score --known"))
                .singleElement()
                .asString()
                .startsWith("--known-on\t");
        assertThat(fish(folder, "thuocdo check --fail-on "))
                .extracting(line -> line.split("\t")[0])
                .containsExactly("error", "note", "warning");
        assertThat(fish(folder, "thuocdo score -o res")).containsExactly("results.csv");
        assertThat(fish(folder, "thuocdo score res")).containsExactly("results.csv");
        assertThat(fish(folder, "thuocdo codes R10")).contains("R101");
        assertThat(fish(folder, "thuocdo codes res")).isEmpty();
    }

    @Test
    void zshCanReadItsScript(@TempDir Path folder) throws Exception {
        assumeThat(isInstalled("zsh")).isTrue();
        script("zsh", folder);

        assertThat(Shell.in(folder).run("zsh -n completion.zsh")).isEqualTo(new Shell.Run(0, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zsh", "fish", "powershell"})
    void everyShellKnowsEveryCommandOptionAndWord(String shell) {
        String script =
                Tool.inCheckout().run("completion", shell, "--lang", "vi").out();

        for (CommandLine command : CommandsPage.all(ThuocdoCommand.commandLine(""))) {
            for (OptionSpec option : command.getCommandSpec().options()) {
                String name = option.longestName();
                assertThat(script).containsPattern(shell.equals("fish") ? "-l " + name.substring(2) + "\\b" : name);
            }
        }
        assertThat(script)
                .contains(ThuocdoCommand.commandLine("").getSubcommands().keySet());
        assertThat(script).contains(Format.ofScores().stream().map(Format::word).toList());
        assertThat(script).contains("Tính kết quả của mọi đơn vị và lập báo cáo");
    }

    /** A quote that ends too early would make the rest of a text a command. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextLeavesItsQuotesInPowerShell(Language language) {
        String script = Tool.inCheckout()
                .run("completion", "powershell", "--lang", language.word())
                .out();

        assertThat(script.lines().filter(line -> line.contains("Summary = ")))
                .allSatisfy(line -> assertThat(line.replaceAll("'(?:[^'\u2018-\u201b]|''|[\u2018-\u201b]{2})*+'", ""))
                        .doesNotContainPattern("['\u2018-\u201b]"));
    }

    @Test
    void aShellThatIsNoneIsRefused() {
        Tool.Run run = Tool.inCheckout().run("completion", "tcsh");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("tcsh", "bash, zsh, fish, powershell");
    }

    /** What the function of the script answers, called as bash calls it; bash itself knows {@code compopt} only then. */
    private static List<String> bash(Path folder, String line) throws Exception {
        String words = line.endsWith(" ") ? line + "''" : line;
        Shell.Run run = Shell.in(folder)
                .run(
                        "bash --norc -c 'compopt() { :; }; . ./completion.bash; COMP_WORDS=(" + words.replace("'", "\"")
                                + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _complete_thuocdo; printf \"%s\\n\" \"${COMPREPLY[@]}\"'");
        assertThat(run.err()).isEmpty();
        return run.out().lines().map(String::strip).toList();
    }

    private static List<String> fish(Path folder, String line) throws Exception {
        script("fish", folder);
        Shell.Run run = Shell.in(folder)
                .with("HOME", folder.toString())
                .with("LC_ALL", "C.UTF-8")
                .run("fish --no-config -c 'source completion.fish; complete -C \"" + line + "\"'");
        assertThat(run.err()).isEmpty();
        return run.out().lines().toList();
    }

    private static boolean isInstalled(String shell) throws Exception {
        return Shell.in(Tool.CHECKOUT).run("command -v " + shell).status() == 0;
    }

    private static void script(String shell, Path folder) throws Exception {
        Tool.Run run = Tool.inCheckout().run("completion", shell, "--lang", "vi");
        Files.writeString(folder.resolve("completion." + shell), run.out());
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
