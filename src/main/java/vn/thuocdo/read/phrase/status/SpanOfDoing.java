package vn.thuocdo.read.phrase.status;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.thuocdo.model.Claim;
import vn.thuocdo.model.Status;
import vn.thuocdo.read.phrase.day.DayMention;
import vn.thuocdo.read.phrase.day.PeriodMention;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/**
 * The days within which a status says that something was done, where it names no day: {@code Đã hoàn thành tháng 12/2025},
 * {@code completed in Q2 2025}. A period of anything else, such as a plan that was issued, is none.
 */
public final class SpanOfDoing {

    /** Before a period: nothing that was done by itself. */
    private static final Set<String> LEADING = Set.of("trong", "vào", "in", "during", "(", ",", "-", "–", ":");

    private static final Set<StatusPart> SAYING = Set.of(
            StatusPart.DID,
            StatusPart.DONE,
            StatusPart.REACHED,
            StatusPart.RESULT,
            StatusPart.HELD,
            StatusPart.WORKING,
            StatusPart.ON_TIME,
            StatusPart.LATE,
            StatusPart.NOTHING);

    private SpanOfDoing() {}

    /**
     * The days; empty where the text names a day, no period or several.
     *
     * @param text a status that was read as done
     * @param projectYear the year of a period that names none; absent where the project has none
     */
    public static Optional<Claim.DoneWithin> read(String text, OptionalInt projectYear) {
        Phrase phrase = Phrase.of(text);
        List<PeriodMention> mentions = PeriodMention.of(phrase, projectYear);
        boolean one = mentions.size() == 1 && DayMention.of(phrase, projectYear).isEmpty();
        return Optional.of(mentions)
                .filter(some -> one)
                .map(some -> some.get(0))
                .filter(mention -> isDone(phrase, mention.from()))
                .map(mention -> new Claim.DoneWithin(mention.first(), mention.last()));
    }

    /** Whether the words before a place say that something was done, and nothing of what it was about. */
    private static boolean isDone(Phrase phrase, int place) {
        int to = place;
        while (to > 0 && LEADING.contains(phrase.get(to - 1).text())) {
            to--;
        }
        int at = 0;
        while (at < to) {
            Optional<Lexicon.Match<StatusPart>> part = StatusPart.at(phrase, at);
            if (part.filter(match -> SAYING.contains(match.meaning())).isEmpty()) {
                return false;
            }
            at += part.get().length();
        }
        return at == to
                && to > 0
                && StatusText.read(phrase.part(0, to).text()) instanceof StatusText.Reading.Claim claim
                && claim.status() == Status.DONE;
    }
}
