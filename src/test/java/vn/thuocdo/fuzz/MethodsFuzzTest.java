package vn.thuocdo.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import vn.thuocdo.config.method.MethodReader;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Reported;
import vn.thuocdo.testing.Scoring;

/** Bytes as the file of a method: one that can score, or diagnostics. */
final class MethodsFuzzTest {

    private static final Item[] ITEMS = {
        Item.item("A", "T1")
                .atLeast("90%")
                .deadline("2023-06-30")
                .reported(Reported.on("2023-06-01").actual("95%")),
        Item.item("A", "T2").atMost("0").reported(Reported.on("2023-12-31").actual("3")),
        Item.item("B", "T1")
                .deadline("2023-03-31")
                .reported(Reported.on("2023-12-31").done()),
        Item.item("B", "T2").between("40", "50"),
    };

    @FuzzTest
    void bytesAreAMethodOrDiagnostics(byte[] data) {
        Checked<Method> method = MethodReader.read(Input.bytes("method.yaml", data));
        if (!method.findings().hasErrors()) {
            List<Scorecard> cards = Scoring.asOf("2023-12-31")
                    .by(method.value())
                    .score(ITEMS)
                    .board()
                    .cards();
            assertThat(cards).hasSize(2);
        }
    }
}
