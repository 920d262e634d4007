package vn.thuocdo.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No heading stands alone at the foot of a page. */
final class PageFlowTest {

    private static final float PAGE = 500;

    @Test
    void aHeadingWhoseFirstRowsHaveNoRoomGoesToTheNextPage() {
        PageFlow flow = new PageFlow(PAGE);
        flow.row(PAGE - PageFlow.KEPT_TOGETHER + 1);

        assertThat(flow.beginsPage(1000)).isTrue();
        assertThat(flow.row(PAGE)).isFalse();
    }

    @Test
    void aHeadingWithRoomForWhatFollowsStays() {
        PageFlow flow = new PageFlow(PAGE);
        flow.row(PAGE - PageFlow.KEPT_TOGETHER);

        assertThat(flow.beginsPage(1000)).isFalse();
    }

    @Test
    void aShortTableStaysWhereItHasRoom() {
        PageFlow flow = new PageFlow(PAGE);
        flow.row(PAGE - 45);

        assertThat(flow.beginsPage(45)).isFalse();
        assertThat(flow.beginsPage(46)).isTrue();
    }

    /** On two pages, the rows on the second would have no head. */
    @Test
    void aTableThatHasRoomOnAPageIsNotBrokenOverTwo() {
        PageFlow flow = new PageFlow(PAGE);
        flow.row(PAGE / 2);

        assertThat(flow.beginsPage(PAGE / 2 + 1)).isTrue();
        assertThat(flow.row(PAGE)).isFalse();
    }

    @Test
    void aTableWithRoomForAllOfItStays() {
        PageFlow flow = new PageFlow(PAGE);
        flow.row(PAGE / 2);

        assertThat(flow.beginsPage(PAGE / 2 - 30)).isFalse();
    }

    @Test
    void aRowThatHasNoRoomIsOnTheNextPage() {
        PageFlow flow = new PageFlow(PAGE);

        assertThat(flow.row(PAGE - 10)).isFalse();
        assertThat(flow.row(15)).isTrue();
        assertThat(flow.row(PAGE - 15)).isFalse();
    }

    @Test
    void rowsThatAreReducedHaveMoreRoomAndOthersAreNotEnlarged() {
        assertThat(PageFlow.of(PAGE, 100, 200).row(2 * PAGE)).isFalse();
        assertThat(PageFlow.of(PAGE, 100, 50).row(PAGE - 1)).isFalse();
        assertThat(PageFlow.of(PAGE, 100, 50).row(PAGE + 1)).isTrue();
    }
}
