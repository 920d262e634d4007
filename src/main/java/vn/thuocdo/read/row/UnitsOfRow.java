package vn.thuocdo.read.row;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Role;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.text.ListText;
import vn.thuocdo.read.text.Names;
import vn.thuocdo.read.text.OrganisationText;

/**
 * The units that have the item of a row: those of its cell of units, each with the role that the cell gives it, and those
 * that its column of cooperating units names. A cooperating unit that nobody knows is left out and told of: most methods
 * do not look at it, so it stops no run.
 */
public final class UnitsOfRow {

    /** Names that are shown of those that are left out. */
    private static final int MOST_NAMED = 3;

    /** What a row says of the unit in charge alone. */
    private static final List<Column> OF_LEAD =
            List.of(Column.UNIT_NAME, Column.UNIT_KIND, Column.UNIT_BLOC, Column.UNIT_HEAD, Column.OWNER);

    private final KnownUnits known;
    private final boolean open;
    private int cellsOfSeveral;
    private Optional<Location> firstOfSeveral = Optional.empty();
    private int leftOut;
    private Optional<Location> firstLeftOut = Optional.empty();
    private final Set<String> namesLeftOut = new LinkedHashSet<>();

    /**
     * @param known the units there are, and those that collectives consist of
     * @param open whether a row may name units that are not known
     */
    UnitsOfRow(KnownUnits known, boolean open) {
        this.known = known;
        this.open = open;
    }

    /** The row for each of its units. */
    List<Fields> of(Fields row) {
        List<Fields> leading = leading(row);
        String cell = row.text(Column.COOPERATING);
        if (cell.isEmpty()) {
            return leading;
        }
        List<Fields> all = new ArrayList<>(leading);
        Set<String> names = new LinkedHashSet<>();
        leading.forEach(one -> names.add(identity(one.text(Column.UNIT))));
        List<UnitCell> cooperating = UnitCell.ofList(cell, known);
        countSeveral(row.at(), cooperating.size());
        for (UnitCell unit : cooperating) {
            if (!isThere(unit.name())) {
                leaveOut(unit.name(), row.at(Column.COOPERATING));
            } else if (names.add(identity(unit.name()))) {
                all.add(row.with(asCooperating(unit.name())));
            }
        }
        return all;
    }

    /** What all names of one unit share: the unit in charge may also be a member of a collective beside it. */
    private String identity(String name) {
        return Names.fold(known.id(name));
    }

    private List<Fields> leading(Fields row) {
        String whole = row.text(Column.UNIT);
        List<UnitCell> units = UnitCell.of(whole, known);
        if (isOne(whole, units)) {
            return List.of(row);
        }
        countSeveral(row.at(), units.size());
        List<String> names = ListText.split(row.text(Column.UNIT_NAME));
        boolean named = names.size() == units.size() && !row.isNamedByUnit();
        List<Fields> each = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Map<Column, String> ofUnit = new EnumMap<>(Column.class);
            ofUnit.put(Column.UNIT, units.get(i).name());
            ofUnit.put(Column.UNIT_NAME, named ? names.get(i) : "");
            if (units.get(i).role().isPresent()) {
                ofUnit.put(Column.ROLE, units.get(i).roleWord());
            }
            each.add(row.with(ofUnit));
        }
        return each;
    }

    /** Whether a cell names one unit by nothing but its name. */
    public static boolean isOne(String cell, KnownUnits known) {
        return isOne(cell, UnitCell.of(cell, known));
    }

    private static boolean isOne(String cell, List<UnitCell> units) {
        return units.isEmpty() || units.size() == 1 && units.get(0).name().equals(cell);
    }

    /** How many things there are to tell so far. */
    int findingsSoFar() {
        return cellsOfSeveral + leftOut;
    }

    private static Map<Column, String> asCooperating(String unit) {
        Map<Column, String> ofUnit = new EnumMap<>(Column.class);
        OF_LEAD.forEach(column -> ofUnit.put(column, ""));
        ofUnit.put(Column.UNIT, unit);
        ofUnit.put(Column.ROLE, new UnitCell(unit, Optional.of(Role.COOPERATING)).roleWord());
        return ofUnit;
    }

    private boolean isThere(String name) {
        return known.knows(name) || open && !OrganisationText.isCollective(name);
    }

    private void countSeveral(Location at, int units) {
        if (units > 1) {
            firstOfSeveral = firstOfSeveral.or(() -> Optional.of(at));
            cellsOfSeveral++;
        }
    }

    private void leaveOut(String name, Location at) {
        firstLeftOut = firstLeftOut.or(() -> Optional.of(at));
        leftOut++;
        if (namesLeftOut.size() < MOST_NAMED) {
            namesLeftOut.add(name);
        }
    }

    /** Says which cells name several units, and which cooperating units are left out. */
    void report(Findings.Builder diagnostics) {
        if (firstOfSeveral.isPresent()) {
            diagnostics.add(Code.SEVERAL_UNITS, firstOfSeveral.get(), cellsOfSeveral);
        }
        if (firstLeftOut.isPresent()) {
            diagnostics.add(
                    Code.COOPERATING_UNKNOWN,
                    firstLeftOut.get(),
                    leftOut,
                    String.join("\", \"", namesLeftOut),
                    namesLeftOut.iterator().next());
        }
    }
}
