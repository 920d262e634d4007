package vn.thuocdo.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocdo.model.Result;
import vn.thuocdo.read.encoding.Encoding;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** Whatever program a table was saved from, the same letters, figures and notes come in. */
final class EncodingsTest {

    @Test
    void everyUnitIsScoredWhateverItsFileWasSavedAs() {
        assertThat(Sample.ENCODINGS.scored().path("units"))
                .extracting(
                        unit -> unit.path("name").asString(),
                        unit -> unit.path("completed").asInt())
                .containsExactly(
                        tuple("Sở Giáo dục và Đào tạo", 3),
                        tuple("Sở Tài chính", 3),
                        tuple("Văn phòng UBND tỉnh", 3),
                        tuple("Sở Nội vụ", 2),
                        tuple("Thanh tra tỉnh", 2),
                        tuple("UBND huyện Lập Thạch", 2),
                        tuple("UBND thành phố Phúc Yên", 2),
                        tuple("Sở Y tế", 1));
    }

    /** Notes pass through to the report, so their letters matter as those of names do. */
    @Test
    void notesComeInAsTheyWereWritten() {
        List<String> difficulties = Sample.ENCODINGS.programme().results().stream()
                .map(Result::difficulty)
                .filter(difficulty -> !difficulty.isEmpty())
                .toList();
        assertThat(difficulties)
                .containsExactlyInAnyOrder(
                        "Lớp học phải hoãn,\nchuyển sang quý sau",
                        "Phần mềm một cửa chậm; người dân vẫn nộp trực tiếp",
                        "Chưa có hướng dẫn của Bộ",
                        "Đề án \"Một cửa số\" chưa được duyệt",
                        "Thiếu nhân lực chuyên trách");
    }

    /** The sample is complete only if it has every encoding but those of the West. */
    @Test
    void everyEncodingOfTheCountryIsAmongTheFiles() {
        String understood =
                Tool.inCheckout().run("check", "-v", Sample.ENCODINGS.path()).out();
        for (Encoding encoding :
                List.of(Encoding.UTF_8, Encoding.UTF_16LE, Encoding.WINDOWS_1258, Encoding.TCVN3, Encoding.VNI)) {
            assertThat(understood).contains("  encoding      " + encoding.word() + "\n");
        }
        assertThat(understood).contains("delimiter     ;", "delimiter     tab", "delimiter     |");
    }
}
