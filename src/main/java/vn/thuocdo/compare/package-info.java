/**
 * What changed from one scoreboard to another. In: two {@link vn.thuocdo.compare.Side}s, each a scoreboard with its date,
 * and the crosswalk of units. Out: {@link vn.thuocdo.compare.Changes}, in which every unit is matched with what it was
 * before. Differences are exact, and so is their sign. Begin with {@code Changes.of}.
 */
package vn.thuocdo.compare;
