package vn.thuocdo.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.Direction;
import vn.thuocdo.model.Role;
import vn.thuocdo.model.State;
import vn.thuocdo.model.TaskKind;

class WordsTest {

    @Test
    void aWordIsKnownInBothLanguagesAnyCaseAndNormalForm() {
        assertThat(Words.ROLE.read("PHỐI HỢP")).contains(Role.COOPERATING);
        assertThat(Words.ROLE.read(Normalizer.normalize("phối hợp", Normalizer.Form.NFD)))
                .contains(Role.COOPERATING);
        assertThat(Words.ROLE.read("phối\u00A0hợp")).contains(Role.COOPERATING);
        assertThat(Words.ROLE.read("Lead")).contains(Role.LEAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"phoi", "phốihợp", "leads", "", "chủ trì cuộc họp"})
    void aWordIsMatchedWholeOrNotAtAll(String word) {
        assertThat(Words.ROLE.read(word)).isEmpty();
    }

    @Test
    void theKnownWordsAreNamedInOneOrder() {
        assertThat(Words.STATE.known()).containsExactly("active", "cancelled", "not_applicable");
    }

    @Test
    void anUnknownWordHasNeighbours() {
        assertThat(Words.ROLE.nearest("phoi hop")).startsWith("phối hợp");
        assertThat(Words.ROLE.nearest("qwertyuiop")).isEqualTo(Words.ROLE.known());
    }

    @Test
    void otherColumnsHaveTheirWords() {
        assertThat(Words.KIND.read("Chỉ tiêu")).contains(TaskKind.TARGET);
        assertThat(Words.KIND.read("nhiệm vụ")).contains(TaskKind.TASK);
        assertThat(Words.DIRECTION.read("up")).contains(Direction.HIGHER);
        assertThat(Words.DIRECTION.read("higher")).contains(Direction.HIGHER);
        assertThat(Words.DIRECTION.read("Down")).contains(Direction.LOWER);
        assertThat(Words.DIRECTION.read("lower")).contains(Direction.LOWER);
        assertThat(Words.ROLE.read("Chủ trì")).contains(Role.LEAD);
        assertThat(Words.ROLE.read("phối hợp")).contains(Role.COOPERATING);
        assertThat(Words.STATE.read("cancelled")).contains(State.CANCELLED);
        assertThat(Words.STATE.read("Hủy")).contains(State.CANCELLED);
        assertThat(Words.STATE.read("Huỷ")).contains(State.CANCELLED);
        assertThat(Words.STATE.read("not_applicable")).contains(State.NOT_APPLICABLE);
    }
}
