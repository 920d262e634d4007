package vn.thuocdo.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.model.Language;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.HeaderTable;
import vn.thuocdo.read.column.Headers;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;

/** What every bundle of texts has to keep. */
final class BundleTest {

    private static final Pattern QUOTED = Pattern.compile("[\"(]([a-z_]++)[\")]");

    private static final List<String> CODE_NAMES =
            Arrays.stream(Column.values()).map(Column::header).toList();

    static Stream<String> all() {
        return Stream.concat(filledIn(), Stream.of(Bundle.HELP));
    }

    static Stream<String> filledIn() {
        return Stream.concat(Bundle.messages(), Stream.of(Bundle.CODES));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyTextIsThereInBothLanguages(String name) {
        assertThat(Bundle.of(name, Language.VI).keys())
                .isEqualTo(Bundle.of(name, Language.EN).keys());
    }

    /** A placeholder left out in one language would hide there what the other tells. */
    @ParameterizedTest
    @MethodSource("filledIn")
    void bothLanguagesSpeakOfTheSameThings(String name) {
        Bundle english = Bundle.of(name, Language.EN);
        Bundle.of(name, Language.VI)
                .texts()
                .forEach((key, text) -> assertThat(Bundle.placeholders(text))
                        .as(key)
                        .isEqualTo(Bundle.placeholders(english.texts().get(key))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void textsAreNormalAndHaveNoBlanksAroundThem(String name) {
        for (Language language : Language.values()) {
            Bundle.of(name, language).texts().forEach((key, text) -> {
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .as("%s is in NFC in %s", key, language)
                        .isTrue();
                assertThat(text).as("%s in %s", key, language).isNotEmpty().doesNotContain("\t");
                if (!key.endsWith("Heading")) {
                    assertThat(text).as("%s in %s", key, language).isEqualTo(text.strip());
                }
            });
        }
    }

    /** Braces around anything else are part of a piece of a project file, and come in pairs. */
    @Test
    void bracesOfFilledTextsAreClosed() {
        for (Language language : Language.values()) {
            filled(language)
                    .forEach(text -> assertThat(count(text.getValue(), '{'))
                            .as(text.getKey())
                            .isEqualTo(count(text.getValue(), '}')));
        }
    }

    private static long count(String text, char brace) {
        return text.chars().filter(c -> c == brace).count();
    }

    private static Stream<Map.Entry<String, String>> filled(Language language) {
        Stream<Map.Entry<String, String>> messages = Bundle.of(Bundle.CODES, language).texts().entrySet().stream()
                .filter(text -> text.getKey().contains(".message"));
        return Stream.concat(Bundle.ofMessages(language).texts().entrySet().stream(), messages);
    }

    /** Vietnamese nouns have one form; English has two, and each needs its text. */
    @Test
    void aCountedTextHasItsForms() {
        Bundle english = Bundle.ofMessages(Language.EN);
        english.texts().keySet().stream().filter(key -> key.endsWith(".one")).forEach(key -> {
            String other = key.replaceFirst("one$", "other");
            assertThat(english.texts()).containsKey(other);
            assertThat(Bundle.placeholders(english.texts().get(key)))
                    .isEqualTo(Bundle.placeholders(english.texts().get(other)));
        });
        assertThat(english.texts().keySet().stream()
                        .filter(key -> key.endsWith(".other"))
                        .map(key -> key.replaceFirst("other$", "one")))
                .allMatch(english.texts()::containsKey);
    }

    @Test
    void everyCodeHasItsEntryAndEveryEntryItsCode() {
        Bundle catalogue = Bundle.of(Bundle.CODES, Language.EN);
        for (Code code : Code.values()) {
            assertThat(catalogue.texts())
                    .containsKeys(
                            code.id() + ".title",
                            code.id() + ".message",
                            code.id() + ".why",
                            code.id() + ".example",
                            code.id() + ".fix");
        }
        assertThat(catalogue.texts().keySet())
                .allSatisfy(key ->
                        assertThat(key).matches("[A-Z][0-9]{3}\\.(title|message|message\\.none|why|example|fix)"));
        assertThat(catalogue.texts().keySet().stream()
                        .map(key -> key.substring(0, 4))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Code.values()).map(Code::id).toList());
    }

    /** Who reads a finding looks for the head that stands in the file: it is an argument ({@code Argument.Head}). */
    @Test
    void noFindingNamesAColumnByItsCodeName() {
        for (Language language : Language.values()) {
            Bundle.of(Bundle.CODES, language).texts().entrySet().stream()
                    .filter(text -> text.getKey().contains(".message"))
                    .forEach(text -> assertThat(quoted(text.getValue().replace("write \"task\"", "")))
                            .as("%s in %s", text.getKey(), language)
                            .doesNotContainAnyElementsOf(CODE_NAMES));
        }
    }

    private static List<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(match -> match.group(1)).toList();
    }

    /** A user may write it above a column: it has to be read as that column in some table. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void whatALanguageCallsAColumnIsReadAsIt(Language language) {
        Map<String, String> texts = Bundle.ofMessages(language).texts();
        for (Column column : Column.values()) {
            String key = "field." + column.header().replace("_", "");
            String word = texts.entrySet().stream()
                    .filter(text -> text.getKey().equalsIgnoreCase(key))
                    .map(text -> text.getValue().replace('_', ' '))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(key));
            assertThat(Arrays.stream(Source.Role.values()).flatMap(role -> meanings(word, role)))
                    .as("%s in %s: %s", column, language, word)
                    .contains(column);
        }
    }

    private static Stream<Column> meanings(String header, Source.Role role) {
        Source source = new Source(role, Input.bytes("a.csv", new byte[0]));
        Columns columns = Columns.of(List.of(header), source, Headers.of(role), OptionalInt.of(2025));
        return Stream.concat(
                columns.understood().keySet().stream(),
                columns.mayBe(0).stream().map(HeaderTable.Meaning::column));
    }
}
