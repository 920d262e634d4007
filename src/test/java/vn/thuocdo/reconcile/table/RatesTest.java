package vn.thuocdo.reconcile.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocdo.model.published.LineFormula;
import vn.thuocdo.model.published.LineFormula.Kind;

/** Which lines are taken for shares, changes and growth of others. */
final class RatesTest {

    @Test
    void aLineIsARateByItsWordsOrByItsFigures() {
        Lines columns = Drawn.columns("count", "a:SHARE", "b:CHANGE", "percent", "times", "all:TOTAL")
                .row("1", "1", "1", "1", "1%", "1x", "1")
                .down();

        assertThat(columns.all().stream()
                        .map(column -> Rates.isRate(columns, columns.all().indexOf(column))))
                .containsExactly(false, true, true, true, true, false);
    }

    @Test
    void aRateIsAShareInPercentOrInTimes() {
        assertThat(rates(Drawn.columns("given", "done", "rate")
                        .row("1", "40", "30", "75%")
                        .row("2", "50", "35", "70%")))
                .containsExactly("rate = done / given");
        assertThat(rates(Drawn.columns("given", "done", "times")
                        .row("1", "20", "30", "1.5x")
                        .row("2", "10", "24", "2.4x")))
                .containsExactly("times = done / given");
        assertThat(rates(Drawn.columns("given", "done", "rate")
                        .row("1", "40", "30", "5%")
                        .row("2", "50", "35", "6%")))
                .isEmpty();
    }

    @Test
    void whatTheNumberOfAColumnSaysIsNotConcludedOnceMore() {
        assertThat(rates(Drawn.columns("given", "done", "rate")
                        .stated(Kind.SHARE, 1, 0)
                        .row("1", "40", "30", "75%")
                        .row("2", "50", "35", "70%")))
                .isEmpty();
    }

    @Test
    void ofEqualPartsTheNearestOnTheLeftIsTaken() {
        assertThat(rates(Drawn.columns("given", "met", "done", "rate")
                        .row("1", "40", "30", "30", "75%")
                        .row("2", "50", "35", "35", "70%")))
                .containsExactly("rate = done / given");
        assertThat(rates(Drawn.columns("done", "given", "other", "rate", "met")
                        .row("1", "30", "40", "7", "75%", "30")
                        .row("2", "35", "50", "9", "70%", "35")))
                .as("however near one on the right is")
                .containsExactly("rate = done / given");
    }

    @Test
    void ofEqualWholesASumThatHoldsThePartIsTaken() {
        Lines columns = Drawn.columns("plan", "all", "done", "open", "rate")
                .row("1", "40", "40", "30", "10", "75%")
                .row("2", "50", "50", "35", "15", "70%")
                .down();
        FoundFormula all = sum(columns, 1, 2, 3);
        FoundFormula plan = sum(columns, 0, 1, 3);

        assertThat(Drawn.said(Rates.of(columns, List.of()))).containsExactly("rate = done / plan");
        assertThat(Drawn.said(Rates.of(columns, List.of(plan, all)))).containsExactly("rate = done / all");
    }

    private static FoundFormula sum(Lines lines, int line, Integer... parts) {
        return new FoundFormula(lines, line, new LineFormula(Kind.SUM, List.of(parts)), Evidence.NONE);
    }

    @Test
    void aRateMayBeTheShareOfATotalOfItsColumn() {
        assertThat(rates(Drawn.columns("done", "makeup")
                        .row("A", "10", "25%")
                        .row("B", "30", "75%")
                        .row("all:TOTAL", "40", "100%")))
                .containsExactly("makeup = done / done · all");
        assertThat(rates(Drawn.columns("done", "makeup")
                        .row("A", "10", "25%")
                        .row("B", "30", "75%")
                        .row("C", "40", "100%")))
                .as("no row is a total")
                .isEmpty();
    }

    @Test
    void aChangeIsADifferenceOfCountsOrTheirGrowth() {
        assertThat(rates(Drawn.columns("before", "now", "more:CHANGE")
                        .row("1", "20", "25", "5")
                        .row("2", "10", "13", "3")))
                .containsExactly("more = now − before");
        assertThat(rates(Drawn.columns("before", "now", "growth:CHANGE")
                        .row("1", "20", "25", "25%")
                        .row("2", "10", "13", "30%")))
                .containsExactly("growth = now − before");
        assertThat(rates(Drawn.columns("before", "now", "growth")
                        .row("1", "20", "25", "25%")
                        .row("2", "10", "13", "30%")))
                .as("nothing says that it is a change")
                .isEmpty();
    }

    @Test
    void aChangeInPercentMayLieBetweenTwoRates() {
        assertThat(rates(Drawn.columns("before", "now", "more:CHANGE")
                        .row("1", "70%", "77%", "7%")
                        .row("2", "50%", "62%", "12%")))
                .containsExactly("more = now − before");
        assertThat(rates(Drawn.columns("before", "now", "more:SHARE")
                        .row("1", "70%", "77%", "7%")
                        .row("2", "50%", "62%", "12%")))
                .as("nothing says that it is a change")
                .isEmpty();
    }

    @Test
    void noChangeLiesBetweenOtherChanges() {
        assertThat(rates(Drawn.columns("before", "now", "more:CHANGE", "last:CHANGE")
                        .row("1", "10%", "30%", "20%", "-10%")
                        .row("2", "50%", "62%", "12%", "-50%")))
                .containsExactly("more = now − before");
    }

    private static Collection<String> rates(Drawn drawn) {
        return Drawn.said(Rates.of(drawn.down(), List.of()));
    }
}
