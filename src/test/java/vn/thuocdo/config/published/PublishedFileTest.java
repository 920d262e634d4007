package vn.thuocdo.config.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.read.input.Input;

class PublishedFileTest {

    /** A filter that narrows down nothing would let a figure of everything agree with one of a part. */
    @ParameterizedTest
    @CsvSource({
        "units, type, Quyết định",
        "assigned, type, Quyết định",
        "new-targets, type, Quyết định",
        "units, group, Chính quyền số",
        "units, task, CQS-1"
    })
    void whatCannotNarrowAQuestionDownIsNoKeyOfIt(String what, String filter, String text) {
        List<Finding> found = read("{what: " + what + ", " + filter + ": " + text + "}");

        assertThat(found).extracting(Finding::code).containsExactly(Code.UNKNOWN_KEY);
        assertThat(found.get(0).arguments().get(0)).hasToString(filter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{what: documents, type: Quyết định}",
                "{what: documents, group: Chính quyền số, unit: A}",
                "{what: units, kind: so, tier: 90, most: completed}",
                "{what: rate, group: Chính quyền số}",
                "{what: figure, unit: A, task: CQS-1}",
                "{what: harder-targets, unit: A, task: CQS-1}"
            })
    void whatNarrowsItDownIs(String question) {
        assertThat(read(question)).isEmpty();
    }

    /** That a word is unknown is said of the word, and not also of every key beside it. */
    @ParameterizedTest
    @CsvSource({"'{what: decrees, type: Quyết định}', BAD_VALUE", "'{type: Quyết định}', WRONG_TYPE"})
    void ofAnUnknownQuestionNoFilterIsDoubted(String question, Code code) {
        assertThat(read(question)).extracting(Finding::code).containsExactly(code);
    }

    /** One fault, one message, however many sums and shares the figure takes part in. */
    @ParameterizedTest
    @CsvSource({"'2 - 3', NO_PRINTED_FIGURE", "…, SIGN_FOR_FIGURE", "'[1, 2]', WRONG_TYPE", "'{names: []}', WRONG_TYPE"
    })
    void thatAFigureCannotBeReadIsSaidOfTheFigureAlone(String done, Code code) {
        assertThat(readFigures("{all: {value: 9, sum: [done, open]}, done: " + done
                        + ", open: 6, rate: {value: 33 %, share: done, of: all}}"))
                .extracting(Finding::code)
                .containsExactly(code);
    }

    /** Names alone are read well, and are no number to compute with. */
    @Test
    void namesWithoutANumberAreNoPartOfASum() {
        assertThat(readFigures("{all: {value: 2, sum: [done]}, done: {names: [A, B]}}"))
                .extracting(Finding::code)
                .containsExactly(Code.UNFIT_FIGURE);
    }

    private static List<Finding> read(String question) {
        return readFigures("{the figure: {value: 3, data: " + question + "}}");
    }

    private static List<Finding> readFigures(String figures) {
        String summary = "figures: " + figures + "\n";
        return PublishedFile.read(Input.bytes("published.yaml", summary.getBytes(StandardCharsets.UTF_8)))
                .findings()
                .sorted();
    }
}
