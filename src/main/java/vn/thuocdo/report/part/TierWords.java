package vn.thuocdo.report.part;

import java.util.function.Function;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;

/** The name of a tier, by the room there is: {@code 80–<90%} in a narrow terminal, else words. */
public final class TierWords {

    private TierWords() {}

    public static Function<Tier, String> of(Method method, Messages messages, Room room) {
        return room.takesWords() ? new MethodText(method, messages)::range : Tier::label;
    }
}
