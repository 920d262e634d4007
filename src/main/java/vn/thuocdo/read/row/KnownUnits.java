package vn.thuocdo.read.row;

import java.util.List;
import java.util.function.Predicate;

/** The units that are known while a table is read. */
public interface KnownUnits {

    /** Whether there is a unit of a name. */
    boolean knows(String name);

    /** Whether a table lists every unit there is, and each of some names is one of them. */
    boolean areAll(List<String> names);

    /** The ids of the units that a collective consists of; none where the name is not of a collective. */
    List<String> members(String name);

    /** The id of the unit that a name is of, whichever of its names it is; the name itself where it is of none or several. */
    String id(String name);

    /** Units of which only the names are known. */
    static KnownUnits named(Predicate<String> isUnit) {
        return new KnownUnits() {
            @Override
            public boolean knows(String name) {
                return isUnit.test(name);
            }

            @Override
            public boolean areAll(List<String> names) {
                return false;
            }

            @Override
            public String id(String name) {
                return name;
            }

            @Override
            public List<String> members(String name) {
                return List.of();
            }
        };
    }
}
