package vn.thuocdo.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.testing.FolderCopy;
import vn.thuocdo.testing.Tool;

/** Whatever a reader sees comes from the bundles: none of it stands in a template, a script or a class. */
final class TemplateTextsTest {

    private static final Pattern DIRECTIVE = Pattern.compile("(?m)@(param|import|template|for|if|elseif|else|end).*$");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern READ_ALOUD =
            Pattern.compile("(?:aria-label|title|alt|placeholder|summary|label|data-label|data-shown)=\"([^\"]*)\"");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"|'((?:[^'\\\\\n]|\\\\.)*)'");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}[,:]? \\p{L}{2,}");
    private static final Pattern VIETNAMESE =
            Pattern.compile("(?i)[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]");

    static Stream<Path> templates() throws IOException {
        return FolderCopy.files(Tool.CHECKOUT.resolve("src/main/jte")).values().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHasNoTextOfItsOwn(Path template) throws IOException {
        String markup = withoutExpressions(Files.readString(template));
        List<String> aloud = READ_ALOUD
                .matcher(markup)
                .results()
                .map(value -> value.group(1))
                .toList();
        String text = TAG.matcher(DIRECTIVE.matcher(markup).replaceAll("")).replaceAll("");

        assertThat(text).doesNotContainPattern(LETTER);
        assertThat(aloud).allSatisfy(value -> assertThat(value).doesNotContainPattern(LETTER));
    }

    /** The script takes its texts from the page. */
    @ParameterizedTest
    @MethodSource("scripts")
    void aScriptHasNoTextOfItsOwn(Path script) throws IOException {
        assertThat(literals(Files.readString(script)))
                .filteredOn(literal -> !literal.equals("use strict"))
                .allSatisfy(literal -> assertThat(literal).doesNotContainPattern(WORDS));
    }

    static Stream<Path> scripts() throws IOException {
        return FolderCopy.files(Tool.CHECKOUT.resolve("src/main/resources")).values().stream()
                .filter(file -> file.toString().endsWith(".js"));
    }

    /** Exceptions speak to those who mend the tool; metrics have one help text, whatever the language. */
    @ParameterizedTest
    @MethodSource("speaking")
    void aClassThatSpeaksHasNoTextOfItsOwn(Path source) throws IOException {
        String code = Files.readString(source)
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?m)//.*$", "")
                .replaceAll("(?s)(throw new|new \\w+(Exception|Error)\\(|IllegalStateException\\().*?;", "");

        assertThat(literals(code))
                .allSatisfy(literal -> assertThat(literal)
                        .as("a text belongs in a bundle")
                        .doesNotContainPattern(WORDS)
                        .doesNotContainPattern(VIETNAMESE));
    }

    static Stream<Path> speaking() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String folder : List.of("report", "cli")) {
            Map<String, Path> files = FolderCopy.files(Tool.CHECKOUT.resolve("src/main/java/vn/thuocdo/" + folder));
            sources.addAll(files.values());
        }
        List<String> others = List.of(
                "ScoreOpenMetrics.java",
                "NameOrder.java",
                "Version.java",
                "Console.java",
                // The letters by which it tells a language.
                "TextLanguage.java",
                // The words that stay on one line with their figure.
                "Unbroken.java",
                // The markup of office files.
                "CellStyles.java",
                "WordStyles.java",
                "OdfPackage.java",
                "OdfStyles.java",
                "OdsCells.java",
                "OdsSheet.java",
                "OdtBody.java",
                "OdtTable.java",
                "SvgDrawing.java",
                "WordBody.java",
                "WordChart.java",
                "WordDots.java",
                "WordRates.java",
                "WordFile.java",
                // The name of a font, and an exception.
                "WordTemplate.java");
        return sources.stream()
                .filter(source -> !others.contains(source.getFileName().toString()));
    }

    private static List<String> literals(String code) {
        return LITERAL.matcher(code)
                .results()
                .map(literal -> literal.group(1) == null ? literal.group(2) : literal.group(1))
                .toList();
    }

    /** Without what is put in while the page is written, braces within it included. */
    private static String withoutExpressions(String template) {
        StringBuilder rest = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < template.length(); i++) {
            boolean opens =
                    template.startsWith("${", i) || template.startsWith("$unsafe{", i) || template.startsWith("!{", i);
            if (depth == 0 && opens) {
                i = template.indexOf('{', i);
                depth = 1;
            } else if (depth > 0) {
                depth += template.charAt(i) == '{' ? 1 : template.charAt(i) == '}' ? -1 : 0;
            } else {
                rest.append(template.charAt(i));
            }
        }
        return rest.toString();
    }
}
