package vn.thuocdo.cli.completion;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The script for PowerShell, 5.1 or later: tables of the commands, and one block that looks them up. Where it offers
 * nothing, PowerShell offers files.
 */
final class PowerShellScript {

    private static final String HEAD = """
            Register-ArgumentCompleter -Native -CommandName TOOL -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)

                $commands = [ordered]@{
            """;

    /** The command of a line is the first word that is a command; options with values may come before it. */
    private static final String FOOT = """
                }
                $given = @($commandAst.CommandElements | Select-Object -Skip 1 |
                    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
                $command = @($given | Where-Object { $_ -ne '' -and $commands.Contains($_) })[0]
                if (-not $command) { $command = '' }
                $options = $commands[$command].Options

                $last = if ($given.Count) { $given[-1] } else { '' }
                $option = $options | Where-Object { $_.Value -and $_.Names -ccontains $last }
                if ($option) {
                    $option.Words | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
                        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                    }
                    return
                }
                if ($wordToComplete -like '-*') {
                    $options | ForEach-Object {
                        foreach ($name in $_.Names) {
                            if ($name -clike "$wordToComplete*") {
                                [System.Management.Automation.CompletionResult]::new($name, $name, 'ParameterName', $_.Summary)
                            }
                        }
                    }
                    return
                }
                if ($command -eq '') {
                    $commands.Keys | Where-Object { $_ -and $_ -like "$wordToComplete*" } | ForEach-Object {
                        [System.Management.Automation.CompletionResult]::new($_, $_, 'Command', $commands[$_].Summary)
                    }
                    return
                }
                $commands[$command].Words | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }
            """;

    private final StringBuilder script = new StringBuilder();

    private PowerShellScript() {}

    static String of(ShellCommand tool) {
        PowerShellScript shell = new PowerShellScript();
        shell.write(tool);
        return shell.script.toString();
    }

    private void write(ShellCommand thuocdo) {
        script.append(HEAD.replace("TOOL", thuocdo.name()));
        table("", thuocdo);
        for (ShellCommand command : thuocdo.commands()) {
            table(command.name(), command);
        }
        script.append(FOOT);
    }

    private void table(String key, ShellCommand command) {
        script.append("        ")
                .append(quoted(key))
                .append(" = @{ Summary = ")
                .append(quoted(command.summary()))
                .append("; Words = ")
                .append(list(command.parameterWords()))
                .append("; Options = @(\n");
        for (ShellCommand.Option option : command.options()) {
            script.append("            @{ Names = ")
                    .append(list(option.names()))
                    .append("; Value = ")
                    .append(option.value().isPresent() ? "$true" : "$false")
                    .append("; Words = ")
                    .append(list(words(option)))
                    .append("; Summary = ")
                    .append(quoted(option.summary()))
                    .append(" }\n");
        }
        script.append("        ) }\n");
    }

    private static List<String> words(ShellCommand.Option option) {
        return option.value().isPresent() && option.value().get() instanceof ShellCommand.Words some
                ? some.words()
                : List.of();
    }

    private static String list(List<String> texts) {
        return texts.stream().map(PowerShellScript::quoted).collect(Collectors.joining(", ", "@(", ")"));
    }

    /** In PowerShell a curly quote ends a text as a straight one does; doubled, either is a character of the text. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("'");
        text.chars().forEach(character -> {
            quoted.append((char) character);
            if ("'\u2018\u2019\u201a\u201b".indexOf(character) >= 0) {
                quoted.append((char) character);
            }
        });
        return quoted.append('\'').toString();
    }
}
