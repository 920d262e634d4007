package vn.thuocdo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.testing.Project;

/** The column behind those of quarters or months that says what the year comes to. */
class TotalsOfPeriodsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Quý I,Quý II,Quý III,Quý IV,Cộng",
        "Quý I,Quý II,Quý III,Quý IV,Tổng cộng",
        "Quý I,Quý II,Quý III,Quý IV,Lũy kế",
        "Quý I,Quý II,Quý III,Quý IV,Lũy kế năm",
        "Quý I,Quý II,Quý III,Quý IV,Cộng cả năm 2025",
        "Thực hiện quý I,Thực hiện quý II,Thực hiện quý III,Thực hiện quý IV,Thực hiện / Cộng",
        "Q1,Q2,Q3,Q4,Total",
        "Q1,Q2,Q3,Q4,YTD",
        "T9,T10,T11,T12,Cộng"
    })
    void countsAsWhatTheYearComesTo(String first, String second, String third, String fourth, String total) {
        assertThat(completed(first, second, third, fourth, total)).isEqualTo(1);
    }

    /** Of which part of the year it is, nothing says; and a total before the parts may be one of something else. */
    @ParameterizedTest
    @CsvSource({"Quý I,Quý II,Quý III,Ghi nhận,Cộng", "T1,T2,T3,T4,Cộng", "Quý I,Quý II,Quý III,Quý IV,Tổng điểm"})
    void behindAPartOfTheYearItIsNotUsed(String first, String second, String third, String fourth, String total) {
        assertThat(completed(first, second, third, fourth, total)).isZero();
    }

    private int completed(String... periods) {
        String header = "Đơn vị,Chỉ tiêu,Kế hoạch," + String.join(",", periods);
        return Project.in(folder)
                .file("thuocdo.yaml", "year: 2025", "sources: {assignments: job.csv}")
                .file("job.csv", header, "Sở Y tế,Số lớp,10,3,2,3,3,11", "Sở Y tế,Số buổi,30,4,5,6,7,22")
                .run("score", "-f", "json")
                .json()
                .at("/units/0/completed")
                .asInt();
    }

    /** Where the sum would decide otherwise, and figures that only add up are out of the question. */
    @ParameterizedTest
    @CsvSource({
        "10,3,3,2,3,true",
        "10,12,4,3,2,true",
        "10,3,6,8,9,false",
        "10,3,6,8,11,false",
        "10,1,2,1,2,false",
        "10,12,14,13,15,false",
        "90%,40%,60%,50%,70%,false",
        "≥ 10,3,3,2,3,false"
    })
    void partsWithoutATotalAreDoubted(String target, String q1, String q2, String q3, String q4, boolean doubted) {
        String err = Project.in(folder)
                .file("thuocdo.yaml", "year: 2025", "sources: {assignments: job.csv}")
                .file(
                        "job.csv",
                        "Đơn vị,Chỉ tiêu,Kế hoạch,Quý I,Quý II,Quý III,Quý IV",
                        "Sở Y tế,Số buổi," + String.join(",", target, q1, q2, q3, q4))
                .run("score", "-f", "json")
                .err();

        assertThat(err.contains("R266")).as(err).isEqualTo(doubted);
    }
}
