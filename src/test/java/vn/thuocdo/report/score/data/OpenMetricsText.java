package vn.thuocdo.report.score.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text held against the rules of OpenMetrics 1.0 ("Text format", ABNF and overall structure), as far as gauges go: lines
 * end in LF and none is empty, the metadata of a family stands before its samples, a family stands together, a unit is the
 * suffix of its name, labels are escaped, no sample comes twice, none has a time stamp, and the text ends with EOF.
 */
final class OpenMetricsText {

    private static final String NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*";
    private static final String LABEL = "[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\\\n]|\\\\[\\\\\"n])*\"";
    private static final Pattern METADATA = Pattern.compile("# (TYPE|UNIT|HELP) (" + NAME + ") (.+)");
    private static final Pattern SAMPLE =
            Pattern.compile("(" + NAME + ")(?:\\{(" + LABEL + "(?:," + LABEL + ")*)\\})? (-?[0-9]+(?:\\.[0-9]+)?)");

    private final Map<String, BigDecimal> samples = new LinkedHashMap<>();
    private final Set<String> families = new HashSet<>();
    private final List<String> metadata = new ArrayList<>();
    private String family = "";
    private boolean sampled;

    private OpenMetricsText() {}

    static OpenMetricsText parse(String text) {
        assertThat(text).endsWith("\n").doesNotContain("\r");
        List<String> lines = text.lines().toList();
        assertThat(lines.get(lines.size() - 1)).isEqualTo("# EOF");
        OpenMetricsText parsed = new OpenMetricsText();
        lines.subList(0, lines.size() - 1).forEach(parsed::add);
        return parsed;
    }

    private void add(String line) {
        Matcher told = METADATA.matcher(line);
        if (told.matches()) {
            tell(told.group(1), told.group(2), told.group(3));
            return;
        }
        Matcher sample = SAMPLE.matcher(line);
        assertThat(sample.matches()).as(line).isTrue();
        assertThat(sample.group(1)).as(line).isEqualTo(family);
        assertThat(metadata).as("a family says its type").contains("TYPE");
        assertThat(samples.put(sample.group(1) + " " + sample.group(2), new BigDecimal(sample.group(3))))
                .as("%s comes once", line)
                .isNull();
        sampled = true;
    }

    private void tell(String kind, String name, String text) {
        if (!name.equals(family)) {
            assertThat(families.add(name)).as("%s stands together", name).isTrue();
            family = name;
            sampled = false;
            metadata.clear();
        }
        assertThat(sampled).as("metadata of %s after its samples", name).isFalse();
        assertThat(metadata).doesNotContain(kind);
        metadata.add(kind);
        switch (kind) {
            case "TYPE" -> assertThat(text).isEqualTo("gauge");
            case "UNIT" -> assertThat(name).endsWith("_" + text);
            default -> assertThat(text).doesNotContain("\\");
        }
    }

    /** The value of the one sample of a family whose labels hold some text. */
    BigDecimal value(String name, String labels) {
        List<BigDecimal> found = samples.entrySet().stream()
                .filter(sample -> sample.getKey().startsWith(name + " ")
                        && sample.getKey().contains(labels))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(found).as("%s with %s", name, labels).hasSize(1);
        return found.get(0);
    }
}
