package vn.thuocdo.judge;

/**
 * The version of the rules by which results are chosen, items decided and rates computed. Every output names it,
 * because another version may give other figures for the same inputs.
 */
public final class RulesVersion {

    public static final int CURRENT = 2;

    private RulesVersion() {}
}
