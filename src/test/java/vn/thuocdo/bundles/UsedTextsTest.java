package vn.thuocdo.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thuocdo.config.method.MethodReader;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.judge.method.Denominator;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.published.Precision;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.reconcile.Slip;
import vn.thuocdo.report.paper.ParagraphStyle;
import vn.thuocdo.testing.FolderCopy;
import vn.thuocdo.testing.Tool;

/** The sources name texts by literals, and build the few other keys from words known here. */
final class UsedTextsTest {

    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+)\"");
    private static final Pattern IN_TEMPLATE = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z]+)+)\"");

    private final Set<String> known = Bundle.ofMessages(Language.EN).keys();
    private final Set<String> sections =
            known.stream().map(key -> key.replaceFirst("\\..*", "")).collect(Collectors.toSet());

    @Test
    void everyTextThatTheSourcesNameExists() throws IOException {
        assertThat(known).containsAll(named());
    }

    /** A text that nothing shows is translated and read for nothing. */
    @Test
    void everyTextIsShownSomewhere() throws IOException {
        assertThat(named()).containsAll(known);
    }

    private Set<String> named() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path source :
                FolderCopy.files(Tool.CHECKOUT.resolve("src/main/java")).values()) {
            if (source.toString().endsWith(".java")) {
                String text = Files.readString(source);
                add(LITERAL.matcher(text), key -> key, named);
            }
        }
        for (Path template :
                FolderCopy.files(Tool.CHECKOUT.resolve("src/main/jte")).values()) {
            add(IN_TEMPLATE.matcher(Files.readString(template)), key -> key, named);
        }
        Arrays.stream(Severity.values()).map(Severity::word).forEach(word -> {
            named.add("severity." + word);
            named.add("diagnostics." + word);
        });
        Arrays.stream(Denominator.values())
                .forEach(word -> Stream.of("denominator.", "text.of.", "page.completedOf.")
                        .forEach(key -> named.add(key + word.word())));
        // What MethodText makes of the rules of a method.
        named.addAll(Set.of("rule.late.none", "rule.late.part", "rule.late.deduct"));
        named.addAll(Set.of("rule.timeUnknown.late", "rule.timeUnknown.refuse"));
        named.addAll(Set.of("rule.ranking.bloc", "rule.ranking.kind"));
        MethodReader.creditRules().forEach(word -> named.addAll(ofCredit(word)));
        named.addAll(Set.of("gate.done.all", "gate.onTime.all", "gate.exceeded.all"));
        // What ConclusionTexts makes of the slips of published figures.
        Arrays.stream(Slip.values())
                .filter(slip -> slip != Slip.COUNT_OF_NAMES)
                .forEach(slip -> named.add("reconcile.slip." + slip.word()));
        // What CalculationTexts makes of the words of a loose figure.
        Arrays.stream(Precision.values())
                .filter(precision -> precision != Precision.FIRM)
                .forEach(precision -> named.add("reconcile.loose." + precision.word()));
        // What ScoreDataPackage makes of the columns of the CSV.
        String header = Tool.inCheckout()
                .run("score", "samples/vinh-phuc-2023", "-f", "csv")
                .out()
                .lines()
                .findFirst()
                .orElseThrow();
        for (String column : header.split(",")) {
            named.add("column." + column.replace("_", ""));
        }
        // What Wording makes of the columns of new tables.
        for (Column column : Column.values()) {
            String key = "field." + column.header().replace("_", "");
            known.stream().filter(key::equalsIgnoreCase).forEach(named::add);
        }
        // What documents of offices make of the roles of their paragraphs that Word has no name for.
        Arrays.stream(ParagraphStyle.values())
                .map(role -> "style." + role.name())
                .filter(known::contains)
                .forEach(named::add);
        Arrays.stream(UsageError.values()).map(UsageError::key).forEach(named::add);
        return named;
    }

    /** What a credit rule is called, and the texts of its settings. */
    private Set<String> ofCredit(String word) {
        String name = "rule.credit." + word;
        return known.stream()
                .filter(key -> key.equals(name) || key.startsWith(name + "."))
                .collect(Collectors.toSet());
    }

    private void add(Matcher literals, Function<String, String> key, Set<String> named) {
        literals.results()
                .map(literal -> key.apply(literal.group(1)))
                .filter(text -> text.matches("[a-z]+(\\.[A-Za-z]+)+"))
                .filter(text -> sections.contains(text.replaceFirst("\\..*", "")))
                .forEach(named::add);
    }
}
