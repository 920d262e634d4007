package vn.thuocdo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuocdo.model.Status;

class HeadersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cơ quan chủ trì | UNIT",
                "CƠ QUAN CHỦ TRÌ | UNIT",
                "Mã đơn vị | UNIT",
                "Mã nhiệm vụ | TASK",
                "Tên nhiệm vụ | TASK_NAME",
                "Đơn vị tính | MEASURE",
                "Chỉ tiêu giao | TARGET",
                "Kế hoạch | TARGET",
                "Thời hạn | DEADLINE",
                "Thời gian hoàn thành | DEADLINE",
                "Căn cứ | BASIS",
                "Khó khăn, vướng mắc | DIFFICULTY",
                "Đề xuất, kiến nghị | PROPOSAL",
                "reported_on | REPORTED_ON",
                "Extended Deadline | EXTENDED_DEADLINE",
            })
    void theHeadersOfAnnexesAreKnown(String header, Column column) {
        Headers headers = Headers.of(Source.Role.ASSIGNMENTS);
        assertThat(headers.column(header)).contains(column);
        assertThat(headers.column(
                        Normalizer.normalize(header, Normalizer.Form.NFD).replace(' ', '\u00A0')))
                .contains(column);
    }

    @ParameterizedTest
    @EnumSource(Source.Role.class)
    void everyColumnOfATableIsKnownByItsCanonicalHeader(Source.Role role) {
        Headers headers = Headers.of(role);
        for (Column column : role.columns()) {
            assertThat(headers.column(column.header())).contains(column);
        }
    }

    @ParameterizedTest
    @EnumSource(Source.Role.class)
    void noHeaderMeansTwoColumnsOfOneTable(Source.Role role) {
        // Else which one it is would hang on the order of an enum.
        Headers headers = Headers.of(role);
        for (Column column : role.columns()) {
            for (String header : column.otherHeaders()) {
                assertThat(headers.column(header)).as(header).isEqualTo(Optional.of(column));
            }
        }
    }

    @Test
    void aHeaderThatIsNotUsedIsNamedInANote() {
        assertThat(new GivenTables()
                        .assignments("unit,task,Ghi chú\nA,T1,x\n")
                        .read()
                        .foundInDetail())
                .containsExactly("assignments.csv:1:3 UNUSED_COLUMN [Ghi chú]");
    }

    @Test
    void aMissingColumnIsAnErrorThatNamesWhatIsThere() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("unit,task\nA,T1\n")
                .results("unit,kết luận\nA,done\n")
                .read();
        assertThat(read.found()).containsExactly("results.csv:1 MISSING_COLUMN", "results.csv:1:2 UNUSED_COLUMN");
        assertThat(read.foundInDetail().get(0)).contains("[task, unit, kết luận]");
        assertThat(read.programme().assignments()).hasSize(1);
    }

    @Test
    void aColumnThatStandsTwiceIsAnErrorThatNamesTheFirst() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("unit,task,deadline,Thời hạn\nA,T1,2023,2024\n")
                .read();
        assertThat(read.foundInDetail())
                .containsExactly("assignments.csv:1:4 REPEATED_COLUMN [Thời hạn, deadline, deadline]");
    }

    @Test
    void columnsMayStandInAnyOrder() {
        assertThat(new GivenTables()
                        .assignments("task,unit\nT1,A\n")
                        .results("status,task,unit\ndone,T1,A\n")
                        .read()
                        .result()
                        .status())
                .contains(Status.DONE);
    }
}
