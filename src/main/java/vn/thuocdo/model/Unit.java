package vn.thuocdo.model;

import java.util.List;

/**
 * An organisation that is scored (<i>đơn vị</i>). An empty text means that it was not given.
 *
 * @param id text that names the unit for machines; {@code 010} and {@code 10} are two units
 * @param name what people call it; the id where no name was given
 * @param kind such as {@code so} or {@code huyen}; free text
 * @param bloc the group of units it is ranked and shown with
 * @param head who leads it
 * @param aliases other names under which tables mention it
 */
public record Unit(String id, String name, String kind, String bloc, String head, List<String> aliases) {
    public Unit {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("a unit needs an id");
        }
        name = name.isEmpty() ? id : name;
        aliases = List.copyOf(aliases);
    }

    /** By the id alone, which identifies the unit. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
