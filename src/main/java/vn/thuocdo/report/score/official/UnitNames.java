package vn.thuocdo.report.score.official;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thuocdo.model.Unit;
import vn.thuocdo.report.score.content.RankCut;
import vn.thuocdo.report.text.Messages;

/** The names of units in a sentence of an official letter; where there are many, the sentence refers to the annex. */
final class UnitNames {

    /** More units than these are named only where they fit on a line; the annex has them all. */
    private static final int MOST_NAMED = 5;

    /** Units of the lowest tier that a paragraph has room for. */
    private static final int MOST_OF_LOWEST = 12;

    /** Characters of a line of running text. */
    private static final int LINE = 75;

    private final Messages messages;

    UnitNames(Messages messages) {
        this.messages = messages;
    }

    /** As the end of a sentence, behind a colon. */
    String of(List<Unit> units) {
        return sentence(units.stream().map(Unit::name).toList()).orElseGet(() -> messages.text("word.listInAnnex"));
    }

    /** The same of the units of the lowest tier, about which a reader asks first: more of them are named. */
    Optional<String> ofLowest(List<String> names) {
        return Optional.of(String.join("; ", names) + ".")
                .filter(all -> RankCut.named(names.size(), MOST_OF_LOWEST) == names.size());
    }

    /** A sentence of its own, of names that have a text after each; absent where there are too many. */
    Optional<String> sentence(List<String> names) {
        String sentence = names.stream().collect(Collectors.joining("; ", "", "."));
        return Optional.of(sentence).filter(some -> names.size() <= MOST_NAMED || some.length() <= LINE);
    }
}
