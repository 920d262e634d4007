package vn.thuocdo.judge;

/**
 * The version of the rules by which results are chosen, items decided and rates taken. Every output names it: the same
 * inputs may give other figures under another.
 */
public final class RulesVersion {

    public static final int CURRENT = 2;

    private RulesVersion() {}
}
