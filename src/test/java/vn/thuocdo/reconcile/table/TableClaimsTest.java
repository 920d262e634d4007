package vn.thuocdo.reconcile.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.model.published.LineFormula.Kind;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.PublishedFigure;
import vn.thuocdo.model.published.Relation;

/** What the figures of a table are made to say, and what a reader is told of it. */
final class TableClaimsTest {

    @Test
    void figuresOfOneNameAreNumbered() {
        assertThat(figures(Drawn.rows("A = 1 2", "A = 3 4", "A = 5 _")))
                .extracting(PublishedFigure::name)
                .containsExactly("A · n0", "A · n1", "A · n0 (2)", "A · n1 (2)", "A · n0 (3)");
    }

    @Test
    void whatALineWasTakenForIsTold() {
        Drawn drawn = Drawn.rows("A = 1 10", "B = 2 20", "all:TOTAL = 3 31");

        assertThat(told(drawn, Code.TAKEN_AS)).containsExactly("drawn:3 all, \"A\" + \"B\", 1, 2");
        assertThat(relations(drawn, "all · n1")).containsExactly(new Relation.Sum(List.of("A · n1", "B · n1")));
    }

    @Test
    void aLineOfRatesThatNothingFitsIsTold() {
        assertThat(told(
                        Drawn.columns("a", "x:SHARE", "y", "z:SHARE").row("1", "7", "3", "9%"),
                        Code.LINE_WITHOUT_CLAIM))
                .as("by its word, and by its figures; not one without figures, nor one of counts")
                .containsExactly("drawn:0:2 x", "drawn:0:3 y");
    }

    @Test
    void aLineOfRatesThatWasTakenForSomethingIsNotToldAgain() {
        Drawn drawn = Drawn.columns("given", "done", "rate:SHARE")
                .row("1", "40", "30", "75%")
                .row("2", "50", "35", "70%");

        assertThat(told(drawn, Code.TAKEN_AS)).containsExactly("drawn:0:3 rate, \"done\" / \"given\", 2, 2");
        assertThat(told(drawn, Code.LINE_WITHOUT_CLAIM)).isEmpty();
    }

    /** The first column is a sum; that says nothing of the first row. */
    @Test
    void aRowIsNotKnownByAColumnOfTheSameNumber() {
        Drawn drawn = Drawn.columns("all", "a", "b")
                .row("share:SHARE", "3", "1", "2")
                .row("2", "9", "4", "5")
                .row("3", "13", "6", "7")
                .row("4", "17", "9", "8");

        assertThat(told(drawn, Code.TAKEN_AS)).containsExactly("drawn:0:1 all, \"a\" + \"b\", 3, 3");
        assertThat(told(drawn, Code.LINE_WITHOUT_CLAIM)).containsExactly("drawn:1 share");
    }

    @Test
    void whatLiesBetweenTwoRatesIsCountedInPoints() {
        List<PublishedFigure> figures = figures(Drawn.columns("before", "now", "more:CHANGE")
                .row("1", "70%", "77%", "7%")
                .row("2", "50%", "62%", "12%"));

        assertThat(figures)
                .filteredOn(figure -> figure.name().endsWith("more"))
                .allSatisfy(figure ->
                        assertThat(figure.printed().orElseThrow().measure()).isEqualTo(Measure.POINTS))
                .hasSize(2);
    }

    @Test
    void growthOfCountsStaysInPercent() {
        Drawn drawn = Drawn.columns("before", "now", "growth:CHANGE")
                .row("1", "20", "25", "25%")
                .row("2", "10", "13", "30%");

        assertThat(figures(drawn))
                .filteredOn(figure -> figure.name().equals("2 · growth"))
                .singleElement()
                .satisfies(figure ->
                        assertThat(figure.printed().orElseThrow().measure()).isEqualTo(Measure.PERCENT));
        assertThat(relations(drawn, "2 · growth"))
                .containsExactly(new Relation.Difference(List.of("2 · now"), List.of("2 · before")));
    }

    @Test
    void whatColumnNumbersSayIsClaimedHoweverWrong() {
        Drawn drawn = Drawn.columns("given", "done", "rate")
                .stated(Kind.SHARE, 1, 0)
                .row("1", "40", "30", "5%")
                .row("2", "50", "35", "6%");

        assertThat(told(drawn, Code.TAKEN_AS)).containsExactly("drawn:0:3 rate, \"done\" / \"given\", 0, 2");
        assertThat(relations(drawn, "1 · rate"))
                .containsExactly(new Relation.Share(List.of("1 · done"), List.of("1 · given")));
    }

    private static List<PublishedFigure> figures(Drawn drawn) {
        return TableClaims.of(drawn.table()).value().figures();
    }

    private static List<Relation> relations(Drawn drawn, String name) {
        return figures(drawn).stream()
                .filter(figure -> figure.name().equals(name))
                .flatMap(figure -> figure.relations().stream())
                .toList();
    }

    private static List<String> told(Drawn drawn, Code code) {
        return TableClaims.of(drawn.table()).findings().sorted().stream()
                .filter(finding -> finding.code() == code)
                .map(finding -> finding.at() + " "
                        + finding.arguments().stream().map(Object::toString).collect(Collectors.joining(", ")))
                .toList();
    }
}
