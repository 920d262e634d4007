package vn.thuocdo.scaffold.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.model.published.DataQuestion;
import vn.thuocdo.model.published.DataQuestion.Filter;
import vn.thuocdo.model.published.DataQuestion.Year;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Subject;

/** Names that each have a figure: "Sở A (95%), Sở B (92%)", "huyện X đạt 81%, huyện Y 79%". */
final class NamedFigures {

    /** Tokens of a name. */
    private static final int LONGEST = 16;

    /** Stand between a name and its figure. */
    private static final Set<ArticleWord> LINKS =
            Set.of(ArticleWord.REACH, ArticleWord.STOP, ArticleWord.SHARE, ArticleWord.ESTIMATE);

    /** What stands before the first name of a list. */
    private static final Set<ArticleWord> INTRODUCTIONS = Set.of(
            ArticleWord.ALL, ArticleWord.SOME, ArticleWord.NAMING, ArticleWord.REACH, ArticleWord.STOP, ArticleWord.OF);

    private final Sentence sentence;
    private final ArticleReading story;

    private NamedFigures(Sentence sentence, ArticleReading story) {
        this.sentence = sentence;
        this.story = story;
    }

    static void read(Sentence sentence, ArticleReading story) {
        new NamedFigures(sentence, story).read();
    }

    /** One name with a figure is a sentence like any other; from two on it is a list. */
    private void read() {
        List<Mention> list = new ArrayList<>();
        List<ArticleReading.Name> names = new ArrayList<>();
        Optional<Mention> before = Optional.empty();
        for (Mention mention : story.current()) {
            boolean goesOn = list.isEmpty() || list.get(0).is(mention.printed().measure());
            Optional<ArticleReading.Name> name = story.isFree(mention) ? name(mention, before) : Optional.empty();
            if (name.isEmpty() || !goesOn) {
                tell(list, names);
                list.clear();
                names.clear();
            }
            if (name.isPresent()) {
                list.add(mention);
                names.add(name.get());
            }
            before = Optional.of(mention);
        }
        tell(list, names);
    }

    private void tell(List<Mention> list, List<ArticleReading.Name> names) {
        for (int i = 0; i < list.size() && list.size() > 1; i++) {
            Mention mention = list.get(i);
            story.tellName(mention, names.get(i));
            if (mention.is(Measure.PERCENT)) {
                story.propose(new Proposal.Data(
                        mention,
                        new DataQuestion(
                                Subject.RATE,
                                Map.of(Filter.UNIT, List.of(names.get(i).text())),
                                Year.CURRENT),
                        Optional.of(Doubt.WHICH_DATA)));
            }
        }
    }

    private Optional<ArticleReading.Name> name(Mention mention, Optional<Mention> before) {
        int end = mention.from();
        end -= sentence.isAt(end - 1, "(") ? 1 : 0;
        for (Optional<Sentence.Word> link = link(end); link.isPresent(); link = link(end)) {
            end = link.get().from();
        }
        int from = before.map(figure -> behind(figure, mention)).orElse(0);
        int start = start(from, end);
        boolean isName = start < end && end - start <= LONGEST && sentence.beginsName(start);
        return isName && isSure(start)
                ? Optional.of(new ArticleReading.Name(sentence.written(start, end), start))
                : Optional.empty();
    }

    private Optional<Sentence.Word> link(int end) {
        return sentence.wordBefore(end)
                .filter(word -> LINKS.contains(word.meaning())
                        && !sentence.tokens().get(word.from()).isCapital());
    }

    /** The place behind a figure and the signs and words that end its entry in a list. */
    private int behind(Mention figure, Mention next) {
        int at = figure.number() + 1;
        while (at < next.from() && (!sentence.tokens().get(at).isWord() || sentence.means(at, ArticleWord.AND))) {
            at++;
        }
        return at;
    }

    /** The first office; without one what stands behind the last word or sign that introduces a name. */
    private int start(int from, int end) {
        int start = from;
        for (int at = from; at < end; at++) {
            int place = at;
            boolean introduces = sentence.isAt(at, ":")
                    || sentence.wordAt(at)
                            .filter(word -> INTRODUCTIONS.contains(word.meaning()))
                            .filter(word -> place == from
                                    || !sentence.tokens().get(place).isCapital())
                            .isPresent();
            if (introduces) {
                start = sentence.wordAt(at).map(Sentence.Word::to).orElse(place + 1);
                start += sentence.isAt(start, ":") ? 1 : 0;
            }
        }
        for (int at = start; at < end; at++) {
            if (isNamedOffice(at)) {
                return at;
            }
        }
        for (int at = end - 1; at >= start; at--) {
            if (sentence.isAt(at, ",")) {
                return at + 1;
            }
        }
        return start;
    }

    /** "Sở Y tế", "huyện Yên Lạc"; not the "huyện" of "cấp huyện". */
    private boolean isNamedOffice(int at) {
        return sentence.isOffice(at)
                && sentence.wordAt(at)
                        .filter(word -> sentence.tokens().get(at).isCapital()
                                || word.to() < sentence.size()
                                        && sentence.tokens().get(word.to()).isCapital())
                        .isPresent();
    }

    /** Any word begins a sentence with a capital. */
    private boolean isSure(int start) {
        return start > 0
                || isNamedOffice(start)
                || sentence.size() > 1 && sentence.tokens().get(1).isCapital();
    }
}
