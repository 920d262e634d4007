package vn.thuocdo.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Options and parameters, built by hand. picocli would also find them by annotations; reading those takes a virtual
 * machine that has just started longer than scoring a year of a province.
 */
final class Options {

    private Options() {}

    /** An option with a text; its value is null where it is not given. */
    static OptionSpec text(String label, String... names) {
        return OptionSpec.builder(names).paramLabel(label).type(String.class).build();
    }

    /** An option that may be repeated; its value is a list, empty where it is not given. */
    static OptionSpec texts(String arity, String label, String... names) {
        return OptionSpec.builder(names)
                .paramLabel(label)
                .arity(arity)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .initialValue(List.of())
                .build();
    }

    /** An option that is there or not; its value is a boolean. */
    static OptionSpec flag(String... names) {
        return OptionSpec.builder(names).type(boolean.class).initialValue(false).build();
    }

    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .usageHelp(true)
                .build();
    }

    static OptionSpec version() {
        return OptionSpec.builder("-V", "--version")
                .type(boolean.class)
                .versionHelp(true)
                .build();
    }

    /** The one parameter of a command; its value is null where it is not given. */
    static PositionalParamSpec parameter(String label) {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .paramLabel(label)
                .type(String.class)
                .build();
    }
}
