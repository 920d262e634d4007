package vn.thuocdo.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The canonical columns of all tables, with the other headers under which they are known. */
public enum Column {
    ID("mã", "mã số", "mã đơn vị", "code"),
    NAME("tên", "tên gọi", "tên đơn vị", "tên nhiệm vụ"),
    KIND("loại", "type"),
    BLOC("khối", "cụm", "khối thi đua"),
    HEAD("người đứng đầu", "thủ trưởng"),
    ALIASES("tên khác", "bí danh", "alias"),

    GROUP("nhóm", "nhóm nhiệm vụ", "lĩnh vực"),
    MEASURE("đơn vị tính", "đvt", "unit of measure"),
    DIRECTION("chiều", "desired direction"),
    BASIS("căn cứ", "căn cứ pháp lý", "legal basis"),

    UNIT(
            "mã đơn vị",
            "cơ quan",
            "cơ quan chủ trì",
            "đơn vị chủ trì",
            "đơn vị thực hiện",
            "đơn vị báo cáo",
            "organisation"),
    TASK("mã nhiệm vụ", "mã nv", "mã chỉ tiêu", "indicator"),
    PERIOD("kỳ", "kỳ báo cáo", "reporting period"),
    TARGET("chỉ tiêu giao", "mục tiêu", "kế hoạch", "kế hoạch giao", "planned"),
    BASELINE("số gốc", "năm gốc", "thực hiện năm trước"),
    DEADLINE("thời hạn", "thời gian hoàn thành", "thời hạn hoàn thành", "hạn hoàn thành", "due", "due date"),
    EXTENDED_DEADLINE("gia hạn", "thời hạn gia hạn", "extended due date"),
    EXTENSION_DOCUMENT("văn bản gia hạn", "quyết định gia hạn"),
    WEIGHT("trọng số"),
    OWNER("phụ trách", "người phụ trách", "phòng phụ trách", "responsible"),
    ROLE("vai trò"),
    STATE("tình trạng giao"),
    WAIVER("văn bản miễn trừ", "lý do khách quan"),
    /** Where an item comes from that was carried over; for people. */
    ORIGIN("nguồn gốc"),

    UNIT_NAME("tên đơn vị"),
    UNIT_KIND("loại đơn vị"),
    UNIT_BLOC("khối đơn vị"),
    UNIT_HEAD("người đứng đầu đơn vị"),
    TASK_NAME("tên nhiệm vụ", "tên chỉ tiêu", "nội dung"),

    REPORTED_ON("ngày báo cáo"),
    COMPLETED_ON("ngày hoàn thành"),
    ACTUAL("thực hiện", "kết quả thực hiện", "kết quả đạt được", "số thực hiện", "đã thực hiện"),
    NUMERATOR("tử số"),
    DENOMINATOR("mẫu số"),
    STATUS("trạng thái", "tình trạng", "tình hình thực hiện"),
    DIFFICULTY("khó khăn", "khó khăn, vướng mắc", "vướng mắc"),
    PROPOSAL("đề xuất", "đề xuất, kiến nghị", "kiến nghị"),
    EVIDENCE("minh chứng", "tài liệu chứng minh", "bằng chứng"),

    FROM("từ", "đơn vị cũ", "trước"),
    TO("thành", "đơn vị mới", "sau"),
    EFFECTIVE("hiệu lực", "ngày hiệu lực", "effective date"),
    SHARE("phần", "tỷ lệ chuyển sang"),
    DOCUMENT("văn bản", "quyết định");

    private final String header;
    private final List<String> otherHeaders;

    Column(String... otherHeaders) {
        this.header = name().toLowerCase(Locale.ROOT);
        this.otherHeaders = List.of(otherHeaders);
    }

    /** The header of the canonical table: {@code reported_on}. */
    public String header() {
        return header;
    }

    /** The column of a canonical header; empty for another text. */
    public static Optional<Column> of(String header) {
        for (Column column : values()) {
            if (column.header().equals(header)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** Headers that mean the same. */
    List<String> otherHeaders() {
        return otherHeaders;
    }
}
