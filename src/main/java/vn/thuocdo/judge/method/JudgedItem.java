package vn.thuocdo.judge.method;

import org.apache.commons.numbers.fraction.BigFraction;

/** What the rules of a method ask of an item that was judged, in denominators, gates and the rule for delays. */
public interface JudgedItem {

    /** What the credit rule gives it, before lateness. */
    BigFraction merit();

    /** Whether it is in no denominator: cancelled, not applicable, or left out by the method. */
    boolean isLeftOut();

    boolean isMet();

    /** Whether it counts as due: its deadline is at or before the as-of date, or it is already met. */
    boolean isDue();

    /** Whether anything was reported, readable or not. */
    boolean isReported();

    /** Whether it is met or not, and not only reported. */
    boolean isDecided();

    /** Whether the figure is above the target, where higher is better and the target is above zero. */
    boolean isExceeded();

    /** Whether it is late or overdue, and not excused. */
    boolean isDelayed();

    /** Whether it was met, but not known whether by its deadline. */
    boolean isTimeUnknown();

    /** Whether a documented cause that the method accepts excuses a delay. */
    boolean waived();

    /**
     * Whether it is delayed, where it may be unknown when the item was met.
     *
     * @param timeUnknown with anything except {@code ON_TIME} an unknown time counts as late
     */
    default boolean isDelayed(TimeUnknown timeUnknown) {
        return isDelayed() || !waived() && isTimeUnknown() && timeUnknown != TimeUnknown.ON_TIME;
    }

    /** What it earns under the rule for delays of a method. */
    default BigFraction creditBy(Method method) {
        return isDelayed(method.timeUnknown()) ? method.lateness().after(merit()) : merit();
    }
}
