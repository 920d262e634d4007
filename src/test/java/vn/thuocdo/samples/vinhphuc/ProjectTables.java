package vn.thuocdo.samples.vinhphuc;

import java.util.List;
import java.util.Optional;
import vn.thuocdo.samples.table.WrittenTable;

/** The tables of a project that are there before any result. */
final class ProjectTables {

    private ProjectTables() {}

    static String units(List<Unit> units) {
        WrittenTable table = new WrittenTable(",", "\n").row("id", "name", "kind", "bloc", "head", "aliases");
        for (Unit unit : units) {
            table.row(unit.id(), unit.name(), unit.kind(), unit.bloc(), unit.head(), unit.aliases());
        }
        return table.toString();
    }

    /** The catalogue as a list in YAML. */
    static String tasks(Catalogue catalogue) {
        StringBuilder yaml = new StringBuilder();
        for (Item item : catalogue.items()) {
            yaml.append("- id: ").append(item.id()).append('\n');
            line(yaml, "name", item.name());
            line(yaml, "kind", item.isMeasured() ? "target" : "task");
            line(yaml, "group", catalogue.groupOf(item));
            item.measurement()
                    .ifPresent(measurement ->
                            line(yaml, "measure", measurement.isPercentage() ? "\"%\"" : measurement.measure()));
            if (item.takes(Course.FALLS)) {
                line(yaml, "direction", "lower");
            }
            line(yaml, "basis", String.join("; ", item.basis()));
        }
        return yaml.toString();
    }

    private static void line(StringBuilder yaml, String key, String value) {
        yaml.append("  ").append(key).append(": ").append(value).append('\n');
    }

    static String assignments(List<Unit> units, Facts facts) {
        Owners owners = new Owners();
        WrittenTable table = new WrittenTable(",", "\n")
                .row("unit", "task", "target", "deadline", "extended_deadline", "extension_document", "owner");
        for (Unit unit : units) {
            for (Assignment assignment : unit.assignments()) {
                Item item = assignment.item();
                Optional<Facts.Extension> extension = facts.extension(assignment);
                table.row(
                        unit.id(),
                        item.id(),
                        item.measurement()
                                .map(Measurement::targetTenths)
                                .map(Measurement::decimal)
                                .orElse(""),
                        item.deadline().text(),
                        extension
                                .map(Facts.Extension::deadline)
                                .map(Deadline::text)
                                .orElse(""),
                        extension.map(Facts.Extension::document).orElse(""),
                        owners.of(assignment));
            }
        }
        return table.toString();
    }
}
