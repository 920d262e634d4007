package vn.thuocdo.cli.option;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.run.Strictness;
import vn.thuocdo.run.UsageException;

/** What a run makes of faults, and the rates and severities under which a pipeline is to stop. */
public final class GateOptions {

    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3})(?:[.,]([0-9]{1,20}))? ?%?");

    /** What may be written for a percentage. */
    public static final String PERCENTAGES = "80, 99.5, 50,5%";

    private static final List<String> SEVERITIES =
            Arrays.stream(Severity.values()).map(Severity::word).toList();

    private final OptionSpec failOn = Options.word("SEVERITY", GateOptions::severity, SEVERITIES, "--fail-on");
    private final OptionSpec keepGoing = Options.flag("--keep-going");

    /** The gate on the data alone. */
    public void addGateTo(CommandSpec command) {
        command.addOption(failOn);
    }

    public void addTo(CommandSpec command) {
        addGateTo(command);
        command.addOption(keepGoing);
    }

    public Strictness strictness() {
        return new Strictness(Options.<Boolean>given(keepGoing).orElse(false), Options.given(failOn));
    }

    private static Optional<Severity> severity(String word) {
        return Arrays.stream(Severity.values())
                .filter(some -> some.word().equalsIgnoreCase(word))
                .findFirst();
    }

    /**
     * {@code 80}, {@code 99.5}, {@code 50,5%}; empty for another text.
     *
     * @throws UsageException for a bare number between 0 and 1: a gate of 0.8 % instead of 80 % would let everything pass
     */
    public static Optional<BigDecimal> percent(String text) {
        String written = text.strip();
        Matcher percent = PERCENT.matcher(written);
        if (!percent.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(percent.group(1) + (percent.group(2) == null ? "" : "." + percent.group(2)));
        if (number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0 && !written.endsWith("%")) {
            String ofShare = number.movePointRight(2).stripTrailingZeros().toPlainString();
            throw new UsageException(UsageError.SHARE_OR_PERCENT, written, ofShare, written + "%");
        }
        return Optional.of(number);
    }
}
