package vn.thuocdo.report.outline;

import java.util.List;

/** Labels with their values, a line each. */
public record Facts(List<Fact> facts) implements Block {

    /** @param label what the text is about, in a word or two */
    public record Fact(String label, String text) {}

    public Facts {
        facts = List.copyOf(facts);
    }
}
