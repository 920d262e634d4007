package vn.thuocdo.scaffold.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.read.text.NumberText;
import vn.thuocdo.read.text.PrintedText;

/** Names after a count: "3 sở, gồm: Sở Y tế, Sở Nội vụ và Sở Tài chính", "Five regions: North, Coast …". */
final class NameLists {

    private final Sentence sentence;
    private final ArticleReading story;
    private boolean doubtful;

    private NameLists(Sentence sentence, ArticleReading story) {
        this.sentence = sentence;
        this.story = story;
    }

    static void read(Sentence sentence, ArticleReading story) {
        int from = 0;
        for (int i = 0; i < sentence.size(); i++) {
            int start = new NameLists(sentence, story).start(i);
            if (start > i) {
                NameLists list = new NameLists(sentence, story);
                if (list.read(i, start, from)) {
                    from = start;
                }
            }
        }
    }

    /** Where names begin if a word or sign that introduces them stands at a place; 0 if none does. */
    private int start(int at) {
        Optional<Sentence.Word> word = sentence.wordAt(at)
                .filter(some -> some.meaning() == ArticleWord.ALL
                        || some.meaning() == ArticleWord.SOME
                        || some.meaning() == ArticleWord.NAMING);
        int behind = word.map(Sentence.Word::to).orElse(at);
        boolean colon = sentence.isAt(behind, ":");
        return colon ? behind + 1 : word.map(Sentence.Word::to).orElse(0);
    }

    private boolean read(int introduction, int start, int from) {
        int semicolon = sentence.find(";", start, sentence.size());
        boolean byComma = sentence.find(",", start, semicolon) < semicolon || semicolon == sentence.size();
        int end = byComma ? semicolon : sentence.size();
        List<Mention> figures = story.current().stream()
                .filter(mention -> mention.number() >= start && mention.number() < end)
                .toList();
        List<String> names = figures.isEmpty() ? names(start, end, byComma ? "," : ";") : named(figures);
        if (names.size() < 2) {
            return false;
        }
        List<Mention> counts = story.openCounts(from, introduction);
        Optional<Mention> last = counts.stream().reduce((one, other) -> other);
        Optional<Mention> count =
                written(last.map(Mention::to).orElse(from), introduction).or(() -> last);
        count.ifPresent(mention -> story.propose(
                new Proposal.Names(mention, names, doubtful ? Optional.of(Doubt.WHICH_NAMES) : Optional.empty())));
        return count.isPresent();
    }

    /** The names that each have one of some figures; none where a figure has no name. */
    private List<String> named(List<Mention> figures) {
        List<String> names = figures.stream()
                .flatMap(figure -> story.name(figure).stream())
                .map(ArticleReading.Name::text)
                .toList();
        return names.size() == figures.size() ? names : List.of();
    }

    /** A count in words, which is a figure where names follow it. */
    private Optional<Mention> written(int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<String> digits =
                    NumberWords.small(sentence.tokens().get(i).folded()).map(String::valueOf);
            if (digits.isPresent()
                    && PrintedText.read(digits.get(), NumberText.Convention.EN)
                            instanceof PrintedText.Reading.Figure figure) {
                List<String> noun = new ArrayList<>();
                for (int j = i + 1; j < to && sentence.wordAt(j).isEmpty(); j++) {
                    noun.add(sentence.tokens().get(j).folded());
                }
                Mention mention =
                        new Mention(sentence, i, i, i + 1 + noun.size(), figure.printed(), digits.get(), noun);
                story.addWritten(mention);
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    private List<String> names(int start, int end, String separator) {
        List<int[]> pieces = new ArrayList<>();
        for (int from = start; from < end; ) {
            int to = sentence.find(separator, from, end);
            pieces.add(new int[] {from, to});
            from = to + 1;
        }
        List<int[]> items = joined(pieces);
        if (items.isEmpty()) {
            return List.of();
        }
        boolean offices = items.stream().anyMatch(item -> sentence.isOffice(item[0]));
        int[] last = items.remove(items.size() - 1);
        items.addAll(split(last, offices));
        return items.stream()
                .map(item -> name(item[0], item[1]))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Pieces that begin no name go on the one before, as in "Sở Lao động, Thương binh và Xã hội". */
    private List<int[]> joined(List<int[]> pieces) {
        List<int[]> items = new ArrayList<>();
        boolean offices = !pieces.isEmpty() && sentence.isOffice(pieces.get(0)[0]);
        for (int[] piece : pieces) {
            int from = sentence.means(piece[0], ArticleWord.AND) ? piece[0] + 1 : piece[0];
            if (from >= piece[1] || !sentence.beginsName(from)) {
                doubtful |= !items.isEmpty();
                return items;
            }
            if (offices && !items.isEmpty() && !sentence.isOffice(from)) {
                doubtful = true;
                items.get(items.size() - 1)[1] = piece[1];
            } else {
                items.add(new int[] {from, piece[1]});
            }
        }
        return items;
    }

    /** The last name but one and the last one, which a word joins that stands within names too. */
    private List<int[]> split(int[] item, boolean offices) {
        List<Sentence.Word> joints = new ArrayList<>(sentence.words(ArticleWord.AND, item[0] + 1, item[1]));
        joints.removeIf(joint -> !sentence.beginsName(joint.to()) || offices && !sentence.isOffice(joint.to()));
        if (joints.isEmpty()) {
            return List.of(item);
        }
        doubtful |= joints.size() > 1;
        Sentence.Word joint = joints.get(joints.size() - 1);
        return List.of(new int[] {item[0], joint.from()}, new int[] {joint.to(), item[1]});
    }

    private String name(int from, int to) {
        int end = to;
        while (end > from && !sentence.tokens().get(end - 1).isWord() && !sentence.isAt(end - 1, ")")) {
            end--;
        }
        return sentence.written(from, end);
    }
}
