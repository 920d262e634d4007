package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.config.method.MethodReader;
import vn.thuocdo.judge.Method;
import vn.thuocdo.model.Programme;
import vn.thuocdo.testing.RandomProject;

@DisplayName("Items that are let go")
final class ScoringTest {

    private static final Optional<LocalDate> AS_OF = Optional.of(RandomProject.AS_OF);

    @ParameterizedTest(name = "of random project {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    @DisplayName("score as items that are kept do, and are the same when somebody looks at them after all")
    void itemsLetGoScoreAsItemsKept(long seed) {
        Programme programme = RandomProject.of(seed).programme();
        for (String preset : MethodReader.presets().split(", ")) {
            Method method = MethodReader.preset(preset).orElseThrow();
            List<UnitItems> ofKept = new ArrayList<>();
            List<UnitItems> ofLetGo = new ArrayList<>();
            Scoring kept = Scoring.of(programme.kept(), AS_OF, method, true, true, ofKept::add);
            Scoring letGo = Scoring.of(programme, AS_OF, method, false, true, ofLetGo::add);

            assertThat(letGo.board()).as(preset).isEqualTo(kept.board());
            assertThat(letGo.board().verdicts())
                    .as(preset)
                    .isEqualTo(kept.board().verdicts());
            assertThat(ofLetGo).as(preset).isEqualTo(ofKept);
            assertThat(letGo.ofStandings().sorted())
                    .isEqualTo(kept.ofStandings().sorted());
            assertThat(letGo.ofVerdicts().sorted()).isEqualTo(kept.ofVerdicts().sorted());
            assertThat(letGo.ofMethod().sorted()).isEqualTo(kept.ofMethod().sorted());
            assertThat(letGo.standings()).isEmpty();
        }
    }
}
