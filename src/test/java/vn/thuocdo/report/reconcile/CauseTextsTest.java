package vn.thuocdo.report.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocdo.model.Language;
import vn.thuocdo.reconcile.Conclusion;
import vn.thuocdo.reconcile.Conclusion.Standing;
import vn.thuocdo.reconcile.Summary;
import vn.thuocdo.report.text.Messages;

/** A reader sees few lines, however many numbers would do. */
final class CauseTextsTest {

    /** Any of 257 to 307 in place of 26 gives a percentage that can be called more than half. */
    private static final String[] ALONE = {
        "figures:", "  all: 512", "  late: 26", "  rate: {value: more than 50 %, share: late, of: all}"
    };

    @Test
    void numbersOfOneSlipInOneFigureStandOnOneLine() {
        List<String> causes = causes(Language.EN, ALONE);

        assertThat(causes)
                .containsOnlyOnce("a digit dropped: \"late\" is not 26 but one of 13 numbers that fit: 260; 261;"
                        + " 262; 263; 264; …; with 260: 260 / 512 = 50.78…%, as the words allow");
    }

    @Test
    void oneThatMendsMoreStandsOnALineOfItsOwn() {
        assertThat(causes(
                        Language.EN,
                        "figures:",
                        "  all: 512",
                        "  late: 26",
                        "  rate: {value: more than 50 %, share: late, of: all}",
                        "  met: 246",
                        "  due: {value: 512, sum: [late, met]}"))
                .anySatisfy(cause ->
                        assertThat(cause).contains("\"late\" is 266, not 26").endsWith("; then \"due\" agrees too"));
    }

    @Test
    void severalFiguresAgreeAndOneAgrees() {
        String[] lines = {
            "figures:",
            "  all: {value: 24, sum: [a, b]}",
            "  a: 15",
            "  b: 19",
            "  one: {value: 62.5 %, share: a, of: all}",
            "  other: {value: 37.5 %, share: b, of: all}",
            "  twice: {value: 37.5 %, share: b, of: all}"
        };
        assertThat(causes(Language.EN, lines))
                .anySatisfy(cause -> assertThat(cause)
                        .contains("\"b\" is 9, not 19")
                        .endsWith("; then \"other\", \"twice\" agree too"));
        assertThat(causes(Language.VI, lines))
                .anySatisfy(cause -> assertThat(cause)
                        .contains("\"b\" là 9, không phải 19")
                        .endsWith("; khi đó \"other\", \"twice\" cũng khớp"));
    }

    private static List<String> causes(Language language, String... lines) {
        Conclusion first = Summary.reconciled(lines).all(Standing.DIFFERS).get(0);
        return new ConclusionTexts(Messages.of(language).with("reconcile")).causes(first);
    }
}
