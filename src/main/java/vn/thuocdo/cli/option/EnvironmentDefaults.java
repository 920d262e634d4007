package vn.thuocdo.cli.option;

import java.util.Locale;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.cli.Surroundings;

/** Every option may be given as a variable: {@code THUOCDO_AS_OF} for {@code --as-of}. The command line wins. */
public final class EnvironmentDefaults implements IDefaultValueProvider {

    private final Surroundings surroundings;

    public EnvironmentDefaults(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
            return null;
        }
        String value = surroundings.variable(variable(option.longestName()));
        return value.isEmpty() ? null : value;
    }

    public static String variable(String option) {
        return "THUOCDO_" + option.replaceFirst("^-+", "").replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
