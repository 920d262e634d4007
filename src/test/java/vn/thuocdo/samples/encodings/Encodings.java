package vn.thuocdo.samples.encodings;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import vn.thuocdo.samples.table.SourceTable;
import vn.thuocdo.samples.table.WrittenTable;

/** The sample of encodings: one file as each program saves it. */
public final class Encodings {

    private static final String YEAR = "2024";
    private static final String WINDOWS = "\r\n";
    private static final String OLD_MAC = "\r";
    private static final String UNIX = "\n";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Charset UTF_8 = StandardCharsets.UTF_8;
    private static final Charset UTF_16 = StandardCharsets.UTF_16LE;

    private static final List<CSVRecord> RESULTS = SourceTable.rows(Encodings.class, "results");

    private Encodings() {}

    /** Writes the results below the folder of all samples. */
    public static void writeTo(Path samples) throws IOException {
        Path folder = Files.createDirectories(samples.resolve("encodings/results"));
        String office = BYTE_ORDER_MARK + table("Văn phòng UBND tỉnh", ",", WINDOWS);
        Files.writeString(folder.resolve("van-phong.csv"), office, UTF_8);
        String interior = BYTE_ORDER_MARK + table("Sở Nội vụ", "\t", WINDOWS);
        Files.writeString(folder.resolve("noi-vu.txt"), interior, UTF_16);
        String finance = table("Sở Tài chính", ",", WINDOWS);
        Files.write(folder.resolve("tai-chinh.csv"), OldEncoding.WINDOWS_1258.bytes(finance));
        String health = table("Sở Y tế", ",", WINDOWS);
        Files.write(folder.resolve("y-te.csv"), OldEncoding.TCVN3.bytes(health));
        String education = table("Sở Giáo dục và Đào tạo", ",", WINDOWS);
        Files.write(folder.resolve("giao-duc.csv"), OldEncoding.VNI.bytes(education));
        String inspectorate = "sep=;" + WINDOWS + table("Thanh tra tỉnh", ";", WINDOWS);
        Files.writeString(folder.resolve("thanh-tra.csv"), inspectorate, UTF_8);
        String district = table("UBND huyện Lập Thạch", ",", OLD_MAC);
        Files.writeString(folder.resolve("lap-thach.csv"), district, UTF_8);
        String city = table("UBND thành phố Phúc Yên", "|", UNIX);
        Files.writeString(folder.resolve("phuc-yen.csv"), city, UTF_16);
    }

    private static String table(String unit, String delimiter, String lineEnd) {
        WrittenTable table = new WrittenTable(delimiter, lineEnd)
                .row("Cơ quan", "Mã nhiệm vụ", "Kỳ", "Thực hiện", "Trạng thái", "Khó khăn, vướng mắc");
        RESULTS.stream()
                .filter(row -> row.get("unit").equals(unit))
                .forEach(row -> table.row(
                        unit, row.get("task"), YEAR, row.get("actual"), row.get("status"), row.get("difficulty")));
        return table.toString();
    }
}
