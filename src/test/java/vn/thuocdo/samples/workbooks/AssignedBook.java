package vn.thuocdo.samples.workbooks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thuocdo.samples.workbooks.OfficeBook.Formula;
import vn.thuocdo.samples.workbooks.OfficeBook.Month;
import vn.thuocdo.samples.workbooks.OfficeBook.Share;

/**
 * What the province assigned: a motto, titles, a header of two rows, a row of column numbers, groups, units merged down, a
 * total, signatures, and a hidden draft.
 */
final class AssignedBook {

    private static final String PLAN = "Kế hoạch 12/KH-UBND";
    private static final String DECISION = "Quyết định 45/QĐ-UBND";
    private static final LocalDate YEAR_END = OfficeBook.day(12, 31);

    private final OfficeBook book = new OfficeBook(new XSSFWorkbook());

    void write(Path file) throws IOException {
        book.sheet("Phụ lục 1");
        titles();
        header();
        digitalGovernment();
        digitalSociety();
        foot();
        draft();
        book.write(file);
    }

    private void titles() {
        book.row(1, "ỦY BAN NHÂN DÂN TỈNH", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        book.merge("A1:D1", "E1:H1");
        book.row(2, "", "", "", "", "Độc lập - Tự do - Hạnh phúc");
        book.row(4, "PHỤ LỤC 1. GIAO CHỈ TIÊU, NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2024");
        book.row(5, "(Kèm theo Quyết định số 123/QĐ-UBND ngày 15/01/2024 của UBND tỉnh)");
        book.merge("A4:H4", "A5:H5");
        book.row(6, "", "", "", "", "", "", "Đơn vị tính: như cột 4");
    }

    private void header() {
        book.row(7, "Mã NV", "Tên nhiệm vụ", "Cơ quan chủ trì", "Đơn vị tính", "Năm 2024", "", "Căn cứ", "Ghi chú");
        book.row(8, "", "", "", "", "Chỉ tiêu giao", "Thời hạn");
        book.merge("A7:A8", "B7:B8", "C7:C8", "D7:D8", "E7:F7", "G7:G8", "H7:H8");
        book.row(9, 1, 2, 3, 4, 5, 6, 7, 8);
    }

    private void digitalGovernment() {
        String online = "Tỷ lệ hồ sơ nộp trực tuyến";
        String signed = "Tỷ lệ văn bản ký số";
        String rules = "Ban hành quy chế an toàn thông tin";
        Month october = new Month(OfficeBook.day(10, 1));
        book.row(10, "I", "CHÍNH QUYỀN SỐ");
        book.row(11, "1.1", online, "Sở Y tế", "%", new Share(0.85), YEAR_END, PLAN);
        book.row(12, "1.2", signed, "", "%", new Share(0.9), "Quý III/2024", PLAN);
        book.row(13, "1.10", rules, "", "", "", october, DECISION);
        book.merge("C11:C13");
        book.row(14, "1.1", online, "Sở Nội vụ", "%", new Share(0.95), YEAR_END, PLAN);
        book.row(15, "1.2", signed, "", "%", new Share(1), "Quý III/2024", PLAN);
        book.merge("C14:C15");
    }

    private void digitalSociety() {
        String trained = "Số lượt người được tập huấn kỹ năng số";
        String always = "thường xuyên";
        String persons = "lượt người";
        book.row(16, "II", "XÃ HỘI SỐ");
        book.row(17, "2.1", trained, "Sở Y tế", persons, 1200, always);
        book.row(18, "", "", "Sở Nội vụ", persons, 400, always);
        book.row(19, "", "", "Sở Tài chính", persons, 250, always, "", "lần đầu được giao");
        book.merge("A17:A19", "B17:B19");
    }

    private void foot() {
        book.row(20, "", "Tổng cộng", "", "", new Formula("SUM(E17:E19)"));
        book.row(22, "Ghi chú: chỉ tiêu 2.1 tính cả tập huấn trực tuyến.");
        book.row(24, "", "", "", "", "", "TM. ỦY BAN NHÂN DÂN");
        book.row(25, "", "", "", "", "", "CHỦ TỊCH");
    }

    private void draft() {
        book.hiddenSheet("Nháp");
        book.row(1, "Mã NV", "Cơ quan chủ trì", "Chỉ tiêu giao");
        book.row(2, "1.1", "Sở Y tế", 0.5);
    }
}
