package vn.thuocdo.samples.vinhphuc;

import java.util.Map;
import java.util.stream.Collectors;

/** Who does the work within a unit ("rõ người, rõ việc"). */
final class Owners {

    private final Map<String, String> owners = VinhPhuc.table("owners").stream()
            .collect(Collectors.toMap(row -> row.get("of") + " " + row.get("group"), row -> row.get("owner")));

    /** The owner of the item's group in the unit, or else in units of its kind, or else the unit's own division. */
    String of(Assignment assignment) {
        Unit unit = assignment.unit();
        String group = assignment.item().group();
        String ofKind = owners.getOrDefault(unit.kind() + " " + group, unit.division());
        return owners.getOrDefault(unit.id() + " " + group, ofKind);
    }
}
