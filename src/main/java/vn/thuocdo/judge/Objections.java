package vn.thuocdo.judge;

import vn.thuocdo.diagnostic.Findings;

/**
 * The findings of a method about some items.
 *
 * @param ofItems what is said of single ones
 * @param ignored what is said once of many
 */
public record Objections(Findings ofItems, IgnoredData ignored) {

    /** Everything that is to be said. */
    public Findings findings() {
        Findings.Builder all = Findings.builder();
        all.add(ofItems);
        ignored.report(all);
        return all.build();
    }
}
