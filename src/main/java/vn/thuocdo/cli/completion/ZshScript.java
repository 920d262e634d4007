package vn.thuocdo.cli.completion;

import java.util.List;
import java.util.stream.Collectors;

/** The script for zsh: a file of its function path, which describes each command to {@code _arguments}. */
final class ZshScript {

    private static final String HEAD = """
            #compdef TOOL

            _TOOL() {
                local curcontext="$curcontext" state line
                typeset -A opt_args
                local -a commands
                commands=(
            """;

    private static final String OPTIONS_OF_TOOL = """
                )
                _arguments -C -s \\
            """;

    private static final String STATES = """
                    '1:command:->command' \\
                    '*::argument:->argument'
                case $state in
                    command) _describe command commands ;;
                    argument)
                        case $words[1] in
            """;

    private static final String FOOT = """
                        esac
                        ;;
                esac
            }

            if [ "$funcstack[1]" = "_TOOL" ]; then
                _TOOL "$@"
            else
                compdef _TOOL TOOL
            fi
            """;

    private final StringBuilder script = new StringBuilder();

    private ZshScript() {}

    static String of(ShellCommand tool) {
        ZshScript zsh = new ZshScript();
        zsh.write(tool);
        return zsh.script.toString();
    }

    private void write(ShellCommand thuocdo) {
        script.append(HEAD.replace("TOOL", thuocdo.name()));
        for (ShellCommand command : thuocdo.commands()) {
            script.append("        ")
                    .append(quoted(command.name() + ":" + escaped(command.summary())))
                    .append('\n');
        }
        script.append(OPTIONS_OF_TOOL);
        options(thuocdo.options(), "        ");
        script.append(STATES);
        for (ShellCommand command : thuocdo.commands()) {
            arguments(command);
        }
        script.append(FOOT.replace("TOOL", thuocdo.name()));
    }

    private void arguments(ShellCommand command) {
        String indent = "                        ";
        script.append("                ").append(command.name()).append(")\n");
        script.append("                    _arguments -s \\\n");
        options(command.options(), indent);
        for (ShellCommand.Value parameter : command.parameters()) {
            script.append(indent).append(quoted(":" + message(parameter))).append(" \\\n");
        }
        script.append(indent).append("&& return\n                    ;;\n");
    }

    private void options(List<ShellCommand.Option> options, String indent) {
        for (ShellCommand.Option option : options) {
            for (String name : option.names()) {
                script.append(indent)
                        .append(quoted(specification(option, name)))
                        .append(" \\\n");
            }
        }
    }

    /** Given once, an option is not offered again by any of its names. */
    private static String specification(ShellCommand.Option option, String name) {
        String before = option.isRepeatable() ? "*" : "(" + String.join(" ", option.names()) + ")";
        String explained = "[" + escaped(option.summary()) + "]";
        if (option.value().isEmpty()) {
            return before + name + explained;
        }
        return before + name + (name.startsWith("--") ? "=" : "+") + explained + ":"
                + message(option.value().get());
    }

    private static String message(ShellCommand.Value value) {
        return escaped(value.label()) + ":" + action(value);
    }

    private static String action(ShellCommand.Value value) {
        if (value instanceof ShellCommand.Words some) {
            return some.words().stream().map(ZshScript::escaped).collect(Collectors.joining(" ", "(", ")"));
        }
        return value instanceof ShellCommand.FileName ? "_files" : "";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace(":", "\\:");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
