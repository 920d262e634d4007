package vn.thuocdo.scaffold.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Percentages and what they are shares of: "26/30 chỉ tiêu, đạt 87%", "49 nhiệm vụ (3,9%)", "chiếm 75% tổng số". */
final class ShareSentences {

    /** How many tokens behind a percentage the words "of the total" may begin. */
    private static final int NEAR = 2;

    private final Sentence sentence;
    private final ArticleReading story;

    private ShareSentences(Sentence sentence, ArticleReading story) {
        this.sentence = sentence;
        this.story = story;
    }

    static void read(Sentence sentence, ArticleReading story) {
        ShareSentences shares = new ShareSentences(sentence, story);
        story.openRates().forEach(shares::read);
    }

    private void read(Mention rate) {
        Optional<Mention> part = before(rate);
        Optional<Proposal> found = ofRatioBehind(rate)
                .or(() -> part.flatMap(figure -> ofRatio(rate, figure)))
                .or(() -> part.flatMap(figure -> ofNext(rate, figure)))
                .or(() -> part.flatMap(figure -> ofPart(rate, figure)))
                .or(() -> ofTwo(rate))
                .or(() -> spokenOf(rate))
                .or(() -> part.flatMap(figure -> ofEarlier(rate, figure)))
                .or(() -> told(rate));
        found.ifPresent(story::propose);
    }

    /** The count before a percentage, with no semicolon between. */
    private Optional<Mention> before(Mention rate) {
        return story.current().stream()
                .filter(mention -> mention.number() < rate.number() && mention.isCount())
                .filter(mention -> story.isFree(mention) || story.role(mention) == MentionRole.WHOLE)
                .reduce((one, other) -> other)
                .filter(mention -> sentence.find(";", mention.to(), rate.from()) == rate.from());
    }

    /** {@code 78,4% (18.816/24.000 hồ sơ)}, {@code gần 2/3 số xã (93/140 xã)}, "40 tasks; 70% (28) were completed" */
    private Optional<Proposal> ofRatioBehind(Mention rate) {
        return story.current().stream()
                .filter(mention -> mention.number() > rate.number())
                .findFirst()
                .filter(part -> part.isInBrackets()
                        && !rate.isInBrackets()
                        && (part.from() == rate.to() + 1 || rate.isFraction()))
                .flatMap(part -> RatioSentences.whole(part, story)
                        .map(whole -> new Proposal.Share(rate, part, Optional.of(whole), Optional.empty()))
                        .or(() -> AddedUp.whole(rate, part, story.countsBefore(rate))
                                .map(whole -> new Proposal.Share(
                                        rate, part, Optional.of(whole), Optional.of(Doubt.WHICH_WHOLE)))));
    }

    /** {@code 26/30 …, đạt 87%} */
    private Optional<Proposal> ofRatio(Mention rate, Mention whole) {
        return story.role(whole) != MentionRole.WHOLE
                ? Optional.empty()
                : story.current().stream()
                        .filter(part -> story.whole(part).equals(Optional.of(whole)))
                        .findFirst()
                        .map(part -> new Proposal.Share(
                                rate,
                                part,
                                Optional.of(whole),
                                isAlone(rate) ? Optional.empty() : Optional.of(Doubt.WHICH_WHOLE)));
    }

    /** "Đạt 87%", and not "đạt trên 70% dự toán", which is of something else. */
    private boolean isAlone(Mention rate) {
        return rate.isFirm()
                && (rate.to() >= sentence.size()
                        || !sentence.tokens().get(rate.to()).isWord());
    }

    /** "Bằng 76,3% dự toán (32.300 tỷ đồng)", "48% of the budget of $2.5 billion". */
    private Optional<Proposal> ofNext(Mention rate, Mention part) {
        Optional<Mention> next = story.current().stream()
                .filter(mention -> mention.number() > rate.number())
                .findFirst()
                .filter(mention -> mention.isCount() && story.isFree(mention))
                .filter(mention -> !rate.isInBrackets()
                        && sentence.find(",", rate.to(), mention.number()) == mention.number()
                        && sentence.find(";", rate.to(), mention.number()) == mention.number());
        return next.filter(mention -> mention.isInBrackets() || sentence.has(ArticleWord.OF, rate.to(), mention.from()))
                .filter(mention -> !mention.countsAs(part)
                        || mention.isInBrackets()
                        || mention.noun().isEmpty())
                .map(whole -> {
                    story.give(whole, MentionRole.WHOLE);
                    boolean said = whole.isInBrackets() && isBehind(rate, ArticleWord.REACH);
                    return new Proposal.Share(
                            rate, part, Optional.of(whole), said ? Optional.empty() : Optional.of(Doubt.WHICH_WHOLE));
                });
    }

    /** "319 nhiệm vụ (chiếm 3,23%)": of the whole that it was said to be a part of. */
    private Optional<Proposal> ofPart(Mention rate, Mention part) {
        Optional<Mention> whole = story.whole(part);
        boolean inBrackets = rate.isInBrackets() && !part.isInBrackets();
        boolean reached = whole.isPresent() && isAlone(rate) && isBehind(rate, ArticleWord.REACH);
        if (reached) {
            return Optional.of(new Proposal.Share(rate, part, whole, Optional.of(Doubt.WHICH_WHOLE)));
        }
        if (!inBrackets && !isBehind(rate, ArticleWord.SHARE)) {
            return Optional.empty();
        }
        if (whole.isPresent()) {
            return Optional.of(
                    story.isSurePart(part)
                            ? new Proposal.Share(rate, part, whole, Optional.empty())
                            : new Proposal.Share(
                                    rate,
                                    part,
                                    AddedUp.whole(rate, part, story.earlierCounts())
                                            .or(() -> whole),
                                    Optional.of(Doubt.WHICH_WHOLE)));
        }
        return Optional.of(new Proposal.Share(
                rate,
                part,
                namedTotal(rate, part).or(() -> AddedUp.whole(rate, part, story.earlierCounts())),
                Optional.of(Doubt.WHICH_WHOLE)));
    }

    /** "Giải ngân 4.173 tỷ đồng, bằng 65% kế hoạch": of a figure told before, where the digits say so. */
    private Optional<Proposal> ofEarlier(Mention rate, Mention part) {
        return AddedUp.whole(rate, part, story.earlierCounts())
                .map(whole -> new Proposal.Share(rate, part, Optional.of(whole), Optional.of(Doubt.WHICH_WHOLE)));
    }

    /** "Tỷ lệ hoàn thành là 80,2%": of a part told before, where the digits say so and no other figure stands by it. */
    private Optional<Proposal> told(Mention rate) {
        return story.partsTold().stream()
                .flatMap(part -> AddedUp.whole(rate, part, story.wholes(part))
                        .map(whole -> new Proposal.Share(rate, part, Optional.of(whole), Optional.of(Doubt.WHICH_PART)))
                        .stream())
                .map(Proposal.class::cast)
                .findFirst();
    }

    private boolean isBehind(Mention rate, ArticleWord meaning) {
        Optional<Sentence.Word> word = sentence.wordBefore(rate.from());
        while (word.filter(some -> some.meaning() == ArticleWord.REACH || some.meaning() == ArticleWord.ESTIMATE)
                .filter(some -> some.meaning() != meaning)
                .isPresent()) {
            word = sentence.wordBefore(word.get().from());
        }
        return word.filter(some -> some.meaning() == meaning).isPresent();
    }

    /** "Tổng số khách hàng": a figure that was called so, or that counts it. */
    private Optional<Mention> namedTotal(Mention rate, Mention part) {
        Optional<Sentence.Word> total = sentence.words(ArticleWord.TOTAL, rate.to(), rate.to() + NEAR).stream()
                .findFirst();
        if (total.isEmpty()) {
            return Optional.empty();
        }
        int from = total.get().to();
        int end = Math.min(sentence.segmentEnd(rate.number()), from + NEAR);
        List<String> noun = sentence.tokens().subList(Math.min(from, end), end).stream()
                .map(Token::folded)
                .toList();
        List<Mention> earlier = story.earlierCounts().stream()
                .filter(mention -> !mention.equals(part) && mention.isMoreThan(part))
                .toList();
        return earlier.stream()
                .filter(mention -> isCalled(mention, noun))
                .findFirst()
                .or(() -> earlier.stream()
                        .filter(mention -> isTotal(mention) && mention.countsAs(part))
                        .findFirst())
                .or(() -> earlier.stream()
                        .filter(mention -> mention.countsAs(part))
                        .findFirst());
    }

    private boolean isTotal(Mention mention) {
        return story.proposals().stream()
                .anyMatch(proposal ->
                        proposal instanceof Proposal.Sum && proposal.figure().equals(mention));
    }

    private static boolean isCalled(Mention mention, List<String> noun) {
        Sentence in = mention.sentence();
        int start = in.segmentStart(mention.number());
        Set<String> words = Subjects.words(in, start, mention.number());
        return !noun.isEmpty() && in.has(ArticleWord.TOTAL, start, mention.number()) && words.containsAll(noun);
    }

    /** "1.200 phiếu phát ra, thu về 1.164 phiếu, đạt 97%". */
    private Optional<Proposal> ofTwo(Mention rate) {
        List<Mention> counts = story.openCounts(0, rate.number());
        if (counts.size() < 2 || !isBehind(rate, ArticleWord.REACH)) {
            return Optional.empty();
        }
        Mention part = counts.get(counts.size() - 1);
        Mention whole = counts.get(counts.size() - 2);
        return part.countsAs(whole) && !part.isMoreThan(whole)
                ? Optional.of(new Proposal.Share(rate, part, Optional.of(whole), Optional.of(Doubt.WHICH_WHOLE)))
                : Optional.empty();
    }

    /** "Số nhiệm vụ quá hạn chiếm 3,9%", "còn lại 14,9% là doanh nghiệp công nghiệp": of a part told before. */
    private Optional<Proposal> spokenOf(Mention rate) {
        boolean rest = sentence.meansBefore(rate.from(), ArticleWord.REST);
        if (!rest && !isBehind(rate, ArticleWord.SHARE) && !isBehind(rate, ArticleWord.REACH)) {
            return Optional.empty();
        }
        Set<String> words = rest
                ? Subjects.words(sentence, rate.to(), sentence.segmentEnd(rate.number()))
                : Subjects.words(sentence, sentence.segmentStart(rate.number()), rate.from());
        List<Mention> parts = story.earlierCounts().stream()
                .filter(mention -> story.whole(mention).isPresent())
                .toList();
        return Subjects.best(words, parts)
                .map(part -> new Proposal.Share(rate, part, story.whole(part), Optional.of(Doubt.WHICH_PART)));
    }
}
