package vn.thuocdo.samples.vinhphuc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** The targets and tasks of one year, by group and number. */
final class Catalogue {

    private final int year;
    private final Map<String, String> groups = new LinkedHashMap<>();
    private final Map<String, String> documents = new LinkedHashMap<>();
    private final List<Item> items = new ArrayList<>();

    private Catalogue(int year) {
        this.year = year;
    }

    /** @throws IllegalStateException if an item has no document that was in force in that year */
    static Catalogue of(int year) {
        Catalogue catalogue = new Catalogue(year);
        catalogue.read();
        return catalogue;
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    /** The name of the item's group. */
    String groupOf(Item item) {
        return groups.get(item.group());
    }

    private void read() {
        VinhPhuc.table("groups").forEach(row -> groups.put(row.get("id"), row.get("name")));
        VinhPhuc.table("documents").stream()
                .filter(this::hasBegun)
                .forEach(row -> documents.put(row.get("id"), VinhPhuc.ofYear(row.get("title"), year)));
        for (CSVRecord row : VinhPhuc.table("targets")) {
            String target = row.get("target_" + year);
            if (!target.isEmpty()) {
                items.add(item(row, Optional.of(Measurement.of(row, target))));
            }
        }
        VinhPhuc.table("tasks").stream().filter(this::hasBegun).forEach(row -> items.add(item(row, Optional.empty())));
        List<String> order = List.copyOf(groups.keySet());
        items.sort(Comparator.comparingInt((Item item) -> order.indexOf(item.group()))
                .thenComparingInt(Item::number));
    }

    private boolean hasBegun(CSVRecord row) {
        return Integer.parseInt(row.get("first_year")) <= year;
    }

    private Item item(CSVRecord row, Optional<Measurement> measurement) {
        List<String> basis = Stream.of(row.get("basis").split(" "))
                .filter(documents::containsKey)
                .map(documents::get)
                .toList();
        if (basis.isEmpty()) {
            throw new IllegalStateException("no basis for " + row.get("id") + " in " + year);
        }
        Deadline deadline = new Deadline(VinhPhuc.ofYear(row.get("deadline"), year));
        int hardness = Integer.parseInt(row.get("hardness"));
        return new Item(row.get("id"), row.get("name"), measurement, deadline, hardness, basis);
    }
}
