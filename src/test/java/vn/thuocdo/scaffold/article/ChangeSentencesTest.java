package vn.thuocdo.scaffold.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.published.Relation;
import vn.thuocdo.read.table.Article;

/** What is a change of another figure, and what only the level that one has reached. */
final class ChangeSentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"fell below", "rose above", "dropped under"})
    void aLevelThatIsCrossedIsNoChange(String words) {
        assertThat(changes("Five units " + words + " 70% while online filings rose 15% from 8,583 to 9,870."))
                .extracting(DraftFigure::value)
                .containsExactly("15%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rose more than", "rose by over", "rose nearly", "fell less than"})
    void aLooseChangeIsOne(String words) {
        assertThat(changes("Online filings " + words + " 15% from 8,583 to 9,870."))
                .hasSize(1);
    }

    private static List<DraftFigure> changes(String text) {
        return Drafting.of("article.txt", new Article(List.of(text), false)).figures().stream()
                .filter(figure -> figure.relations().stream().anyMatch(Relation.Difference.class::isInstance))
                .toList();
    }
}
