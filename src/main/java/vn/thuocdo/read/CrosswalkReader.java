package vn.thuocdo.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Succession;
import vn.thuocdo.model.Unit;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.row.Fields;
import vn.thuocdo.read.row.KnownUnits;
import vn.thuocdo.read.row.ProjectCalendar;
import vn.thuocdo.read.row.SourceTable;
import vn.thuocdo.read.text.Names;

/** Reads what became of units between two dates; names are matched as everywhere, with those of before and of today. */
public final class CrosswalkReader {

    private final Names<Unit> before;
    private final Names<Unit> today;
    private final Optional<LocalDate> after;
    private final Optional<LocalDate> until;
    private final Findings.Builder diagnostics = Findings.builder();
    private final List<Succession> successions = new ArrayList<>();

    private CrosswalkReader(List<Unit> before, Optional<LocalDate> after, List<Unit> today, Optional<LocalDate> until) {
        this.before = names(before);
        this.today = names(today);
        this.after = after;
        this.until = until;
    }

    /**
     * The steps that took effect between two dates. A table may hold those of many years: the others are passed over.
     *
     * @param before the units on the earlier date
     * @param today the units on the later one
     */
    public static Checked<List<Succession>> read(
            List<Source> tables,
            ProjectCalendar calendars,
            List<Unit> before,
            Optional<LocalDate> after,
            List<Unit> today,
            Optional<LocalDate> until) {
        CrosswalkReader reader = new CrosswalkReader(before, after, today, until);
        for (Source table : tables) {
            SourceTable.open(table, KnownUnits.named(reader::isUnit), true, calendars, reader.diagnostics)
                    .ifPresent(opened -> opened.forEach(reader::add));
        }
        reader.checkParts();
        return new Checked<>(reader.successions, reader.diagnostics.build());
    }

    private static Names<Unit> names(List<Unit> units) {
        Names<Unit> names = new Names<>();
        for (Unit unit : units) {
            names.addId(unit.id(), unit);
        }
        for (Unit unit : units) {
            names.add(unit.name(), unit);
            unit.aliases().forEach(alias -> names.add(alias, unit));
        }
        return names;
    }

    private boolean isUnit(String text) {
        return !before.find(text).isEmpty() || !today.find(text).isEmpty();
    }

    private void add(Fields fields) {
        String from = fields.required(Column.FROM);
        String to = fields.required(Column.TO);
        Optional<LocalDate> effective = fields.days().date(Column.EFFECTIVE);
        BigFraction share = share(fields);
        if (fields.isFaulty()) {
            return;
        }
        Succession step = new Succession(from, to, effective, share, fields.text(Column.DOCUMENT), fields.at());
        if (step.liesBetween(after, until)) {
            Optional<String> former = known(before, from, Column.FROM, fields);
            Optional<String> present = known(today, to, Column.TO, fields);
            if (former.isPresent() && present.isPresent()) {
                successions.add(
                        new Succession(former.get(), present.get(), effective, share, step.document(), step.at()));
            }
        }
    }

    /** All of the unit where nothing is said. */
    private static BigFraction share(Fields fields) {
        Optional<BigFraction> share = fields.figures().number(Column.SHARE).map(Quantity::ratio);
        if (share.isEmpty()) {
            return BigFraction.ONE;
        }
        if (share.get().signum() <= 0 || share.get().compareTo(BigFraction.ONE) > 0) {
            fields.fault(Code.NOT_A_PART, fields.at(Column.SHARE), fields.text(Column.SHARE));
        }
        return share.get();
    }

    private static Optional<String> known(Names<Unit> names, String text, Column column, Fields fields) {
        Set<Unit> found = names.find(text);
        if (found.size() != 1) {
            fields.remark(
                    Code.UNKNOWN_IN_CROSSWALK, fields.at(column), text, String.join("\", \"", names.nearest(text)));
            return Optional.empty();
        }
        return Optional.of(found.iterator().next().id());
    }

    /** What went to the successors of a unit has to be all of it, or some of it would be counted twice or not at all. */
    private void checkParts() {
        Map<String, List<Succession>> byUnit = new LinkedHashMap<>();
        successions.forEach(step ->
                byUnit.computeIfAbsent(step.from(), unit -> new ArrayList<>()).add(step));
        byUnit.forEach((unit, steps) -> {
            BigFraction whole = steps.stream().map(Succession::share).reduce(BigFraction.ZERO, BigFraction::add);
            if (!whole.isOne()) {
                diagnostics.add(
                        Code.PARTS_NOT_WHOLE,
                        steps.get(0).at(),
                        unit,
                        whole.toString().replace(" ", ""));
            }
        });
    }
}
