package vn.thuocdo.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thuocdo.cli.ClosedStream;
import vn.thuocdo.testing.Tool;

/**
 * A command line as a shell would take it apart: {@code THUOCDO_LANG=vi score 'my project' - < table.csv}. Quotes, variables
 * in front, one file as standard input and a closed one are all of a shell that is understood; the rest is refused.
 *
 * @param arguments the words after the variables
 * @param input the file that is standard input; absent where nothing is redirected
 * @param isClosed whether standard input is closed
 */
record Invocation(Map<String, String> environment, List<String> arguments, Optional<String> input, boolean isClosed) {

    private static final String CLOSED = " <&-";

    private static final Pattern VARIABLE = Pattern.compile("[A-Z_]+=.*");
    private static final String BEYOND_US = "|>&;$`\\*(";

    static Invocation parse(String line) {
        boolean isClosed = line.endsWith(CLOSED);
        return parse(isClosed ? line.substring(0, line.length() - CLOSED.length()) : line, isClosed);
    }

    private static Invocation parse(String line, boolean isClosed) {
        Map<String, String> environment = new LinkedHashMap<>();
        List<String> arguments = new ArrayList<>(words(line));
        while (!arguments.isEmpty() && VARIABLE.matcher(arguments.get(0)).matches()) {
            String[] variable = arguments.remove(0).split("=", 2);
            environment.put(variable[0], variable[1]);
        }
        int redirection = arguments.indexOf("<");
        if (redirection < 0) {
            return new Invocation(environment, arguments, Optional.empty(), isClosed);
        }
        if (redirection != arguments.size() - 2) {
            throw new IllegalArgumentException("one file may follow <, and nothing after it: " + line);
        }
        String file = arguments.get(redirection + 1);
        return new Invocation(environment, arguments.subList(0, redirection), Optional.of(file), isClosed);
    }

    /** Runs the tool from a folder with all arguments but the first so many. */
    Tool.Run run(Path folder, int without) throws IOException {
        Tool tool = Tool.in(folder);
        environment.forEach(tool::with);
        if (input.isPresent()) {
            tool.withInput(Files.readString(folder.resolve(input.get())));
        }
        if (isClosed) {
            tool.withInput(ClosedStream.input());
        }
        return tool.run(arguments.subList(without, arguments.size()).toArray(String[]::new));
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inWord = false;
        char quote = 0;
        for (char c : line.toCharArray()) {
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
                inWord = true;
            } else if (c == ' ') {
                if (inWord) {
                    words.add(word.toString());
                    word.setLength(0);
                    inWord = false;
                }
            } else if (BEYOND_US.indexOf(c) >= 0) {
                throw new IllegalArgumentException("'" + c + "' needs a shell: " + line);
            } else {
                word.append(c);
                inWord = true;
            }
        }
        if (quote != 0) {
            throw new IllegalArgumentException("unclosed quote: " + line);
        }
        if (inWord) {
            words.add(word.toString());
        }
        return words;
    }
}
