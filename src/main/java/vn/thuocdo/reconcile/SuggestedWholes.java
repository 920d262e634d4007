package vn.thuocdo.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.thuocdo.model.published.Relation;

/**
 * The figures that a summary itself suggests as the whole of a share: by a sum that holds the part, by a share of the
 * part or of one beside it that names its whole, or by a name that speaks of the same things. For an approximate figure
 * many others fit by chance: "close to 60 %" is 300 of 512 and also of 501.
 */
final class SuggestedWholes {

    /** Words of a name that do not say what is counted. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "số", "tổng", "tỷ", "tỉ", "lệ", "các", "của", "đã", "được", "trên", "trong", "number", "total", "rate",
            "share", "of", "the", "in", "all");

    private final PartsAndWholes structure;
    private final List<String> part;
    private final String rate;
    private final Set<List<String>> stated = new HashSet<>();
    private final Set<String> firsts = new HashSet<>();
    private final Set<String> lasts = new HashSet<>();

    SuggestedWholes(Ledger ledger, FigureClaim claim, Relation.Share share) {
        this.structure = ledger.structure();
        this.part = share.part();
        this.rate = claim.figure().name().toLowerCase(Locale.ROOT);
        for (FigureClaim other : ledger.claims()) {
            if (other.relation() instanceof Relation.Share beside
                    && beside.part().stream().anyMatch(this::isNearPart)) {
                stated.add(beside.whole());
            }
        }
        part.forEach(name -> {
            List<String> words = words(name);
            words.stream().limit(1).forEach(firsts::add);
            words.stream().skip(Math.max(0, words.size() - 1)).forEach(lasts::add);
        });
    }

    private boolean isNearPart(String other) {
        return part.stream()
                .anyMatch(name -> structure.areApart(name, other)
                        || structure.within(name).contains(other)
                        || structure.within(other).contains(name));
    }

    /** Whether a figure, or a sum of figures, is suggested. */
    boolean suggests(List<String> whole) {
        return stated.contains(whole) || whole.size() == 1 && suggests(whole.get(0));
    }

    private boolean suggests(String whole) {
        List<String> words = words(whole);
        return part.stream().anyMatch(name -> structure.above(name).contains(whole))
                || rate.contains(whole.toLowerCase(Locale.ROOT))
                || !words.isEmpty() && (firsts.contains(words.get(0)) || lasts.contains(words.get(words.size() - 1)));
    }

    private static List<String> words(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split(" "))
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .toList();
    }
}
