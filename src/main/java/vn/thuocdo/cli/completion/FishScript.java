package vn.thuocdo.cli.completion;

import java.util.List;
import java.util.stream.Collectors;

/** The script for fish: a {@code complete} for each command and option. */
final class FishScript {

    /** The command of a line is the first word that is a command; options with values may come before it. */
    private static final String COMMAND_OF_LINE = """
            function __fish_TOOL_command
                for word in (commandline -opc)[2..]
                    if contains -- $word COMMANDS
                        echo $word
                        return
                    end
                end
            end

            function __fish_TOOL_is
                set -l command (__fish_TOOL_command)
                test "$argv[1]" = "$command"
            end

            """;

    private final StringBuilder script = new StringBuilder();
    private final String tool;

    private FishScript(String tool) {
        this.tool = tool;
    }

    static String of(ShellCommand tool) {
        FishScript fish = new FishScript(tool.name());
        fish.write(tool);
        return fish.script.toString();
    }

    private void write(ShellCommand thuocdo) {
        String names = thuocdo.commands().stream().map(ShellCommand::name).collect(Collectors.joining(" "));
        script.append(COMMAND_OF_LINE.replace("TOOL", tool).replace("COMMANDS", names));
        complete("", "-f");
        for (ShellCommand command : thuocdo.commands()) {
            complete("", "-a " + command.name() + described(command.summary()));
        }
        options("", thuocdo.options());
        for (ShellCommand command : thuocdo.commands()) {
            parameters(command);
            options(command.name(), command.options());
        }
    }

    private void parameters(ShellCommand command) {
        if (command.hasFileParameter()) {
            complete(command.name(), "-F");
        }
        if (!command.parameterWords().isEmpty()) {
            complete(command.name(), "-f -a " + quoted(String.join(" ", command.parameterWords())));
        }
        if (command.parameters().isEmpty()) {
            complete(command.name(), "-f");
        }
    }

    private void options(String command, List<ShellCommand.Option> options) {
        for (ShellCommand.Option option : options) {
            String names = option.names().stream().map(FishScript::name).collect(Collectors.joining(" "));
            complete(command, names + option.value().map(FishScript::value).orElse("") + described(option.summary()));
        }
    }

    private static String name(String option) {
        return option.startsWith("--") ? "-l " + option.substring(2) : "-s " + option.substring(1);
    }

    private static String value(ShellCommand.Value value) {
        if (value instanceof ShellCommand.Words some) {
            return " -x -a " + quoted(String.join(" ", some.words()));
        }
        return value instanceof ShellCommand.FileName ? " -r -F" : " -x";
    }

    /** @param command empty where none is on the line yet */
    private void complete(String command, String what) {
        script.append("complete -c ")
                .append(tool)
                .append(" -n ")
                .append(quoted("__fish_" + tool + "_is " + (command.isEmpty() ? "''" : command)))
                .append(' ')
                .append(what)
                .append('\n');
    }

    private static String described(String summary) {
        return " -d " + quoted(summary);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
