package vn.thuocdo.read.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The units of a cell are their names, whatever marks and words of roles stand around them. */
class UnitCellTest {

    private static final KnownUnits NOBODY = KnownUnits.named(name -> false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Y tế | Sở Y tế ",
                "Sở Y tế. | Sở Y tế ",
                "• Sở Y tế | Sở Y tế ",
                "- Sở Y tế; | Sở Y tế ",
                "1. Sở Y tế | Sở Y tế ",
                "12) Sở Y tế | Sở Y tế ",
                "a) Sở Y tế | Sở Y tế ",
                "Sở Y tế (chủ trì) | Sở Y tế lead",
                "Sở Nội vụ (phối hợp) | Sở Nội vụ cooperating",
                "Chủ trì: Sở Y tế | Sở Y tế lead",
                "- Cơ quan chủ trì: Sở Y tế. | Sở Y tế lead",
                "Sở Y tế (CDC) | Sở Y tế (CDC) ",
                "123 | 123 ",
                "A.1 | A.1 ",
            })
    void aNameIsKeptWithoutWhatStandsAroundIt(String cell, String unit) {
        assertThat(UnitCell.of(cell, NOBODY))
                .extracting(one -> one.name() + " " + one.roleWord())
                .containsExactly(unit.endsWith("lead") || unit.endsWith("cooperating") ? unit : unit + " ");
    }

    @Test
    void eachLineNamesAUnitWithItsRole() {
        assertThat(UnitCell.of("- Chủ trì: Sở Y tế\n- Phối hợp: Sở Nội vụ", NOBODY))
                .extracting(one -> one.name() + " " + one.roleWord())
                .containsExactly("Sở Y tế lead", "Sở Nội vụ cooperating");
        assertThat(UnitCell.of("Chủ trì:\n- Sở Y tế\nPhối hợp:\n- Sở Nội vụ\n- Sở Tài chính", NOBODY))
                .extracting(one -> one.name() + " " + one.roleWord())
                .containsExactly("Sở Y tế lead", "Sở Nội vụ cooperating", "Sở Tài chính cooperating");
        assertThat(UnitCell.of("1. Sở Y tế\n2. Sở Nội vụ", NOBODY))
                .extracting(UnitCell::name)
                .containsExactly("Sở Y tế", "Sở Nội vụ");
    }

    /** A line that goes on with the name above it is no unit of its own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Tài nguyên/và Môi trường | Sở Tài nguyên và Môi trường",
                "SỞ TÀI NGUYÊN/VÀ MÔI TRƯỜNG | SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG",
                "Sở Văn hóa,/Thể thao và Du lịch | Sở Văn hóa, Thể thao và Du lịch",
                "Sở Lao động -/Thương binh và Xã hội | Sở Lao động - Thương binh và Xã hội",
                "Công an/tỉnh | Công an tỉnh",
                "Ministry of/Finance/and Planning | Ministry of Finance and Planning",
                "- Sở Tài nguyên/và Môi trường/- Sở Y tế | Sở Tài nguyên và Môi trường; Sở Y tế",
                "Chủ trì: Sở Tài nguyên/và Môi trường | Sở Tài nguyên và Môi trường",
                "Sở Y tế/và Sở Nội vụ | Sở Y tế; Sở Nội vụ",
                "Sở Y tế/sở Nội vụ | Sở Y tế; sở Nội vụ",
                "Sở Y tế,/VNPT | Sở Y tế; VNPT",
                "UBND xã A/xã B | UBND xã A; xã B",
                "so-yte/so-noivu | so-yte; so-noivu",
                "Finance/HR | Finance; HR",
            })
    void aNameThatGoesOnInTheNextLineIsOne(String lines, String units) {
        assertThat(UnitCell.of(lines.strip().replace('/', '\n'), NOBODY).stream()
                        .map(UnitCell::name)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(units);
    }

    @Test
    void aLineThatIsAUnitIsOneHoweverItBegins() {
        assertThat(UnitCell.of("Kho Bạc\nvé số", KnownUnits.named("vé số"::equals)))
                .extracting(UnitCell::name)
                .containsExactly("Kho Bạc", "vé số");
    }

    @Test
    void aTextThatIsAUnitAsAWholeIsThatUnit() {
        assertThat(UnitCell.of("1. FC; Verein", KnownUnits.named("1. FC; Verein"::equals)))
                .extracting(UnitCell::name)
                .containsExactly("1. FC; Verein");
    }

    /** What one unit does is not said of the others, and no cell leaves an item without a unit that leads. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Y tế (chủ trì), Sở Nội vụ (phối hợp) | Sở Y tế lead; Sở Nội vụ cooperating",
                "Sở Y tế, Sở Nội vụ (phối hợp) | Sở Y tế ; Sở Nội vụ cooperating",
                "Sở Y tế, Công an tỉnh (phối hợp) | Sở Y tế ; Công an tỉnh cooperating",
                "Sở Y tế chủ trì, phối hợp với Sở Nội vụ | Sở Y tế ; Sở Nội vụ cooperating",
                "Sở A (chủ trì); Sở B, Sở C (phối hợp) | Sở A lead; Sở B cooperating; Sở C cooperating",
                "Sở A (chủ trì), Sở B; Sở C (phối hợp) | Sở A lead; Sở B cooperating; Sở C cooperating",
                "Sở A, Sở B (chủ trì); Sở C (phối hợp) | Sở A ; Sở B lead; Sở C cooperating",
                "Sở A chủ trì, Sở B và Sở C phối hợp | Sở A lead; Sở B cooperating; Sở C cooperating",
                "Sở A chủ trì | Sở A lead",
                "Sở A chủ trì; Sở B phối hợp thực hiện | Sở A lead; Sở B cooperating",
                "Sở A (PH: Sở B, Sở C) | Sở A ; Sở B cooperating; Sở C cooperating",
                "Phòng Điều phối (tầng 2) | Phòng Điều phối (tầng 2) ",
                "Chủ trì: Sở Y tế, phối hợp: Sở Nội vụ | Sở Y tế lead; Sở Nội vụ cooperating",
                "CT: Sở Y tế; PH: Sở Nội vụ, Công an tỉnh | Sở Y tế lead; Sở Nội vụ cooperating; Công an tỉnh cooperating",
                "Sở Y tế/Sở Nội vụ | Sở Y tế ; Sở Nội vụ ",
                "Sở Y tế + Sở Nội vụ | Sở Y tế ; Sở Nội vụ ",
                "Sở Lao động - Thương binh và Xã hội | Sở Lao động - Thương binh và Xã hội ",
                "Khoa Nội, Bệnh viện A (chủ trì) | Khoa Nội, Bệnh viện A lead"
            })
    void eachUnitHasTheRoleThatStandsBesideIt(String cell, String units) {
        assertThat(UnitCell.of(cell, NOBODY).stream()
                        .map(one -> one.name() + " " + one.roleWord())
                        .collect(Collectors.joining("; "))
                        .strip())
                .isEqualTo(units);
    }

    /** Whatever an office puts around a name, or beside it for its part, is no unit and no part of the name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Xây dựng~(chủ trì) | Sở Xây dựng lead",
                "Sở Xây dựng~(chủ trì)~Sở Y tế~(phối hợp) | Sở Xây dựng lead; Sở Y tế cooperating",
                "Sở Xây dựng~chủ trì | Sở Xây dựng lead",
                "Housing~(lead) | Housing lead",
                "Công an tỉnh~(PA05) | Công an tỉnh (PA05)",
                "Sở Tài chính~(nay là Sở KHĐT) | Sở Tài chính (nay là Sở KHĐT)",
                "(1) Sở Xây dựng~(2) Sở Y tế | Sở Xây dựng; Sở Y tế",
                "i) Sở Xây dựng~ii) Sở Y tế | Sở Xây dựng; Sở Y tế",
                "① Sở Xây dựng | Sở Xây dựng",
                "\uF0A7 Sở Xây dựng | Sở Xây dựng",
                "➢ Sở Xây dựng | Sở Xây dựng",
                "Sở Xây dựng* | Sở Xây dựng",
                "Sở Xây dựng : | Sở Xây dựng",
                "(1) | (1)",
                "Chủ trì~Sở Xây dựng~Phối hợp~Sở Y tế | Sở Xây dựng lead; Sở Y tế cooperating",
                "Sở Xây dựng~Chủ trì~Sở Y tế~Phối hợp | Sở Xây dựng lead; Sở Y tế cooperating",
                "Lead~Housing~Support~Finance | Housing lead; Finance cooperating",
                "Sales~Support | Sales; Support",
                "Sở Xây dựng - chủ trì; Sở Y tế - phối hợp | Sở Xây dựng lead; Sở Y tế cooperating",
                "Sở Xây dựng: chủ trì; Sở Y tế: phối hợp | Sở Xây dựng lead; Sở Y tế cooperating",
                "Sở Xây dựng – Chủ trì | Sở Xây dựng lead",
                "Sở Xây dựng [chủ trì] | Sở Xây dựng lead",
                "Cơ quan chủ trì - Sở Xây dựng | Sở Xây dựng lead",
                "Chủ trì Sở Xây dựng | Sở Xây dựng lead",
                "Phối hợp Sở Xây dựng | Sở Xây dựng cooperating",
                "Giao Sở Xây dựng chủ trì | Sở Xây dựng lead",
                "Giao Sở Xây dựng | Sở Xây dựng",
                "Giao thông Sài Gòn | Giao thông Sài Gòn",
                "Sở Xây dựng chủ trì, phối hợp Sở Y tế, Sở Nội vụ | Sở Xây dựng; Sở Y tế cooperating; Sở Nội vụ cooperating",
                "Housing (lead), Finance (support) | Housing lead; Finance cooperating",
                "Sở Xây dựng (PH: Sở Y tế) | Sở Xây dựng; Sở Y tế cooperating",
                "Support - Tier 2 | Support - Tier 2",
            })
    void whatStandsAroundANameIsNoPartOfIt(String cell, String units) {
        assertThat(UnitCell.of(cell.strip().replace('~', '\n'), NOBODY).stream()
                        .map(one -> (one.name() + " " + one.roleWord()).strip())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(units);
    }
}
