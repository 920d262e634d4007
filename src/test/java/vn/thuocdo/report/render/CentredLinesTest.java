package vn.thuocdo.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thuocdo.report.paper.PaperBody;
import vn.thuocdo.report.paper.ParagraphStyle;
import vn.thuocdo.report.paper.TextRun;

/** Where a title takes two lines, its second is not one word. */
final class CentredLinesTest {

    private static final String TITLE = "Kết quả thực hiện chỉ tiêu, nhiệm vụ năm 2025 của các xã, phường";

    private static String centred(int width) {
        return CentredLines.of(TextRun.of(TITLE), ParagraphStyle.SUBJECT, width).text();
    }

    @Test
    void theLastWordsStayTogetherUntilTheyFillAGoodPartOfALine() {
        assertThat(centred(PaperBody.TEXT_WIDTH - 1700)).endsWith(" của\u00A0các\u00A0xã,\u00A0phường");
    }

    /** Else a line ended with "11 đơn vị", and the next began with what became of them. */
    @Test
    void aLineEndsWhereAStatementDoesIfThatLeavesRoomForTheRest() {
        String facts = "Kỳ trước 74,88%; kỳ này 81,04%; +6,16 điểm phần trăm; 11 đơn vị lên mức; 1 đơn vị xuống mức";

        String lines = CentredLines.of(TextRun.of(facts), ParagraphStyle.LEAD, PaperBody.TEXT_WIDTH)
                .text();

        assertThat(lines.replace('\u00A0', ' ')).isEqualTo(facts);
        assertThat(lines)
                .endsWith("trăm; 11\u00A0đơn\u00A0vị\u00A0lên\u00A0mức;\u00A01\u00A0đơn\u00A0vị\u00A0xuống\u00A0mức");
    }

    @Test
    void aTextOfOneLineIsLeftAsItIs() {
        assertThat(centred(2 * PaperBody.TEXT_WIDTH)).isEqualTo(TITLE);
    }

    @Test
    void whatStaysTogetherFitsOnALineHoweverManyThereAre() {
        String lines = centred(PaperBody.TEXT_WIDTH / 4);

        assertThat(lines.substring(lines.lastIndexOf(' ') + 1).length()).isBetween(7, 15);
    }
}
