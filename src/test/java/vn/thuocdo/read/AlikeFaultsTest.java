package vn.thuocdo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Finding;

/** What is wrong with a whole column is said once, with how often, and not once a row. */
final class AlikeFaultsTest {

    private static final int ROWS = 50;

    /** Fifty rows of a table; "§" in a cell is the number of the row. */
    private static String table(String header, String row) {
        return header + "\n"
                + IntStream.rangeClosed(1, ROWS)
                        .mapToObj(number -> row.replace("§", "" + number) + "\n")
                        .collect(Collectors.joining());
    }

    private static void assertSaidOnce(GivenTables tables, String code) {
        assertThat(tables.read().reading().findings().sorted().stream()
                        .filter(finding -> finding.code().id().equals(code)))
                .as("messages of %s", code)
                .hasSize(1);
    }

    /** A text that holds a number is never offered as one that means blank: what it reports would be lost. */
    @ParameterizedTest
    @CsvSource({"khoảng 90, false", "rất tốt đẹp, true"})
    void whatHoldsANumberIsNotToBeCalledBlank(String actual, boolean offered) {
        for (String rows : new String[] {
            "A,T1,5," + actual + "\n", "A,T1,5," + actual + "\nA,T2,5," + actual + "\nA,T3,5," + actual + "\n"
        }) {
            String found = new GivenTables()
                    .assignments("unit,task,target,actual\n" + rows)
                    .read()
                    .foundInDetail()
                    .toString();
            assertThat(found.contains("missing:")).as(found).isEqualTo(offered);
        }
    }

    @Test
    void wordsAmongDaysMayBeBlankAndWhatHoldsADayMayNot() {
        String found = new GivenTables()
                .assignments(
                        "unit,task,completed_on\nA,T1,xem ghi chú\nA,T2,02/10/2025 (trễ)\nA,T3,theo phụ lục\nA,T4,2025-06-30\n")
                .read()
                .foundInDetail()
                .toString();
        assertThat(found).contains("missing: {completed_on: [theo phụ lục, xem ghi chú]}");
    }

    @ParameterizedTest
    @CsvSource({"Đợt, false", "Giai đoạn thử, true"})
    void aColumnOfPeriodsThatHoldNumbersIsNotToBeCalledBlank(String text, boolean offered) {
        String number = offered ? "" : " §";
        String row = "A,T§," + text + number + ",1\n";
        String found = new GivenTables()
                .assignments("unit,task,period,target\n" + row.replace("§", "1") + row.replace("§", "2")
                        + row.replace("§", "3"))
                .read()
                .foundInDetail()
                .toString();
        assertThat(found).contains("COLUMN_UNREADABLE");
        assertThat(found.contains("missing:")).as(found).isEqualTo(offered);
    }

    /** A cell that holds a day, or says that the item is done, is not to be called blank. */
    @ParameterizedTest
    @CsvSource({
        "02/10/2025 (trễ), NO_DAY_ALONE",
        "tháng 3/2025, NO_DAY_ALONE",
        "dự kiến 30/9/2025, NO_DAY_ALONE",
        "Đã xong, NO_DAY_ALONE",
        "theo phụ lục, NOT_A_DATE",
        "12/31/2025, NOT_A_DATE"
    })
    void aCellThatSaysSomethingIsNoBlankDay(String completed, String code) {
        String found = new GivenTables()
                .assignments("unit,task,completed_on\nA,T1," + completed + "\nA,T2,2025-06-30\n")
                .read()
                .foundInDetail()
                .toString();
        assertThat(found).contains(code);
        assertThat(found.contains("missing:")).as(found).isEqualTo(completed.equals("theo phụ lục"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit,task,target            | A,T§,90 x/ | R135",
                "unit,task,target,actual     | A,T§,90,x | R135",
                "unit,task,target,actual     | A,T§,90,1.234 | R135",
                "unit,task,target,actual     | A,T§,90,#N/A | R135",
                "unit,task,target,actual     | A,T§,90,=A1+B1 | R220",
                "unit,task,effective         | A,T§,ngày nào đó | R135",
                "unit,task,period            | A,T§,kỳ nào đó | R135",
                "unit,task,status            | A,T§,trăng tròn | R135",
                "unit,task,role              | A,T§,trăng tròn | R135",
                "unit,task,state             | A,T§,trăng tròn | R135",
                "unit,task,kind              | A,T§,trăng tròn | R135",
                "unit,task,direction         | A,T§,trăng tròn | R135",
                "unit,task,period            | A,T§,FY2023Q1 | R208",
                "unit,task,weight            | A,T§,-1 | R209",
                "unit,task,numerator,denominator | A,T§,5,0 | R210",
                "unit,task,status            | A,T§,hủy | R214",
                "unit,task,deadline          | A,T§,khi nào xong | R221",
                "unit,task,deadline          | A,T§,31/02/2023 | R203",
                "unit,task,deadline          | A,T§,31/12/2300 | J334",
                "unit,task,target            | ,T§,90 | R223",
                "unit,task,target            | A,T§,90,more | R108",
                "unit,task,target            | A,T§ | R109",
                "unit,task,extended_deadline | A,T§,31/12/2023 | J310",
                "unit,task,target            | A§; B§,T1,90 | J212",
                "unit,task,target            | A,T1,§ | J102",
                "unit,task,target            | A,T1,90 | J101",
                "unit,task,target            | S\u0456§,T1,90 | J209",
                "unit,task,target            | 'Sở A§, Công an B§',T1,90 | J351",
                "unit,task,measure,target    | A,T§,hạng,10 trở xuống | J352",
                "unit,task,measure,target    | A,T§,%,>= 0 | J314",
                "unit,task,measure,target    | A,T§,%,khoảng 90 | J312",
                "unit,task,measure,target    | A,T§,km,5 giờ | J315",
                "unit,task,target            | Các sở số §,T1,90 | J211",
            })
    void inTheAssignments(String header, String row, String code) {
        assertSaidOnce(new GivenTables().assignments(table(header, row.replace('\'', '"'))), code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit,task,period,actual      | A,T§,,5 | R207",
                "unit,task,reported_on,actual | A,T§,hôm nào đó,5 | R135",
                "unit,task,actual             | B,T§,5 | R224",
                "unit,task,actual             | A,T§x,5 | R224",
                "unit,task,actual             | C,T§,5 | J205",
                "unit,task,actual             | chung,T§,5 | J206",
            })
    void inTheResults(String header, String row, String code) {
        assertSaidOnce(
                new GivenTables()
                        .units("id,name\nA,chung\nC,chung\n")
                        .assignments(table("unit,task,target", "A,T§,90"))
                        .results(table(header, row)),
                code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"id,name | T1,n | J105", "id,name | T§,n | J208", "id,name,kind | T§,n,trăng tròn | R135"})
    void inAListOfTasks(String header, String row, String code) {
        assertSaidOnce(new GivenTables().tasks(table(header, row)).assignments("unit,task,target\nA,T1,90\n"), code);
    }

    @Test
    void theOneMessageStandsAtTheFirstPlaceAndSaysHowManyFollow() {
        Finding finding = new GivenTables()
                .assignments(table("unit,task,weight", "A,T§,-1"))
                .read()
                .reading()
                .findings()
                .sorted()
                .get(0);

        assertThat(finding.code()).isEqualTo(Code.NEGATIVE_WEIGHT);
        assertThat(finding.at()).hasToString("assignments.csv:2:3");
        assertThat(finding.alike()).isEqualTo(ROWS - 1);
    }

    @Test
    void faultsOfFewRowsAreToldOneByOne() {
        String sound = table("unit,task,weight", "A,T§,1");

        assertThat(new GivenTables()
                        .assignments(sound + "A,x,-1\nA,y,-1\nA,z,-2\n")
                        .read()
                        .found())
                .containsExactly(
                        "assignments.csv:52:3 NEGATIVE_WEIGHT",
                        "assignments.csv:53:3 NEGATIVE_WEIGHT",
                        "assignments.csv:54:3 NEGATIVE_WEIGHT");
    }
}
