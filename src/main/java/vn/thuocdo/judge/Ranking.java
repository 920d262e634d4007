package vn.thuocdo.judge;

import java.util.Locale;
import vn.thuocdo.model.Unit;

/** Among which units a unit has its rank. */
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

    /** The name of the units it is ranked with; empty where all are ranked together, or it belongs to none. */
    public abstract String section(Unit unit);

    /** The word in methods and JSON: {@code bloc}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
