package vn.thuocdo.cli.completion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.AutoComplete;
import picocli.CommandLine;
import vn.thuocdo.cli.help.Help;
import vn.thuocdo.model.Language;

/** A shell that completes command lines by a script. */
public enum Shell {
    BASH("bash"),
    ZSH("zsh"),
    FISH("fish"),
    POWERSHELL("powershell");

    private final String word;

    Shell(String word) {
        this.word = word;
    }

    public static Optional<Shell> of(String word) {
        return Arrays.stream(values()).filter(shell -> shell.word.equals(word)).findFirst();
    }

    /** The words of all shells, as they are written on the command line. */
    public static List<String> words() {
        return Arrays.stream(values()).map(shell -> shell.word).toList();
    }

    /**
     * The script that completes a command and those below it.
     *
     * @param language of the explanations, which bash does not show
     */
    public String script(CommandLine command, Language language) {
        if (this == BASH) {
            return AutoComplete.bash(command.getCommandName(), command) + "\n";
        }
        Help.describe(command, language);
        ShellCommand described = ShellCommand.of(command);
        return switch (this) {
            case ZSH -> ZshScript.of(described);
            case FISH -> FishScript.of(described);
            default -> PowerShellScript.of(described);
        };
    }
}
