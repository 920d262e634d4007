package vn.thuocdo.samples.vinhphuc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * A unit and what it was assigned in one year.
 *
 * @param number its place in the list of units, from 0
 * @param aliases other names, separated by {@code ;}
 * @param division who does the professional work within the unit
 * @param items what it was assigned, in the order of the catalogue
 * @param unfinished how many of them it left unfinished
 */
record Unit(
        int number,
        String id,
        String name,
        String kind,
        String bloc,
        String head,
        String aliases,
        String division,
        List<Item> items,
        int unfinished) {

    static List<Unit> of(int year, Catalogue catalogue) {
        Map<String, String> shares = VinhPhuc.table("shares").stream()
                .collect(Collectors.toMap(row -> row.get("share"), row -> row.get("items")));
        Map<String, CSVRecord> allocations =
                VinhPhuc.table("allocation").stream().collect(Collectors.toMap(row -> row.get("unit"), row -> row));
        List<Unit> units = new ArrayList<>();
        for (CSVRecord row : VinhPhuc.table("units")) {
            CSVRecord allocation = allocations.get(row.get("id"));
            String ids = shares.get(allocation.get("share")) + " " + allocation.get("own_items");
            Set<String> assigned = Set.of(ids.strip().split(" "));
            units.add(new Unit(
                    units.size(),
                    row.get("id"),
                    row.get("name"),
                    row.get("kind"),
                    row.get("bloc"),
                    row.get("head"),
                    row.get("aliases"),
                    row.get("division"),
                    catalogue.items().stream()
                            .filter(item -> assigned.contains(item.id()))
                            .toList(),
                    Integer.parseInt(allocation.get("unfinished_" + year))));
        }
        return units;
    }

    List<Assignment> assignments() {
        return items.stream().map(item -> new Assignment(this, item)).toList();
    }
}
