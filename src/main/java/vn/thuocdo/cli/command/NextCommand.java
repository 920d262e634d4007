package vn.thuocdo.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.thuocdo.diagnostic.ToPaste;

/**
 * A command to type next on what this one read.
 *
 * @param project the words that name the project: a parameter, or none
 * @param options the words that replace settings of the project, such as {@code -r january.csv}
 */
record NextCommand(List<String> project, List<String> options) {

    NextCommand {
        project = List.copyOf(project);
        options = List.copyOf(options);
    }

    /** For a project named by one word. */
    static NextCommand on(String project) {
        return new NextCommand(List.of(project), List.of());
    }

    /** The command as a shell reads it, with further words. */
    String text(String command, String... words) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(project);
        all.addAll(List.of(words));
        all.addAll(options);
        return text(all);
    }

    /** The tool with some words, as a shell reads it. */
    static String text(List<String> words) {
        return "thuocdo " + words.stream().map(NextCommand::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return ToPaste.wordOfCommand(word).text();
    }
}
