package vn.thuocdo.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No regular expression of the tool takes more than its share of time, whatever text it meets: each one in the sources
 * runs over texts that are made of its own letters, and a text twice as long may cost 2.3 times the steps. Steps are
 * counted, in characters looked at.
 */
final class PatternsTest {

    private static final int SHORT = 400;

    /** Far more than any pattern that calls itself for each character has room for on the stack. */
    private static final int LONG = 60_000;

    /** Below, what is done once outweighs what is done for each character. */
    private static final long FEW_STEPS = 20L * SHORT;

    static Stream<SourcePatterns.Use> patterns() throws IOException {
        return SourcePatterns.all().stream();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void aTextTwiceAsLongTakesTwiceAsLong(SourcePatterns.Use use) {
        for (Attack attack : attacks(use)) {
            long once = steps(use, attack.text(SHORT));
            long twice = steps(use, attack.text(2 * SHORT));
            assertThat(twice)
                    .as("%s over \"%s\" repeated: %d steps, then", use, attack.pumped(), once)
                    .isLessThanOrEqualTo(Math.max(FEW_STEPS, once * 23 / 10));
            steps(use, attack.text(LONG));
        }
    }

    /** What was found in the tool once, and what is known to be bad: the test above would see each of them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[A-Za-z]*[^\\x00-\\xA0](?:[A-Za-z]|[^\\x00-\\xA0])*",
                "\\([^)]*\\)",
                "\\s*[\\r\\n]+\\s*",
                "[.;]+$",
                "(a+)+b",
            })
    void aBadPatternIsSeen(String pattern) {
        SourcePatterns.Use use = new SourcePatterns.Use("bad", Pattern.compile(pattern), true);
        assertThat(attacks(use)).anyMatch(attack -> isBad(use, attack));
    }

    private static boolean isBad(SourcePatterns.Use use, Attack attack) {
        try {
            long once = steps(use, attack.text(SHORT));
            if (steps(use, attack.text(2 * SHORT)) > Math.max(FEW_STEPS, once * 23 / 10)) {
                return true;
            }
            steps(use, attack.text(LONG));
            return false;
        } catch (CountedText.TooManyLooks | StackOverflowError e) {
            return true;
        }
    }

    @Test
    void thePatternsOfTheSourcesAreFound() throws IOException {
        assertThat(SourcePatterns.all()).hasSizeGreaterThan(15);
    }

    /** A text that repeats a piece between a beginning and an end. */
    private record Attack(String begin, String pumped, String end) {

        CharSequence text(int length) {
            return begin + pumped.repeat(length / pumped.length()) + end;
        }
    }

    private static List<Attack> attacks(SourcePatterns.Use use) {
        List<String> letters = letters(use.pattern().pattern());
        Set<String> pieces = new LinkedHashSet<>(letters);
        for (String one : letters) {
            for (String other : letters) {
                pieces.add(one + other);
            }
        }
        return pieces.stream()
                .flatMap(piece -> Stream.of(new Attack("", piece, "\u0001"), new Attack("1a ", piece, "")))
                .toList();
    }

    /** What a pattern speaks of, and one of each of the usual kinds. */
    private static List<String> letters(String pattern) {
        Set<String> letters = new LinkedHashSet<>(List.of("a", "Z", "7", " ", "\n", "ế", "("));
        pattern.codePoints()
                .filter(c -> !Character.isLetterOrDigit(c) && "\\[]{}?*+|^$".indexOf(c) < 0)
                .limit(12)
                .forEach(c -> letters.add(Character.toString(c)));
        return List.copyOf(letters);
    }

    private static long steps(SourcePatterns.Use use, CharSequence text) {
        CountedText counted = CountedText.of(text);
        Matcher matcher = use.pattern().matcher(counted);
        if (use.searches()) {
            int ends = 0;
            while (matcher.find()) {
                ends++;
            }
            assertThat(ends).isNotNegative();
        } else {
            matcher.matches();
        }
        return counted.looks();
    }
}
