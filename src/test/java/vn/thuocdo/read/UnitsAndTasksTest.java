package vn.thuocdo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.Direction;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.model.Unit;

/** How units and tasks come to be known, and how tables name them. */
class UnitsAndTasksTest {

    private static final String UNITS = """
            id,name,kind,bloc,head,aliases
            so-tttt,Sở Thông tin và Truyền thông,so,Sở ngành,Nguyễn Văn A,Sở TT&TT; Sở TTTT
            so-y-te,Sở Y tế,so,Sở ngành,,
            """;

    @Test
    void aUnitIsAsItIsListed() {
        List<Unit> units = given(UNITS)
                .assignments("unit,task\nso-y-te,T1\n")
                .read()
                .programme()
                .units();
        assertThat(units)
                .containsExactly(
                        new Unit(
                                "so-tttt",
                                "Sở Thông tin và Truyền thông",
                                "so",
                                "Sở ngành",
                                "Nguyễn Văn A",
                                List.of("Sở TT&TT", "Sở TTTT")),
                        new Unit("so-y-te", "Sở Y tế", "so", "Sở ngành", "", List.of()));
    }

    @Test
    void aTaskIsAsItIsListed() {
        GivenTables.Outcome read = new GivenTables()
                .tasks("""
                        id,name,kind,group,measure,direction,basis
                        T1,Ký số văn bản,target,Chính quyền số,%,up,Quyết định 12/QĐ-UBND; Kế hoạch 5/KH-UBND
                        """)
                .assignments("unit,task,target\nA,T1,99.5\n")
                .read();
        assertThat(read.programme().tasks())
                .containsExactly(new Task(
                        "T1",
                        "Ký số văn bản",
                        TaskKind.TARGET,
                        "Chính quyền số",
                        "%",
                        Optional.of(Direction.HIGHER),
                        List.of("Quyết định 12/QĐ-UBND", "Kế hoạch 5/KH-UBND")));
        assertThat(read.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "so-tttt",
                "SO-TTTT",
                "Sở Thông tin và Truyền thông",
                "SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
                "Sở  Thông tin\u00A0và Truyền thông",
                "Sở TT&TT",
                "sở tttt",
            })
    void aUnitIsFoundByItsIdItsNameAndItsAliases(String name) {
        for (String spelling : List.of(name, Normalizer.normalize(name, Normalizer.Form.NFD))) {
            GivenTables.Outcome read = given(UNITS)
                    .assignments("unit,task\nso-tttt,T1\n")
                    .results("unit,task,status\n" + spelling + ",T1,done\n")
                    .read();
            assertThat(read.found()).isEmpty();
            assertThat(read.result().unit().id()).isEqualTo("so-tttt");
        }
    }

    @Test
    void anUnknownUnitIsAnErrorThatNamesTheNearest() {
        GivenTables.Outcome read = given(UNITS)
                .assignments("unit,task\nso-tttt,T1\nSở TTT,T1\n")
                .results("unit,task,status\nso-tttt,T1,done\nSở TT&T,T1,done\n")
                .read();
        assertThat(read.found()).containsExactly("assignments.csv:3:1 UNKNOWN_UNIT", "results.csv:3:1 UNKNOWN_UNIT");
        assertThat(read.foundInDetail().get(1)).contains("Sở TT&T, Sở TT&TT");
        assertThat(read.reading().faultyRows().size()).isEqualTo(2);
    }

    @Test
    void anUnknownTaskOfAResultIsAnError() {
        GivenTables.Outcome read = new GivenTables()
                .tasks("id\nT1\nT10\n")
                .assignments("unit,task\nA,T1\nA,T10\n")
                .results("unit,task,status\nA,T100,done\n")
                .read();
        assertThat(read.found()).containsExactly("results.csv:2:2 UNKNOWN_TASK");
        assertThat(read.foundInDetail().get(0)).contains("T10");
    }

    @Test
    void whereNoTableListsThemWhateverIsAssignedExists() {
        GivenTables.Outcome read = new GivenTables().assignments("""
                        unit,unit_name,unit_kind,unit_bloc,unit_head,task,task_name,kind,group,measure,direction,basis
                        A,Sở A,so,Khối 1,Ông B,T1,Ký số,target,Nhóm 1,%,down,QĐ 1
                        """).read();
        assertThat(read.programme().units()).containsExactly(new Unit("A", "Sở A", "so", "Khối 1", "Ông B", List.of()));
        assertThat(read.programme().tasks())
                .containsExactly(new Task(
                        "T1", "Ký số", TaskKind.TARGET, "Nhóm 1", "%", Optional.of(Direction.LOWER), List.of("QĐ 1")));
    }

    @Test
    void aResultMayUseTheNameThatTheAssignmentsGave() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("unit,unit_name,task,task_name\nA,Sở Y tế,T1,Ký số\n")
                .results("unit,task,status\nSỞ Y TẾ,ký số,done\n")
                .read();
        assertThat(read.found()).isEmpty();
        assertThat(read.result().unit().id()).isEqualTo("A");
    }

    @Test
    void identifiersAreText() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("unit,task\n010,11.10\n10,11.1\nno,1e3\n")
                .read();
        assertThat(read.programme().units()).extracting(Unit::id).containsExactly("010", "10", "no");
        assertThat(read.programme().tasks()).extracting(Task::id).containsExactly("1e3", "11.1", "11.10");
    }

    @Test
    void unitsAndTasksStandInNaturalOrder() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("unit,task\nU10,T2\nU2,T10\nU10,T1\n")
                .read();
        assertThat(read.programme().units()).extracting(Unit::id).containsExactly("U2", "U10");
        assertThat(read.programme().tasks()).extracting(Task::id).containsExactly("T1", "T2", "T10");
        assertThat(read.assignments())
                .extracting(assignment ->
                        assignment.unit().id() + "/" + assignment.task().id())
                .containsExactly("U2/T10", "U10/T1", "U10/T2");
    }

    @Test
    void aUnitWrittenInSeveralWaysIsOneAndCalledAsItIsMostOften() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("unit,task\nSỞ Y TẾ,T1\nSở Y tế,T2\nSở  Y tế,T3\nSở Y tế,T4\n")
                .read();
        assertThat(read.programme().units()).extracting(Unit::id).containsExactly("Sở Y tế");
        assertThat(read.assignments()).hasSize(4);
    }

    @Test
    void ofSpellingsThatAreEquallyFrequentOneIsTakenWhateverTheOrderOfRows() {
        for (String rows : List.of("B,T1\nb,T2\n", "b,T2\nB,T1\n")) {
            GivenTables.Outcome read =
                    new GivenTables().assignments("unit,task\n" + rows).read();
            assertThat(read.programme().units()).extracting(Unit::id).containsExactly("B");
        }
    }

    @Test
    void twoIdsThatAreTheSameAreAnErrorThatNamesTheFirst() {
        GivenTables.Outcome read = given("id,name\nA,Sở A\nB,Sở B\nA,Sở C\n")
                .assignments("unit,task\nA,T1\n")
                .read();
        assertThat(read.foundInDetail()).containsExactly("units.csv:4:1 REPEATED_ID [A, units.csv:2]");
        assertThat(read.programme().units()).extracting(Unit::name).containsExactly("Sở A", "Sở B");
    }

    @Test
    void anIdMayBeWhatAnotherIsCalledInWhicheverOrderTheyAreListed() {
        // An identifier wins over every name, so nothing is repeated here, and row order decides nothing.
        for (String rows : List.of("A,B\nB,C\n", "B,C\nA,B\n")) {
            GivenTables.Outcome read =
                    given("id,name\n" + rows).assignments("unit,task\nB,T1\n").read();
            assertThat(read.found()).isEmpty();
            assertThat(read.assignment().unit().name()).isEqualTo("C");
        }
    }

    @Test
    void aBlankIdIsAnError() {
        GivenTables.Outcome read = given("id,name\n,Sở A\nB,Sở B\n")
                .assignments("unit,task\nB,T1\n")
                .read();
        assertThat(read.found()).containsExactly("units.csv:2:1 BLANK_CELL");
    }

    @Test
    void aNameSharedByTwoUnitsIsAnErrorWhereItIsUsedAlone() {
        GivenTables.Outcome read = given("id,name,aliases\nvx1,Văn phòng,VP\nvx2,Văn phòng,VP\n")
                .assignments("unit,task\nvx1,T1\nVăn phòng,T1\nvp,T1\n")
                .read();
        assertThat(read.foundInDetail())
                .containsExactly(
                        "assignments.csv:3:1 SHARED_NAME [Văn phòng, vx1, vx2]",
                        "assignments.csv:4:1 SHARED_NAME [vp, vx1, vx2]");
    }

    @Test
    void contradictingDescriptionsAreAWarningAndTheMostFrequentCounts() {
        GivenTables.Outcome read = new GivenTables().assignments("""
                        unit,task,task_name,group
                        A,T1,Ký số,Nhóm 1
                        B,T1,Ký  điện tử,Nhóm 1
                        C,T1,Ký số,Nhóm 1
                        """).read();
        assertThat(read.found()).containsExactly("assignments.csv:2:2 VARYING_DESCRIPTION");
        assertThat(read.programme().tasks().get(0).name()).isEqualTo("Ký số");
    }

    @Test
    void aListedDescriptionWinsWithoutAWarning() {
        GivenTables.Outcome read = new GivenTables()
                .tasks("id,name,group\nT1,Ký số,\n")
                .assignments("unit,task,task_name,group\nA,T1,Khác,Nhóm 1\nB,T1,Khác nữa,Nhóm 1\n")
                .read();
        assertThat(read.found()).isEmpty();
        assertThat(read.programme().tasks().get(0).name()).isEqualTo("Ký số");
        assertThat(read.programme().tasks().get(0).group()).isEqualTo("Nhóm 1");
    }

    @Test
    void withoutAKindATargetMakesATaskMeasured() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("unit,task,target\nA,T1,90\nA,T2,\nB,T2,\nB,T3,\nA,T3,5\n")
                .read();
        assertThat(read.programme().tasks())
                .extracting(task -> task.id() + " " + task.kind())
                .containsExactly("T1 TARGET", "T2 TASK", "T3 TARGET");
    }

    @Test
    void aWordThatIsNoKindOrDirectionIsAnErrorThatNamesTheKnownOnes() {
        GivenTables.Outcome read = new GivenTables()
                .tasks("id,kind,direction\nT1,goal,\nT2,,sideways\nT3,target,up\n")
                .assignments("unit,task\nA,T3\n")
                .read();
        assertThat(read.foundInDetail())
                .containsExactly(
                        "tasks.csv:2:2 UNKNOWN_WORD [goal, kind, target, task, words: {kind: {target: [], task: [], decide: [goal]}}]",
                        "tasks.csv:3:3 UNKNOWN_WORD [sideways, direction, higher, lower,"
                                + " words: {direction: {higher: [], lower: [], decide: [sideways]}}]");
        assertThat(read.reading().faultyRows().size()).isEqualTo(2);
    }

    @Test
    void aListedTaskThatNobodyHasIsANote() {
        GivenTables.Outcome read = new GivenTables()
                .tasks("id\nT1\nT2\n")
                .assignments("unit,task\nA,T1\n")
                .read();
        assertThat(read.foundInDetail()).containsExactly("tasks.csv:3 UNASSIGNED_TASK [T2]");
    }

    @Test
    void itIsNotSaidWhereARowThatCannotBeReadMayHaveAssignedIt() {
        GivenTables.Outcome read = new GivenTables()
                .tasks("id\nT1\nT2\n")
                .assignments("unit,task,target\nA,T1,1\nA,T2,1..5\n")
                .read();
        assertThat(read.found()).containsExactly("assignments.csv:3:3 UNCLEAR_TARGET");
    }

    private static GivenTables given(String units) {
        return new GivenTables().units(units);
    }

    @Test
    void aCollectiveIsAssignedToItsMembers() {
        GivenTables.Outcome read = new GivenTables()
                .units("id,name,kind,members\nsyt,Sở Y tế,so,\nsnv,Sở Nội vụ,so,\nhyl,UBND huyện Yên Lạc,huyen,\n"
                        + "c1,\"Các sở, ban, ngành\",,kind:so\nc2,Toàn tỉnh,,*\nc3,Hai đơn vị,,Sở Y tế; hyl\n")
                .assignments("unit,task\n\"Các sở, ban, ngành\",T1\nToàn tỉnh,T2\nHai đơn vị,T3\n")
                .read();
        assertThat(read.assignments())
                .extracting(a -> a.task().id() + " " + a.unit().id())
                .containsExactlyInAnyOrder("T1 syt", "T1 snv", "T2 syt", "T2 snv", "T2 hyl", "T3 syt", "T3 hyl");
        assertThat(read.programme().units()).extracting(unit -> unit.id()).containsExactly("hyl", "snv", "syt");
        assertThat(read.foundInDetail()).containsExactly("assignments.csv:2 SEVERAL_UNITS [3]");
    }

    @Test
    void anUndeclaredCollectiveIsWarnedOf() {
        assertThat(new GivenTables()
                        .assignments("unit,task\n\"Các sở, ban, ngành\",T1\nCác huyện,T2\nCác huyện,T3\n")
                        .read()
                        .found())
                .containsExactly(
                        "assignments.csv:2:1 UNDECLARED_COLLECTIVE", "assignments.csv:3:1 UNDECLARED_COLLECTIVE");
    }

    @Test
    void aDashIsNoUnit() {
        assertThat(new GivenTables()
                        .assignments("unit,task\nSở Y tế,T1\n-,T2\n…,T3\n")
                        .read()
                        .found())
                .containsExactly("assignments.csv:3:1 BLANK_CELL", "assignments.csv:4:1 BLANK_CELL");
    }

    @Test
    void namesThatDifferInLittleArePerhapsOneUnit() {
        assertThat(new GivenTables()
                        .assignments("unit,task\nSở Y tế,T1\nSở TT&TT,T1\nSở Y tê,T2\nSở TT và TT,T2\nSở Nội vụ,T1\n")
                        .read()
                        .foundInDetail())
                .containsExactly(
                        "assignments.csv:4:1 SIMILAR_UNITS [Sở Y tê, Sở Y tế, assignments.csv:2:1, aliases]",
                        "assignments.csv:5:1 SIMILAR_UNITS [Sở TT và TT, Sở TT&TT, assignments.csv:3:1, aliases]");
        assertThat(new GivenTables()
                        .assignments("unit,task\nSở Y tế,T1\nSở Y tế tỉnh,T2\nUBND tỉnh,T3\n")
                        .read()
                        .foundInDetail())
                .containsExactly(
                        "assignments.csv:3:1 SIMILAR_UNITS [Sở Y tế tỉnh, Sở Y tế, assignments.csv:2:1, aliases]");
        assertThat(new GivenTables()
                        .assignments("unit,task\nUBND huyện Lập Thạch,T1\nUBND H. Lập Thạch,T2\nSở GD&ĐT,T1\n"
                                + "Sở Giáo dục và Đào tạo,T2\nỦy ban nhân dân H.Sông Lô,T1\nUBND huyện Sông Lô,T2\n")
                        .read()
                        .foundInDetail())
                .containsExactly(
                        "assignments.csv:3:1 SIMILAR_UNITS "
                                + "[UBND H. Lập Thạch, UBND huyện Lập Thạch, assignments.csv:2:1, aliases]",
                        "assignments.csv:5:1 SIMILAR_UNITS "
                                + "[Sở Giáo dục và Đào tạo, Sở GD&ĐT, assignments.csv:4:1, aliases]",
                        "assignments.csv:7:1 SIMILAR_UNITS "
                                + "[UBND huyện Sông Lô, Ủy ban nhân dân H.Sông Lô, assignments.csv:6:1, aliases]");
    }
}
