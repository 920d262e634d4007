package vn.thuocdo.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Target;

/** Headers that say in brackets what the numbers below them count. */
class HeaderMeasuresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // header and cell of the target, header and cell of what was reached, measure | both as they are read
                "Kế hoạch (tỷ đồng) | 5 | Thực hiện (triệu đồng) | 4800 | '' | 5 tỷ đồng | 4800 triệu đồng",
                "Kế hoạch (tỷ đồng) | ≥ 5 | Thực hiện (ĐVT: đồng) | 48 | '' | 5 tỷ đồng | 48 đồng",
                "Kế hoạch (tỷ đồng) | 5 trở lên | Thực hiện (triệu đồng) | 48 | '' | 5 tỷ đồng | 48 triệu đồng",
                "Kế hoạch (tỷ đồng) | 6 triệu đồng | Thực hiện (triệu đồng) | 48 | '' | 6 triệu đồng | 48 triệu đồng",
                "Kế hoạch (km) | 5 | Thực hiện (m) | 4800 | '' | 5 km | 4800 m",
                "Kế hoạch (người) | 200 | Thực hiện (%) | 95 | người | 200 người | 95%",
                "Kế hoạch | 200 | Thực hiện (%) | 95 | người | 200 người | 95%",
                "Kế hoạch | 5 | Thực hiện (triệu đồng) | 4800 | tỷ đồng | 5 tỷ đồng | 4800 triệu đồng",
                "Kế hoạch (tỷ đồng) | 5 | Thực hiện (tỷ đồng) | 400 triệu đồng | '' | 5 tỷ đồng | 400 triệu đồng",
                // alike, or of when they are: the numbers compare as they stand
                "Kế hoạch (tỷ đồng) | 5 | Thực hiện (tỷ đồng) | 4 | '' | 5 | 4",
                "Kế hoạch (%) | 90 | Thực hiện (%) | 95 | người | 90 người | 95",
                "Kế hoạch (tỷ đồng) | 90 | Thực hiện | 95 | % | 90 | 95",
                "Kế hoạch (năm) | 90 | Thực hiện (6 tháng) | 95 | '' | 90 | 95",
                "Kế hoạch | 90 | Thực hiện (%) | 95 | % | 90 | 95",
            })
    void aNumberCountsWhatItsHeaderSaysWhereAnotherSaysOtherwise(
            String planned, String target, String reached, String actual, String measure, String bound, String figure) {
        GivenTables.Outcome read = new GivenTables()
                .assignments("Mã nhiệm vụ,Đơn vị chủ trì,Đơn vị tính,%s,%s%nT1,Sở A,%s,%s,%s%n"
                        .formatted(planned, reached, measure, target, actual))
                .read();
        assertThat(read.found()).isEmpty();
        assertThat(text(((Target.Threshold) read.assignment().target().orElseThrow()).bound()))
                .isEqualTo(bound);
        assertThat(text(((Figure.Amount) read.result().figure().orElseThrow()).quantity()))
                .isEqualTo(figure);
    }

    private static String text(Quantity quantity) {
        String unit = quantity.unit().isNone() ? "" : " " + quantity.unit().text();
        return quantity.value().toString() + (quantity.percent() ? "%" : unit);
    }
}
