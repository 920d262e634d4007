package vn.thuocdo.judge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The parts of a method that can each be changed apart from the others, so that what a change of method does has a reason. */
public enum Rule {
    CREDIT {
        @Override
        boolean isSame(Method one, Method other) {
            return one.credit().equals(other.credit());
        }

        @Override
        MethodDraft taken(MethodDraft draft, Method from) {
            return draft.credit(from.credit());
        }
    },
    WEIGHTS {
        @Override
        boolean isSame(Method one, Method other) {
            return one.weighted() == other.weighted();
        }

        @Override
        MethodDraft taken(MethodDraft draft, Method from) {
            return draft.weighted(from.weighted());
        }
    },
    DENOMINATOR {
        @Override
        boolean isSame(Method one, Method other) {
            return one.denominator() == other.denominator();
        }

        @Override
        MethodDraft taken(MethodDraft draft, Method from) {
            return draft.denominator(from.denominator());
        }
    },
    /** What a delay costs, and what excuses it. */
    LATE {
        @Override
        boolean isSame(Method one, Method other) {
            return one.lateness().equals(other.lateness()) && one.timeUnknown() == other.timeUnknown();
        }

        @Override
        MethodDraft taken(MethodDraft draft, Method from) {
            return draft.lateness(from.lateness()).timeUnknown(from.timeUnknown());
        }
    },
    NO_CASE {
        @Override
        boolean isSame(Method one, Method other) {
            return one.noCaseExcluded() == other.noCaseExcluded();
        }

        @Override
        MethodDraft taken(MethodDraft draft, Method from) {
            return draft.noCaseExcluded(from.noCaseExcluded());
        }
    },
    WITHOUT_TARGET {
        @Override
        boolean isSame(Method one, Method other) {
            return one.targetsOnly() == other.targetsOnly();
        }

        @Override
        MethodDraft taken(MethodDraft draft, Method from) {
            return draft.targetsOnly(from.targetsOnly());
        }
    },
    COOPERATING {
        @Override
        boolean isSame(Method one, Method other) {
            return one.cooperation().equals(other.cooperation());
        }

        @Override
        MethodDraft taken(MethodDraft draft, Method from) {
            return draft.cooperation(from.cooperation());
        }
    },
    /** Bounds, gates and quota of the tiers, and whether any are given. */
    TIERS {
        @Override
        boolean isSame(Method one, Method other) {
            return one.tiers().equals(other.tiers())
                    && gates(one).equals(gates(other))
                    && one.quota().equals(other.quota())
                    && one.givesTiers() == other.givesTiers();
        }

        @Override
        MethodDraft taken(MethodDraft draft, Method from) {
            return draft.tierRules(from.tierRules()).quota(from.quota()).missing(from.missing());
        }
    },
    RANKING {
        @Override
        boolean isSame(Method one, Method other) {
            return one.ranking() == other.ranking();
        }

        @Override
        MethodDraft taken(MethodDraft draft, Method from) {
            return draft.ranking(from.ranking());
        }
    };

    abstract boolean isSame(Method one, Method other);

    abstract MethodDraft taken(MethodDraft draft, Method from);

    /** The word in methods and JSON: {@code without-target}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rules that two methods do not share, but for how percentages are shown and units told apart by their items. */
    public static List<Rule> between(Method one, Method other) {
        return Arrays.stream(values()).filter(rule -> !rule.isSame(one, other)).toList();
    }

    /** A method with this one rule of another. */
    public Method of(Method other, Method in) {
        return taken(in.draft(), other).method();
    }

    /** What the tiers ask for, wherever it is written. */
    private static List<List<String>> gates(Method method) {
        return method.tierRules().stream()
                .map(rule -> rule.gates().stream().map(Gate::text).toList())
                .toList();
    }
}
