package vn.thuocdo.scaffold.article;

import java.util.List;
import java.util.Optional;
import vn.thuocdo.model.published.Relation;

/**
 * A figure of a draft.
 *
 * @param name no two are alike
 * @param value as it is printed
 * @param previous what it was a year before, as it is printed; absent where the text does not tell it beside it
 * @param names those that are listed with it
 * @param relations what it may say of others, by their names
 * @param paragraph where it stands in the text, from 1
 * @param quote the words it was taken from
 * @param doubts what a person has to decide
 */
record DraftFigure(
        String name,
        String value,
        Optional<String> previous,
        List<String> names,
        List<Relation> relations,
        int paragraph,
        String quote,
        List<Doubt> doubts) {
    DraftFigure {
        names = List.copyOf(names);
        relations = List.copyOf(relations);
        doubts = List.copyOf(doubts);
    }
}
