package vn.thuocdo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.Role;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.DeclaredWords;
import vn.thuocdo.read.column.Mapping;

final class CooperatingUnitsTest {

    private static final String HEADER = "Nhiệm vụ,Cơ quan chủ trì,Cơ quan phối hợp,Trạng thái\n";

    private static List<String> roles(GivenTables.Outcome read) {
        return read.assignments().stream()
                .map(given -> given.unit().id() + (given.role() == Role.LEAD ? "" : " (phối hợp)"))
                .toList();
    }

    private static GivenTables.Outcome read(String rows) {
        return new GivenTables().assignments(HEADER + rows).read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Y tế; Sở Tư pháp",
                "Sở Y tế, Sở Tư pháp",
                "Sở Y tế và Sở Tư pháp",
                "- Sở Y tế;\n- Sở Tư pháp.",
                "1. Sở Y tế\n2. Sở Tư pháp",
                "Phối hợp: Sở Y tế, Sở Tư pháp",
                "Sở Y tế, Sở Tư pháp, Sở Nội vụ",
            })
    void eachUnitOfTheColumnHasTheItemInACooperatingRole(String cell) {
        GivenTables.Outcome read = read("Số hóa,Sở Nội vụ,\"" + cell + "\",Hoàn thành\n");

        assertThat(roles(read)).containsExactlyInAnyOrder("Sở Nội vụ", "Sở Y tế (phối hợp)", "Sở Tư pháp (phối hợp)");
        assertThat(read.found()).containsExactly("assignments.csv:2 SEVERAL_UNITS");
    }

    /** Its name in the row and its id among the members were taken for two units with one item, which is an error. */
    @ParameterizedTest
    @ValueSource(
            strings = {"A,Sở Nội vụ,\"Các sở, ngành\",Hoàn thành", "A,Sở Nội vụ; Các sở ngành (phối hợp),,Hoàn thành"})
    void aLeadingUnitThatIsAMemberToo(String row) {
        GivenTables.Outcome read = new GivenTables()
                .units("id,name,aliases,members\nnv,Sở Nội vụ,,\nyt,Sở Y tế,,\nall,\"Các sở, ngành\",Các sở ngành,*\n")
                .assignments(HEADER + row + "\n")
                .read();

        assertThat(roles(read)).containsExactlyInAnyOrder("nv", "yt (phối hợp)");
        assertThat(read.found()).noneMatch(found -> found.contains("CONFLICT"));
    }

    @Test
    void namesOfSeveralUnitsAreLeftOutAndToldOfOnce() {
        GivenTables.Outcome read = read("A,Sở Nội vụ,Các đơn vị liên quan,Hoàn thành\n"
                + "B,Sở Nội vụ,\"Sở Y tế, các sở, ban, ngành liên quan\",Hoàn thành\n"
                + "C,Sở Nội vụ,Không,Hoàn thành\nD,Sở Nội vụ,,Hoàn thành\n");

        assertThat(roles(read))
                .containsExactlyInAnyOrder("Sở Nội vụ", "Sở Nội vụ", "Sở Nội vụ", "Sở Nội vụ", "Sở Y tế (phối hợp)");
        assertThat(read.found())
                .containsExactlyInAnyOrder(
                        "assignments.csv:2:3 COOPERATING_UNKNOWN", "assignments.csv:3 SEVERAL_UNITS");
    }

    @Test
    void aCooperatingUnitThatNoTableListsStopsNoRun() {
        GivenTables.Outcome read = new GivenTables()
                .units("id,name\nnv,Sở Nội vụ\nyt,Sở Y tế\n")
                .assignments(HEADER + "A,Sở Nội vụ,\"Sở Y tế; Sở Xây dựng\",Hoàn thành\n")
                .read();

        assertThat(roles(read)).containsExactlyInAnyOrder("nv", "yt (phối hợp)");
        assertThat(read.found())
                .containsExactlyInAnyOrder(
                        "assignments.csv:2:3 COOPERATING_UNKNOWN", "assignments.csv:2 SEVERAL_UNITS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Nội vụ, Sở Y tế",
                "Sở Nội vụ và Sở Y tế",
                "Sở Nội vụ; Sở Y tế",
                "Sở Nội vụ\nSở Y tế",
                "- Sở Nội vụ, Sở Y tế.",
            })
    void namesThatBeginAlikeAreEachAUnit(String cell) {
        GivenTables.Outcome read = read("A,\"" + cell + "\",,Hoàn thành\nB,Sở Y tế,,Hoàn thành\n");

        assertThat(roles(read)).containsExactlyInAnyOrder("Sở Nội vụ", "Sở Y tế", "Sở Y tế");
        assertThat(read.found()).containsExactly("assignments.csv:2 SEVERAL_UNITS");
    }

    @Test
    void namesThatBeginOtherwiseAreDoubtedWithWhatToDeclare() {
        GivenTables.Outcome read = read("A,\"Khoa Nội, Bệnh viện A\",,Hoàn thành\nB,Khoa Nội,,Hoàn thành\n");

        assertThat(read.foundInDetail())
                .containsExactly("assignments.csv:2:2 UNITS_IN_ONE_NAME [1, Khoa Nội, Bệnh viện A,"
                        + " words: {unit: {\"Khoa Nội; Bệnh viện A\": [\"Khoa Nội, Bệnh viện A\"]}}]");
    }

    @Test
    void namesThatATableListsAreEachAUnitHoweverTheyBegin() {
        GivenTables.Outcome read = new GivenTables()
                .units("id,name\nyt,Sở Y tế\nca,Công an tỉnh\n")
                .assignments(HEADER + "A,\"Sở Y tế, Công an tỉnh\",,Hoàn thành\n")
                .read();

        assertThat(roles(read)).containsExactlyInAnyOrder("yt", "ca");
        assertThat(read.found()).containsExactly("assignments.csv:2 SEVERAL_UNITS");
    }

    @Test
    void whatANameStandsForCanBeDeclared() {
        GivenTables.Outcome read = new GivenTables()
                .assignments(
                        HEADER + "A,\"Sở Y tế, Công an tỉnh\",,Hoàn thành\nB,SYT,,Hoàn thành\n",
                        new Mapping.Declaration()
                                .words(new DeclaredWords(Map.of(
                                        Column.UNIT,
                                        Map.of("Sở Y tế, Công an tỉnh", "Sở Y tế; Công an tỉnh", "SYT", "Sở Y tế"))))
                                .mapping())
                .read();

        assertThat(roles(read)).containsExactlyInAnyOrder("Sở Y tế", "Công an tỉnh", "Sở Y tế");
    }
}
