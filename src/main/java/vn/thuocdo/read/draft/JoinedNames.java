package vn.thuocdo.read.draft;

import java.util.List;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.column.DeclarationText;
import vn.thuocdo.read.text.OrganisationText;

/**
 * Finds names that no table lists and that look like several names. A comma in a cell does not end a name, because
 * names contain commas.
 */
final class JoinedNames {

    private JoinedNames() {}

    static void warn(List<RegistryEntry> entries, Findings.Builder diagnostics) {
        List<RegistryEntry> joined = entries.stream()
                .filter(entry -> OrganisationText.names(entry.id()).size() > 1)
                .toList();
        if (joined.isEmpty()) {
            return;
        }
        RegistryEntry first = joined.get(0);
        diagnostics.add(
                Code.UNITS_IN_ONE_NAME,
                first.at(),
                joined.size(),
                first.id(),
                DeclarationText.units(first.id(), OrganisationText.names(first.id())));
    }
}
