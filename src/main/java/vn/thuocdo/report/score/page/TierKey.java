package vn.thuocdo.report.score.page;

import java.util.List;
import java.util.Set;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.render.HtmlTone;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;

/**
 * What a colour of a picture means.
 *
 * @param label the tier in words
 * @param tone the class of its colour
 */
record TierKey(String label, String tone) {

    /** Those of the tiers that occur, the highest first. */
    static List<TierKey> of(Set<Tier> occurring, Method method, Messages messages) {
        MethodText words = new MethodText(method, messages);
        return method.tiers().stream()
                .filter(occurring::contains)
                .map(tier -> new TierKey(words.range(tier), HtmlTone.ofTier(tier, method.tiers())))
                .toList();
    }
}
