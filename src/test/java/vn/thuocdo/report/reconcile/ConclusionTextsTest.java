package vn.thuocdo.report.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.model.Language;
import vn.thuocdo.reconcile.Conclusion;
import vn.thuocdo.reconcile.Summary;
import vn.thuocdo.report.text.Messages;

/** What is said of a correction. */
final class ConclusionTextsTest {

    /** 99.5 is more than 90, but not 90. */
    @ParameterizedTest
    @CsvSource({
        "hơn 9 %, 995, EN, '\"h\" is more than 99%, not hơn 9 %: 995 / 1,000 = 99.5%, as the words allow'",
        "hơn 9 %, 995, VI, '\"h\" là hơn 99%, không phải hơn 9 %: 995 / 1.000 = 99,5%, đúng với cách diễn đạt'",
        "gần 9 %, 898, VI, '\"h\" là gần 90%, không phải gần 9 %: 898 / 1.000 = 89,8%, đúng với cách diễn đạt'",
        "khoảng 9 %, 902, VI, '\"h\" là khoảng 90%, không phải khoảng 9 %: 902 / 1.000 = 90,2%, đúng với cách diễn đạt'",
        "dưới 9 %, 893, VI, '\"h\" là dưới 90%, không phải dưới 9 %: 893 / 1.000 = 89,3%, đúng với cách diễn đạt'",
        "at least 9 %, 87, EN, '\"h\" is at least 8%, not at least 9 %: 87 / 1,000 = 8.7%, as the words allow'",
        "at most 9 %, 907, EN, '\"h\" is at most 91%, not at most 9 %: 907 / 1,000 = 90.7%, as the words allow'"
    })
    void aLooseFigureIsCorrectedToALooseOne(String printed, String part, Language language, String said) {
        Conclusion share = Summary.reconciled(
                        "figures:", "  h: {value: " + printed + ", share: a, of: b}", "  a: " + part, "  b: 1000")
                .conclusions()
                .get(0);

        Messages messages = Messages.of(language).with("reconcile");
        CauseTexts texts = new CauseTexts(messages, new CalculationTexts(messages));

        assertThat(share.causes().stream()
                        .map(cause -> texts.cause(cause, share.printed().orElseThrow())))
                .anySatisfy(cause -> assertThat(cause).endsWith(": " + said));
    }
}
