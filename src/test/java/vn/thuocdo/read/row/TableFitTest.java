package vn.thuocdo.read.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.Headers;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;

/** Of two sheets that both have the columns, which fits what it is read for. */
class TableFitTest {

    private static final Input FILE = Input.bytes("a.xlsx", "".getBytes(StandardCharsets.UTF_8));

    @ParameterizedTest(name = "{0}: {1} before {2}")
    @CsvSource({
        "ASSIGNMENTS, Đơn vị|Nhiệm vụ|Chỉ tiêu, TT|Đơn vị|Được giao|Hoàn thành|Tỷ lệ (%)",
        "ASSIGNMENTS, Đơn vị|Nhiệm vụ|Kết quả, TT|Đơn vị|Được giao|Hoàn thành|Tỷ lệ (%)",
        "ASSIGNMENTS, Đơn vị|Nhiệm vụ|Thời hạn, Đơn vị|Nhiệm vụ|Tình trạng",
        "ASSIGNMENTS, Đơn vị|Nhiệm vụ|Chỉ tiêu, Đơn vị|Nhiệm vụ",
        "ASSIGNMENTS, Đơn vị|Nhiệm vụ, Đơn vị|Nhiệm vụ|Kết quả",
        "RESULTS, Đơn vị|Nhiệm vụ|Kết quả, Đơn vị|Nhiệm vụ|Chỉ tiêu",
        "RESULTS, Đơn vị|Nhiệm vụ, TT|Đơn vị|Được giao|Hoàn thành|Tỷ lệ (%)"
    })
    void oneComesBeforeTheOther(Source.Role role, String first, String second) {
        Source source = new Source(role, FILE);
        assertThat(fit(source, first)).isGreaterThan(fit(source, second));
    }

    @ParameterizedTest(name = "{0} before {1}")
    @CsvSource({
        "Đơn vị|Nhiệm vụ|Chỉ tiêu|Kết quả, Đơn vị|Nhiệm vụ|Chỉ tiêu",
        "Đơn vị|Nhiệm vụ|Tình trạng, Đơn vị|Nhiệm vụ|Thời hạn",
        "Đơn vị|Nhiệm vụ|Kết quả, TT|Đơn vị|Được giao|Hoàn thành|Tỷ lệ (%)",
        "Đơn vị|Nhiệm vụ, TT|Nhiệm vụ|Thời hạn|Kết quả",
        "TT|Nhiệm vụ|Thời hạn|Kết quả, TT|Đơn vị|Được giao|Hoàn thành|Tỷ lệ (%)",
        "TT|Nhiệm vụ|Thời hạn|Kết quả, Đơn vị|Được giao|Ghi chú"
    })
    void aTableAloneHasToDecideItsItems(String first, String second) {
        Source source = Source.wholeJob(FILE);
        assertThat(fit(source, first)).isGreaterThan(fit(source, second));
    }

    private static int fit(Source source, String header) {
        Headers known = Headers.of(source.role());
        return TableFit.of(source, Columns.of(List.of(header.split("[|]")), source, known, OptionalInt.empty()));
    }
}
