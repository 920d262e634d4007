package vn.thuocdo.report.score.content;

import java.util.List;
import java.util.function.BiPredicate;

/** The beginning of a list by rank that is too long. Equals are listed together, or none of them is. */
public final class RankCut {

    private RankCut() {}

    /** How many names of a list are said: one that would be left alone is said too, since "and one more" is as long. */
    public static int named(int all, int most) {
        return all <= most + 1 ? all : most;
    }

    /**
     * How many there is room for without parting equals; 0 where the first ones are more than that.
     *
     * @param ordered equals stand beside each other
     */
    public static <T> int fitting(List<T> ordered, int most, BiPredicate<T, T> equals) {
        int size = Math.min(most, ordered.size());
        while (size > 0 && size < ordered.size() && equals.test(ordered.get(size - 1), ordered.get(size))) {
            size--;
        }
        return size;
    }
}
