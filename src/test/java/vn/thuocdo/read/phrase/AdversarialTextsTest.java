package vn.thuocdo.read.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.read.cell.Blanks;
import vn.thuocdo.read.phrase.day.DeadlineText;
import vn.thuocdo.read.phrase.figure.TargetText;
import vn.thuocdo.read.phrase.status.StatusText;
import vn.thuocdo.read.text.DateText;
import vn.thuocdo.read.text.NumberText;
import vn.thuocdo.read.text.PeriodText;

/**
 * Cells that somebody made to be misread, or to take long: a hundred thousand digits, marks that combine, direction marks,
 * digits of other scripts. {@code {9*100000}} in the list stands for so many nines, {@code \u0301} for that character.
 */
final class AdversarialTextsTest {

    private static final Pattern REPEATED = Pattern.compile("\\{([^*]++)\\*(\\d++)}");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9A-F]{4})");

    static Stream<Arguments> texts() {
        return PhraseList.rows("adversarial.tsv").map(row -> Arguments.of(row.get(0), row.get(1), row.get(2)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aHostileTextIsReadAsItIsOrRefused(String kind, String text, String answer) {
        assertThat(read(kind, Blanks.strip(written(text)))).isEqualTo(answer);
    }

    private static String written(String text) {
        String unescaped =
                ESCAPED.matcher(text).replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)));
        return REPEATED.matcher(unescaped).replaceAll(AdversarialTextsTest::repeated);
    }

    private static String repeated(MatchResult piece) {
        return piece.group(1).repeat(Integer.parseInt(piece.group(2)));
    }

    private static String read(String kind, String text) {
        return switch (kind) {
            case "number" -> number(text).map(AdversarialTextsTest::shown).orElse("none");
            case "day" -> DateText.read(text).map(LocalDate::toString).orElse("none");
            case "period" -> PeriodText.read(text).map(Period::toString).orElse("none");
            case "deadline" -> deadline(DeadlineText.read(text, OptionalInt.of(2025)));
            case "target" ->
                TargetText.read(text, OptionalInt.of(2025), AdversarialTextsTest::number)
                                .isPresent()
                        ? "understood"
                        : "ask";
            case "status" ->
                StatusText.read(text) instanceof StatusText.Reading.Claim claim
                        ? claim.status().name().toLowerCase(Locale.ROOT)
                        : "unknown";
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static Optional<Quantity> number(String text) {
        return NumberText.read(text) instanceof NumberText.Reading.Exact exact
                ? Optional.of(exact.quantity())
                : Optional.empty();
    }

    private static String shown(Quantity quantity) {
        return quantity.value().toString().replaceAll(" / 1$", "") + (quantity.percent() ? "%" : "");
    }

    private static String deadline(DeadlineText.Reading reading) {
        if (reading instanceof DeadlineText.Reading.Day day) {
            return day.last().toString();
        }
        return reading instanceof DeadlineText.Reading.Impossible ? "impossible" : "unknown";
    }
}
