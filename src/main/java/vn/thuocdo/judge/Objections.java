package vn.thuocdo.judge;

import vn.thuocdo.diagnostic.Findings;

/**
 * The findings of a method about some items.
 *
 * @param ofItems findings about single items
 * @param ignored findings that are reported once for many items
 */
public record Objections(Findings ofItems, IgnoredData ignored) {

    /** All findings. */
    public Findings findings() {
        Findings.Builder all = Findings.builder();
        all.add(ofItems);
        ignored.report(all);
        return all.build();
    }
}
