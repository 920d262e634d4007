package vn.thuocdo.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MixedScriptsTest {

    @Test
    void aLetterOfAnotherAlphabetWithinAWordIsFound() {
        assertThat(MixedScripts.find("Sở Nộ\u0456 vụ")).contains("\u0456 (U+0456)");
        assertThat(MixedScripts.find("\u0421ông an tỉnh")).contains("\u0421 (U+0421)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sở Nội vụ", "So\u031B\u0309 Nội vụ", "Điện trở (Ω)", "Министерство", "T1", "α-test"})
    void wordsOfOneAlphabetAreLeftInPeace(String text) {
        assertThat(MixedScripts.find(text)).isEmpty();
    }
}
