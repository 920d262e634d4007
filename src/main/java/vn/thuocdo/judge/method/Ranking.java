package vn.thuocdo.judge.method;

import java.util.Locale;
import vn.thuocdo.model.Unit;

/** The units among which a unit is ranked. */
public enum Ranking {
    ALL {
        @Override
        public String section(Unit unit) {
            return "";
        }
    },
    BLOC {
        @Override
        public String section(Unit unit) {
            return unit.bloc();
        }
    },
    KIND {
        @Override
        public String section(Unit unit) {
            return unit.kind();
        }
    };

    /** The name of the group that a unit is ranked in; empty where all are ranked together, or it has no group. */
    public abstract String section(Unit unit);

    /** The word in methods and JSON: {@code bloc}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
