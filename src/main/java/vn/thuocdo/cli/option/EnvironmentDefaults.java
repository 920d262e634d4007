package vn.thuocdo.cli.option;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.cli.ProcessContext;

/**
 * Every option may be given as a variable: {@code THUOCDO_AS_OF} for {@code --as-of}. The command line wins. What destroys
 * files has to be said each time: a variable that was set for another run would say it for this one too.
 */
public final class EnvironmentDefaults implements IDefaultValueProvider {

    private static final Set<String> ONLY_ON_COMMAND_LINE = Set.of("--force");

    private final ProcessContext context;

    public EnvironmentDefaults(ProcessContext context) {
        this.context = context;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)
                || option.usageHelp()
                || option.versionHelp()
                || ONLY_ON_COMMAND_LINE.contains(option.longestName())) {
            return null;
        }
        String value = context.variable(variable(option.longestName()));
        return value.isEmpty() ? null : value;
    }

    public static String variable(String option) {
        return "THUOCDO_" + option.replaceFirst("^-+", "").replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
