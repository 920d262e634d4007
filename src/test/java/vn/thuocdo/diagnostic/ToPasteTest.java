package vn.thuocdo.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ToPasteTest {

    /** The command line of Windows knows double quotation marks alone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "so-tttt | so-tttt",
                "Bộ Chỉ huy Quân sự tỉnh | \"Bộ Chỉ huy Quân sự tỉnh\"",
                "Sở TT&TT (Vĩnh Phúc) | \"Sở TT&TT (Vĩnh Phúc)\"",
                "a $HOME | 'a $HOME'",
                "giá 100% | 'giá 100%'",
                "\"A\" | '\"A\"'",
            })
    void aWordThatNeedsQuotationMarksHasThoseThatMostShellsKnow(String word, String written) {
        assertThat(ToPaste.wordOfCommand(word).text()).isEqualTo(written);
    }
}
