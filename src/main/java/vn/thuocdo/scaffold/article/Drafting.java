package vn.thuocdo.scaffold.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Relation;
import vn.thuocdo.read.table.Article;
import vn.thuocdo.read.text.NumberText;

/** Drafts published figures from a text: it proposes what they say, and decides nothing. */
public final class Drafting {

    /** Characters of a first line without a full stop that is taken for the title. */
    private static final int LONGEST_TITLE = 200;

    /** Characters of a quotation, enough to find it in the text. */
    private static final int LONGEST_QUOTE = 160;

    private final ArticleReading story;
    private final Language language;
    private final FigureNames names;

    private Drafting(ArticleReading story, Language language) {
        this.story = story;
        this.language = language;
        this.names = new FigureNames(language);
    }

    /**
     * The draft of a text.
     *
     * @param name of the text
     * @param article may hold anything
     */
    public static Draft of(String name, Article article) {
        List<Sentence> sentences = Sentences.of(article.paragraphs());
        Language language = language(sentences);
        NumberText.Convention convention = convention(sentences, language);
        ArticleReading story = new ArticleReading();
        for (Sentence sentence : sentences) {
            story.add(MentionReader.of(sentence, convention));
            RatioSentences.read(sentence, story);
            ChangeSentences.read(sentence, story);
            YearBeforeSentences.read(sentence, story);
            TierSentences.read(sentence, story);
            NamedFigures.read(sentence, story);
            NameLists.read(sentence, story);
            SumSentences.read(sentence, story);
            ShareSentences.read(sentence, story);
            AssignedSentences.read(sentence, story);
        }
        Language numbers = convention == NumberText.Convention.VI ? Language.VI : Language.EN;
        return new Draft(
                Sentences.clean(name),
                article.areLines(),
                title(sentences),
                numbers,
                new Drafting(story, language).figures());
    }

    private static String title(List<Sentence> sentences) {
        return sentences.stream()
                .limit(1)
                .map(Sentence::text)
                .filter(text -> text.length() <= LONGEST_TITLE && !text.endsWith("."))
                .findFirst()
                .orElse("");
    }

    /** Vietnamese has letters that English has not. */
    private static Language language(List<Sentence> sentences) {
        long marked = sentences.stream()
                .flatMapToInt(sentence -> sentence.text().chars())
                .filter(c -> c == 'đ' || c == 'Đ' || c >= '\u1EA0' && c <= '\u1EF9')
                .count();
        return marked > sentences.size() ? Language.VI : Language.EN;
    }

    /** As the numbers prove, where they do not contradict each other; else as the language writes them. */
    private static NumberText.Convention convention(List<Sentence> sentences, Language language) {
        List<NumberText.Convention> proofs = sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(Token::isNumber)
                .map(token -> NumberText.read(token.text()))
                .map(reading -> reading instanceof NumberText.Reading.Exact exact ? exact.evidence() : null)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        NumberText.Convention ofLanguage =
                language == Language.VI ? NumberText.Convention.VI : NumberText.Convention.EN;
        return proofs.size() == 1 ? proofs.get(0) : ofLanguage;
    }

    private List<DraftFigure> figures() {
        story.mentions()
                .filter(mention -> mention.is(Measure.PERCENT))
                .forEach(mention -> story.name(mention).ifPresent(name -> names.name(mention, name.text())));
        for (Proposal proposal : story.proposals()) {
            if (proposal instanceof Proposal.Share share && share.figure().isRate()) {
                share.whole()
                        .filter(whole -> story.role(whole) == MentionRole.WHOLE)
                        .ifPresent(whole -> names.name(whole, "tổng để tính", "whole of", share.part()));
                names.name(share.figure(), "tỷ lệ", "share of", share.part());
            } else if (proposal instanceof Proposal.Difference difference) {
                names.name(difference.base(), "kỳ trước của", "before", difference.current());
                names.name(difference.figure(), "thay đổi của", "change of", difference.current());
            }
        }
        List<DraftFigure> figures = new ArrayList<>();
        story.mentions()
                .filter(mention ->
                        story.role(mention) != MentionRole.BOUND && story.role(mention) != MentionRole.PREVIOUS)
                .forEach(mention -> figures.addAll(figures(mention)));
        return figures;
    }

    /** One figure; another for each further thing of a kind that it says. */
    private List<DraftFigure> figures(Mention mention) {
        List<List<Proposal>> entries = new ArrayList<>(List.of(new ArrayList<>()));
        story.proposals().stream()
                .filter(proposal -> proposal.figure().equals(mention))
                .forEach(proposal -> entries.stream()
                        .filter(entry -> entry.stream().noneMatch(other -> other.getClass() == proposal.getClass()))
                        .findFirst()
                        .orElseGet(() -> {
                            entries.add(new ArrayList<>());
                            return entries.get(entries.size() - 1);
                        })
                        .add(proposal));
        List<DraftFigure> figures = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            figures.add(figure(i == 0 ? names.of(mention) : names.again(mention), mention, entries.get(i)));
        }
        return figures;
    }

    private DraftFigure figure(String name, Mention mention, List<Proposal> proposals) {
        List<String> listed = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        Set<Doubt> doubts = new LinkedHashSet<>();
        Optional<String> previous = Optional.empty();
        for (Proposal proposal : proposals) {
            relation(proposal).ifPresent(relations::add);
            proposal.doubt().ifPresent(doubts::add);
            if (proposal instanceof Proposal.Names list) {
                listed.addAll(list.names());
            }
            if (proposal instanceof Proposal.Previous year) {
                previous = Optional.of(year.before().value());
            }
        }
        boolean isChange = story.role(mention) == MentionRole.CHANGE;
        if (isChange && relations.isEmpty()) {
            doubts.add(Doubt.NO_BASE);
        }
        if (mention.isFraction() && relations.isEmpty()) {
            doubts.add(Doubt.NO_PART);
        }
        if (mayBeBound(mention) && !mention.isFraction() && relations.isEmpty()) {
            doubts.add(Doubt.BOUND);
        }
        String down = language == Language.VI ? "giảm " : "down ";
        boolean falls = isChange && ChangeSentences.isDecrease(mention);
        return new DraftFigure(
                name,
                falls ? down + mention.value() : mention.value(),
                previous,
                listed,
                relations,
                mention.sentence().paragraph(),
                quote(mention),
                List.copyOf(doubts));
    }

    /** "Trên 80%", "dưới 10 tiêu chí"; "hơn 2.000 lượt" and "gần 90%" are figures that are known no better. */
    private static boolean mayBeBound(Mention mention) {
        return switch (mention.printed().precision()) {
            case FIRM, NEARLY, ABOUT -> false;
            case MORE_THAN, AT_LEAST -> !mention.isCount();
            case LESS_THAN, AT_MOST -> true;
        };
    }

    private Optional<Relation> relation(Proposal proposal) {
        if (proposal instanceof Proposal.Sum sum) {
            return Optional.of(
                    new Relation.Sum(sum.parts().stream().map(names::of).toList()));
        }
        if (proposal instanceof Proposal.Share share) {
            return Optional.of(new Relation.Share(
                    List.of(names.of(share.part())),
                    share.whole().map(names::of).stream().toList()));
        }
        if (proposal instanceof Proposal.Difference difference) {
            return Optional.of(new Relation.Difference(
                    List.of(names.of(difference.current())), List.of(names.of(difference.base()))));
        }
        return proposal instanceof Proposal.Data data
                ? Optional.of(new Relation.Computed(data.question()))
                : Optional.empty();
    }

    private String quote(Mention mention) {
        Sentence sentence = mention.sentence();
        int segment = sentence.segmentStart(mention.number());
        int start =
                story.name(mention).map(name -> Math.min(segment, name.from())).orElse(segment);
        int end = sentence.segmentEnd(mention.number());
        end += start < segment && sentence.isAt(end, ")") ? 1 : 0;
        String words = sentence.written(start, end);
        return words.length() <= LONGEST_QUOTE
                ? words
                : words.substring(
                                0,
                                words.offsetByCodePoints(
                                        0, Math.min(LONGEST_QUOTE, words.codePointCount(0, words.length()))))
                        + "…";
    }
}
