package vn.thuocdo.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.thuocdo.read.cell.Blanks;

/** Texts folded letter by letter are as they are when they are folded as a whole. */
class LettersTest {

    private static final int TEXTS = 20_000;

    @Test
    void everyCharacterIsFoldedAsInAWholeText() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertFoldedAsAWhole("a" + (char) c + "b");
        }
    }

    @Test
    void charactersSideBySideAreFoldedAsInAWholeText() {
        Random random = new Random(20231118);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int letters = random.nextInt(8); letters >= 0; letters--) {
                text.append(character(random));
            }
            assertFoldedAsAWhole(text.toString());
        }
    }

    /** Mostly those that are folded by themselves; sometimes a mark, or one of another alphabet. */
    private static char character(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> (char) random.nextInt(0x80);
            case 2, 3 -> (char) random.nextInt(0x300);
            case 4, 5 -> (char) (0x1E00 + random.nextInt(0x100));
            case 6 -> (char) (0x300 + random.nextInt(0x200));
            default -> (char) random.nextInt(0xD800);
        };
    }

    private static void assertFoldedAsAWhole(String text) {
        String folded = folded(text);
        assertThat(Names.fold(text)).isEqualTo(folded);
        assertThat(Names.withoutMarks(text)).isEqualTo(withoutMarks(folded));
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        boolean gap = false;
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            if (Blanks.isBlank(c)) {
                gap = true;
                continue;
            }
            folded.append(gap && !folded.isEmpty() ? " " : "").append(c);
            gap = false;
        }
        return folded.toString()
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static String withoutMarks(String folded) {
        return Normalizer.normalize(folded, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replace('đ', 'd');
    }
}
