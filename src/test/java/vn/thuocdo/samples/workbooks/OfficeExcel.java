package vn.thuocdo.samples.workbooks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thuocdo.samples.workbooks.OfficeBook.Formula;
import vn.thuocdo.samples.workbooks.OfficeBook.Share;

/** The sample of workbooks: what was assigned, and what three offices reported. */
public final class OfficeExcel {

    private OfficeExcel() {}

    /** Writes the workbooks below the folder of all samples. */
    public static void writeTo(Path samples) throws IOException {
        Path folder = samples.resolve("office-excel");
        Path results = Files.createDirectories(folder.resolve("ket-qua"));
        new AssignedBook().write(folder.resolve("giao-chi-tieu.xlsx"));
        ofHealth().write(results.resolve("so-y-te.xlsx"));
        ofInterior().write(results.resolve("so-noi-vu.xls"));
        ofADistrict().write(folder.resolve("tam-dao.xlsx"));
    }

    /** A cover sheet before the table; shares that formulas compute, shown as percent; dates as dates. */
    private static OfficeBook ofHealth() {
        OfficeBook book = new OfficeBook(new XSSFWorkbook());
        book.sheet("Bìa");
        book.row(2, "SỞ Y TẾ");
        book.row(4, "BÁO CÁO CHUYỂN ĐỔI SỐ NĂM 2024");
        book.sheet("Quý IV");
        book.row(1, "BÁO CÁO KẾT QUẢ THỰC HIỆN QUÝ IV NĂM 2024");
        book.row(
                3,
                "Đơn vị báo cáo",
                "Mã nhiệm vụ",
                "Đã làm",
                "Tổng số",
                "Kết quả thực hiện",
                "Ngày hoàn thành",
                "Trạng thái",
                "Ngày báo cáo",
                "Khó khăn, vướng mắc");
        LocalDate reported = OfficeBook.day(12, 28);
        book.row(4, "Sở Y tế", "1.1", 13050, 15000, new Formula("C4/D4"), "", "", reported);
        book.showAsPercent("E4");
        book.row(5, "", "1.2", 4410, 4900, new Formula("C5/D5"), OfficeBook.day(9, 20), "", reported);
        book.showAsPercent("E5");
        book.row(6, "", "1.10", "", "", "", OfficeBook.day(10, 14), "Hoàn thành", reported);
        String difficulty = "Thiếu giảng viên;\nlớp cuối chuyển sang năm sau";
        book.row(7, "", "2.1", "", "", new Formula("700+410"), "", "", reported, difficulty);
        book.merge("A4:A7");
        book.row(9, "", "", "", "", "", "", "Người lập biểu");
        book.hiddenSheet("Danh mục");
        book.row(1, "Hoàn thành", "Đang thực hiện", "Chưa hoàn thành");
        return book;
    }

    /** The Excel of before 2007, and other columns in another order. */
    private static OfficeBook ofInterior() {
        OfficeBook book = new OfficeBook(new HSSFWorkbook());
        book.sheet("Sheet1");
        book.row(1, "SỞ NỘI VỤ");
        book.row(2, "Biểu tổng hợp kết quả đến ngày 20/12/2024");
        book.row(4, "STT", "Nhiệm vụ", "Mã NV", "Cơ quan", "Tử số", "Mẫu số", "Thực hiện", "Ngày báo cáo");
        book.row(5, 1, "Hồ sơ trực tuyến", "1.1", "SỞ NỘI VỤ", 1860, 2000, "", OfficeBook.day(12, 20));
        book.row(6, 2, "Văn bản ký số", "1.2", "Sở Nội\u00A0vụ", 3120, 3120, "", OfficeBook.day(12, 20));
        book.row(7, 3, "Tập huấn", "2.1", "Sở  Nội vụ", "", "", "1.020 lượt người", "20/12/2024");
        book.row(8, "", "Cộng: 3 nhiệm vụ");
        return book;
    }

    /** Assigned and reported in one row. */
    private static OfficeBook ofADistrict() {
        OfficeBook book = new OfficeBook(new XSSFWorkbook());
        book.sheet("Báo cáo");
        book.row(1, "UBND HUYỆN TAM ĐẢO: KẾT QUẢ CHUYỂN ĐỔI SỐ NĂM 2024");
        book.row(3, "TT", "Tên nhiệm vụ", "Bộ phận", "Cơ quan", "Chỉ tiêu giao", "Thực hiện", "Trạng thái");
        book.row(4, "A", "CÁC PHÒNG");
        Formula added = new Formula("0.7+0.1+0.1");
        book.row(5, "1", "Hồ sơ trực tuyến", "Một cửa", "Phòng Nội vụ", new Share(0.8), added);
        book.showAsPercent("F5");
        book.row(6, "2", "Số lớp tập huấn", "Văn thư", "", 4, 3);
        book.merge("D5:D6");
        book.row(7, "3", "Lắp đặt wifi công cộng", "Kỹ thuật", "Phòng Văn hóa", "", "", "Đang thực hiện");
        book.row(8, "B", "CÁC XÃ");
        book.row(9, "1", "Hồ sơ trực tuyến", "Một cửa", "UBND xã Đạo Trù", new Share(0.7), new Share(0.695));
        book.row(10, "", "Tổng cộng", "", "", "", new Formula("COUNTA(A5:A9)"));
        return book;
    }
}
