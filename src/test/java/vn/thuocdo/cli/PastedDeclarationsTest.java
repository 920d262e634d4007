package vn.thuocdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.testing.Tool;

/** What a message about a table says to declare can be pasted into the project file as it stands, and mends it. */
class PastedDeclarationsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} is mended by {1}")
    @CsvSource(delimiter = '|', textBlock = """
            R103 | columns: {unit: Agency.Number} | Agency.Number,Indicator,Status;DOT,Roads,done
            R103 | columns: {task: indicator_en} | organization,indicator_en,type;A,Roads,x
            R106 | columns: {unit: Cơ quan chủ trì} | Đơn vị chủ trì,Cơ quan chủ trì,task;A,B,T1
            R110 | except: {Đơn vị: ""} | Đơn vị,task,status;A,T1,done;,T2,done
            R112 | columns: {actual: Kết quả} | unit,task,Kết quả;A,T1,90
            R115 | ignore: [Type] | unit,task,Type;A,T1,Outcome;A,T2,Output
            R115 | ignore: [Type, Direction] | unit,task,status,Type,Direction;A,T1,done,Outcome,Left;A,T2,done,Output,Right
            R136 | words: {status: {done: [], in_progress: [], not_done: [], decide: [Amber, Green]}} | unit,task,RAG;A,T1,Green;A,T2,Amber
            R116 | columns: {task: [STT, "Chỉ tiêu, nhiệm vụ"]} | STT,"Chỉ tiêu, nhiệm vụ",Đơn vị,Kết quả;1,Mở lớp,A,done;1,Sửa đường,A,done
            R135 | words: {status: {done: [], in_progress: [], not_done: [], decide: [Afoot, On it, Over]}} | unit,task,status;A,T1,On it;A,T2,Afoot;A,T3,Over
            R135 | words: {direction: {higher: [], lower: [], decide: [Asc]}} | unit,task,target,direction;A,T1,9,Asc;A,T2,9,Asc;A,T3,9,Asc
            R135 | missing: {actual: [TBD]} | unit,task,target,actual;A,T1,9,TBD;A,T2,9,TBD;A,T3,9,TBD;A,T4,9,9
            R135 | ignore: [target] | unit,task,target;A,T1,2 lớp x 3;A,T2,4 lớp x 5;A,T3,6 lớp x 7
            R135 | dates: mdy | unit,task,deadline,status,reported_on;A,T1,,done,12/31/2024;A,T2,,done,12/30/2024;A,T3,,done,12/29/2024
            R135 | numbers: vi | unit,task,target;A,T1,1.234;A,T2,2.345;A,T3,3.456
            R201 | missing: {actual: [n.a.]} | unit,task,target,actual;A,T1,9,n.a.;A,T2,9,9;A,T3,9,8
            R203 | dates: mdy | unit,task,status,reported_on;A,T1,done,12/31/2024;A,T2,done,2024-12-30
            R205 | words: {status: {done: [], in_progress: [], not_done: [], decide: [On it]}} | unit,task,status;A,T1,On it;A,T2,done
            R206 | words: {direction: {higher: [], lower: [], decide: [Asc]}} | unit,task,target,direction;A,T1,9,Asc;A,T2,9,up
            R221 | ignore: [deadline] | unit,task,deadline;A,T1,sớm;A,T2,theo tiến độ;A,T3,khi có
            R223 | except: {unit: ""} | unit,task,status;A,T1,done;,T2,done;,T3,done;,T4,done
            """)
    void theDeclarationMendsTheTable(String code, String declaration, String table) throws IOException {
        Files.writeString(folder.resolve("table.csv"), table.replace(';', '\n') + "\n");
        Tool.Run before = Tool.in(folder).run("check", "table.csv");
        assertThat(before.out()).contains(code + ": ").contains(declaration);

        if (!decided(declaration).equals(declaration)) {
            // What words mean is not the tool's to say: as it stands, the declaration is refused.
            Tool.Run undecided = withDeclared(declaration);
            assertThat(undecided.out() + undecided.err())
                    .contains("thuocdo.yaml")
                    .contains("P143");
        }
        Tool.Run after = withDeclared(decided(declaration));
        assertThat(after.out()).doesNotContain(code);
        assertThat(after.err()).doesNotContain("thuocdo.yaml");
    }

    /** A text that is quoted is broken off where it is long; a declaration that is broken off would be none. */
    @Test
    void aLongDeclarationIsShownWhole() throws IOException {
        StringBuilder table = new StringBuilder("unit,task,status\n");
        for (int i = 1; i <= 12; i++) {
            table.append("A,T")
                    .append(i)
                    .append(",Alpha beta gamma delta epsilon zeta eta theta iota kappa no ")
                    .append(i)
                    .append('\n');
        }
        Files.writeString(folder.resolve("table.csv"), table);
        String said = Tool.in(folder).run("check", "table.csv").out();
        String declaration = said.substring(said.indexOf("words: "), said.indexOf("}}") + 2);

        Tool.Run undecided = withDeclared(declaration);

        assertThat(undecided.out() + undecided.err()).contains("P143").doesNotContain("R301");
        assertThat(declaration).contains("kappa no 12").hasSizeGreaterThan(700);
    }

    private Tool.Run withDeclared(String declaration) throws IOException {
        Files.writeString(
                folder.resolve("thuocdo.yaml"),
                "sources:\n  assignments:\n    path: table.csv\n" + columnsOf(declaration) + "    " + declaration
                        + "\n");
        return Tool.in(folder).run("check", ".");
    }

    /** The words that are to be decided, moved to the first of those that they may mean. */
    private static String decided(String declaration) {
        int at = declaration.indexOf(", decide: ");
        if (at < 0) {
            return declaration;
        }
        String words = declaration.substring(at + ", decide: ".length(), declaration.indexOf(']', at) + 1);
        return declaration.replace(", decide: " + words, "").replaceFirst("\\[]", words);
    }

    /** What is said of the words of a header that was not known for sure stands beside what is said of the header. */
    private static String columnsOf(String declaration) {
        return declaration.contains("Amber") ? "    columns: {status: RAG}\n" : "";
    }
}
