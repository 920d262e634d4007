package vn.thuocdo.cli.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.model.Language;

/** The texts of {@code --help}, loaded only when it is asked for. */
public final class Help {

    private Help() {}

    /** Gives a command and its subcommands their texts in a language. */
    public static void describe(CommandLine commandLine, Language language) {
        ResourceBundle texts = texts(language);
        Map<String, String> statuses = new LinkedHashMap<>();
        Arrays.stream(ExitStatus.values())
                .sorted(Comparator.comparingInt(ExitStatus::code))
                .forEach(status -> statuses.put(" " + status.code(), texts.getString("exit." + status.name())));
        describe(commandLine, texts, statuses);
    }

    private static void describe(CommandLine commandLine, ResourceBundle texts, Map<String, String> statuses) {
        commandLine.setResourceBundle(texts);
        commandLine
                .getCommandSpec()
                .usageMessage()
                .exitCodeListHeading(texts.getString("exit.heading"))
                .exitCodeList(statuses);
        commandLine.getSubcommands().values().forEach(command -> describe(command, texts, statuses));
    }

    private static ResourceBundle texts(Language language) {
        String name = "help_" + language.word() + ".properties";
        try (InputStream in = Help.class.getResourceAsStream(name)) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
