package vn.thuocdo.cli.help;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import vn.thuocdo.model.Language;

/** What {@code --help} of all commands says, as one page for {@code man}: in roff, with its macros for manuals. */
public final class ManualPage {

    private static final int SYNOPSIS_WIDTH = 72;

    private final StringBuilder page = new StringBuilder();

    private ManualPage() {}

    /**
     * The page of a command and the commands below it.
     *
     * @throws IOException if the jar cannot be read
     */
    public static String of(CommandLine thuocdo, Language language) throws IOException {
        Help.describe(thuocdo, language);
        ManualPage page = new ManualPage();
        page.write(thuocdo, thuocdo.getCommandSpec().resourceBundle());
        return page.page.toString();
    }

    private void write(CommandLine thuocdo, ResourceBundle texts) throws IOException {
        String name = thuocdo.getCommandName();
        UsageMessageSpec usage = thuocdo.getCommandSpec().usageMessage();
        line(".TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" \"" + escaped(Version.line()) + "\"");
        section(texts.getString("manual.name"));
        line(name + " \\- " + escaped(text(usage.header())));
        section(heading(usage.synopsisHeading()));
        synopsis(thuocdo);
        section(texts.getString("manual.description"));
        paragraphs(text(usage.description()));
        line(".PP");
        paragraphs(text(usage.footer()));
        section(heading(usage.optionListHeading()));
        arguments(thuocdo);
        section(heading(usage.commandListHeading()));
        for (CommandLine command : thuocdo.getSubcommands().values()) {
            command(command);
        }
        section(heading(usage.exitCodeListHeading()));
        usage.exitCodeList().forEach((status, meaning) -> item(status.strip(), meaning));
    }

    private void command(CommandLine command) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        line(".SS " + escaped(command.getCommandSpec().qualifiedName()));
        paragraphs(text(usage.header()));
        synopsis(command);
        paragraphs(text(usage.description()));
        arguments(command);
        line(".PP");
        verbatim(text(usage.footer()));
    }

    private void synopsis(CommandLine command) {
        command.setUsageHelpWidth(SYNOPSIS_WIDTH);
        verbatim(new CommandLine.Help(command.getCommandSpec(), CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .synopsis(0));
    }

    private void arguments(CommandLine command) {
        for (ArgSpec parameter : command.getCommandSpec().positionalParameters()) {
            item(parameter.paramLabel(), text(parameter.description()));
        }
        command.getCommandSpec().options().stream()
                .sorted((left, right) -> left.longestName().compareTo(right.longestName()))
                .forEach(option -> item(names(option), text(option.description())));
    }

    private static String names(OptionSpec option) {
        String value = option.arity().max() == 0 ? "" : "=" + option.paramLabel();
        return Arrays.stream(option.names()).collect(Collectors.joining(", ")) + value;
    }

    private void item(String term, String meaning) {
        line(".TP");
        line("\\fB" + escaped(term) + "\\fR");
        paragraphs(meaning);
    }

    private void section(String heading) {
        line(".SH " + escaped(heading.toUpperCase(Locale.ROOT)));
    }

    private void paragraphs(String text) {
        text.lines().forEach(line -> line(escaped(line)));
    }

    private void verbatim(String text) {
        line(".nf");
        paragraphs(text);
        line(".fi");
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    /** {@code "%nOptions:%n"} as a heading. */
    private static String heading(String text) {
        String plain = String.format(Locale.ROOT, text).strip();
        return plain.endsWith(":") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static String text(String... lines) {
        return String.format(Locale.ROOT, String.join("\n", lines)).strip();
    }

    /** Nothing in a text is taken for a request of roff, and a hyphen stays one that can be copied. */
    private static String escaped(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
