package vn.thuocdo.read.row;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.thuocdo.model.Role;
import vn.thuocdo.read.cell.Blanks;
import vn.thuocdo.read.text.ListMark;
import vn.thuocdo.read.text.ListText;
import vn.thuocdo.read.text.OrganisationText;
import vn.thuocdo.read.text.WrappedNames;

/**
 * The units that one cell names, each with the role that the cell gives it: {@code - Chủ trì: Sở Y tế}, and on the next
 * line {@code - Phối hợp: Sở Nội vụ}. Marks of a list, a closing stop and the words of a role are no part of a name.
 *
 * @param name without them
 * @param role absent where the cell does not say it
 */
public record UnitCell(String name, Optional<Role> role) {

    /**
     * The units of a cell in their order, a collective as those that it consists of. A text that is a unit's name as a
     * whole is that name. A comma separates names that begin alike ({@code Sở Tư pháp, Sở Y tế}), and others only where a
     * table lists each of them: {@code Khoa Nội, Bệnh viện A} may be one.
     *
     * @param known the units there are, and those that collectives consist of
     */
    public static List<UnitCell> of(String text, KnownUnits known) {
        if (isPlain(text) && (known.knows(text) || isOneAlone(text))) {
            List<String> members = known.members(text);
            return members.isEmpty() ? alone(text) : withMembers(alone(text), known);
        }
        List<UnitCell> units = new ArrayList<>();
        for (UnitCell part : written(text, known::knows)) {
            boolean whole = !OrganisationText.mayBeSeveral(part.name()) || known.knows(part.name());
            List<UnitCell> each = whole ? List.of() : each(part, known);
            if (each.size() > 1 && areSeveral(each, known)) {
                units.addAll(each);
            } else {
                units.add(named(part.name(), part.role(), known::knows));
            }
        }
        return withMembers(covered(units), known);
    }

    /**
     * Where it is said who leads, a cooperating role behind a name is said of the names before it too: {@code Sở Xây dựng
     * (chủ trì), Sở Tài chính, Công an tỉnh (phối hợp)}.
     */
    private static List<UnitCell> covered(List<UnitCell> units) {
        List<UnitCell> covered = new ArrayList<>(units);
        Optional<Role> behind = Optional.empty();
        for (int i = units.size() - 1; i >= 0; i--) {
            UnitCell unit = units.get(i);
            boolean cooperates = behind.equals(Optional.of(Role.COOPERATING)) && isLed(units.subList(0, i));
            if (unit.role().isEmpty() && cooperates) {
                covered.set(i, new UnitCell(unit.name(), behind));
            } else {
                behind = unit.role();
            }
        }
        return covered;
    }

    private static boolean isLed(List<UnitCell> units) {
        return units.stream().anyMatch(unit -> unit.role().equals(Optional.of(Role.LEAD)));
    }

    /** The names of a part that commas separate, each with the role behind it, else that before the part. */
    private static List<UnitCell> each(UnitCell part, KnownUnits known) {
        return OrganisationText.names(part.name()).stream()
                .map(name -> named(name, part.role(), known::knows))
                .toList();
    }

    /** A cell of which nobody leads says that its first unit does: {@code Sở Y tế, Công an tỉnh (phối hợp)}. */
    private static boolean areSeveral(List<UnitCell> each, KnownUnits known) {
        List<String> names = each.stream().map(UnitCell::name).toList();
        boolean cooperates = each.stream().anyMatch(unit -> unit.role().equals(Optional.of(Role.COOPERATING)));
        return cooperates || OrganisationText.areAlike(names) || known.areAll(names);
    }

    private static List<UnitCell> alone(String name) {
        return List.of(new UnitCell(name, Optional.empty()));
    }

    /** The units of a cell that lists several, where a comma may separate them too; none of one that says there is none. */
    static List<UnitCell> ofList(String text, KnownUnits known) {
        List<UnitCell> units = new ArrayList<>();
        for (UnitCell part : written(text, known::knows)) {
            List<UnitCell> each = known.knows(part.name())
                    ? List.of(named(part.name(), part.role(), known::knows))
                    : each(part, known);
            each.stream()
                    .filter(unit -> !OrganisationText.isNobody(unit.name()))
                    .forEach(units::add);
        }
        return withMembers(units, known);
    }

    private static List<UnitCell> withMembers(List<UnitCell> written, KnownUnits known) {
        List<UnitCell> units = new ArrayList<>();
        // A member that the cell also names itself has the role that is said of it there.
        Set<String> ids = new HashSet<>();
        for (UnitCell unit : written) {
            ids.add(known.id(unit.name()));
        }
        for (UnitCell unit : written) {
            List<String> members = known.members(unit.name());
            if (members.isEmpty()) {
                units.add(unit);
            }
            for (String member : members) {
                if (ids.add(member)) {
                    units.add(new UnitCell(member, unit.role()));
                }
            }
        }
        return units;
    }

    /** The parts of a cell, a role in brackets behind a name still with it. */
    private static List<UnitCell> written(String text, Predicate<String> isUnit) {
        Optional<List<String>> both = RoleText.together(text);
        if (isUnit.test(text) || isPlain(text) && both.isEmpty() && !RoleText.mayBeIn(text)) {
            return alone(text);
        }
        List<UnitCell> units = new ArrayList<>();
        Optional<Role> said = Optional.empty();
        List<String> parts = both.orElseGet(() ->
                RoleText.withNames(ListText.split(WrappedNames.unwrapped(RoleText.inLines(text), isUnit)), isUnit));
        for (String part : parts) {
            String unmarked = ListMark.without(part);
            Optional<RoleText> before = isUnit.test(unmarked) ? Optional.empty() : RoleText.before(unmarked);
            // "Phối hợp:" on a line of its own is said of the lines below it.
            said = before.isPresent() ? before.get().role() : said;
            String name = withoutStop(
                    before.map(RoleText::name).map(ListMark::without).orElse(unmarked), isUnit);
            if (!name.isEmpty()) {
                units.add(new UnitCell(name, said));
            }
        }
        return units;
    }

    /** Whether nothing in a plain text may separate names or say a role. */
    private static boolean isOneAlone(String text) {
        return !text.isEmpty()
                && !Blanks.isBlank(text.charAt(text.length() - 1))
                && !OrganisationText.mayBeSeveral(text)
                && !RoleText.mayBeIn(text);
    }

    /** Most cells are a name alone, of which nothing need be taken away. */
    private static boolean isPlain(String text) {
        if (text.isEmpty()) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            if (";:\r\n()[]".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return Character.isLetter(text.charAt(0))
                && !isStop(text.charAt(text.length() - 1))
                && text.charAt(Math.min(1, text.length() - 1)) != ')'
                && text.charAt(Math.min(1, text.length() - 1)) != '.';
    }

    private static UnitCell named(String text, Optional<Role> said, Predicate<String> isUnit) {
        String name = withoutStop(text, isUnit);
        Optional<RoleText> behind = isUnit.test(name) ? Optional.empty() : RoleText.behind(name);
        return new UnitCell(
                behind.map(some -> withoutStop(some.name(), isUnit)).orElse(name),
                behind.map(RoleText::role).orElse(said));
    }

    private static String withoutStop(String text, Predicate<String> isUnit) {
        if (isUnit.test(text)) {
            return text;
        }
        int end = text.length();
        while (end > 1 && (isStop(text.charAt(end - 1)) || Blanks.isBlank(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isStop(char c) {
        return c == '.' || c == ',' || c == ';' || c == ':' || c == '*';
    }

    /** The role as the canonical table writes it; empty where the cell does not say it. */
    String roleWord() {
        return role.map(some -> some.name().toLowerCase(Locale.ROOT)).orElse("");
    }
}
