package vn.thuocdo.read.draft;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.model.Direction;
import vn.thuocdo.model.Extension;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Role;
import vn.thuocdo.model.State;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.phrase.figure.TargetText;
import vn.thuocdo.read.row.Fields;
import vn.thuocdo.read.text.Words;

/**
 * What a row of the assignments asks for, and what it leaves blank: a row that amends another inherits that.
 *
 * @param deadline what its cell says; of a blank one what that means where no row says more
 * @param extendedDeadline absent where blank, or where its words name no day
 */
record DraftTerms(
        Optional<TargetText.Stated> target,
        Optional<Quantity> baseline,
        Deadline deadline,
        Optional<LocalDate> extendedDeadline,
        String extensionDocument,
        Optional<BigFraction> weight,
        String owner,
        Optional<Role> role,
        Optional<State> state,
        String waiver) {

    /**
     * A deadline.
     *
     * @param stated whether the cell holds anything
     * @param last the last day; absent where its words name none, and where a blank one has none
     * @param words what the cell says where that names no day; else empty
     */
    record Deadline(boolean stated, Optional<LocalDate> last, String words) {

        static Deadline read(Fields fields, Optional<Period> period) {
            Optional<LocalDate> last = fields.days().deadline(Column.DEADLINE, period);
            return new Deadline(
                    !fields.text(Column.DEADLINE).isEmpty(),
                    last,
                    last.isPresent() ? "" : fields.days().wordsWithoutDay(Column.DEADLINE));
        }
    }

    /** @param period the one that the row is set for; absent for the year */
    static DraftTerms read(Fields fields, Optional<Period> period) {
        return new DraftTerms(
                target(fields),
                fields.figures().amount(Column.BASELINE),
                Deadline.read(fields, period),
                extendedDeadline(fields),
                fields.stated(Column.EXTENSION_DOCUMENT),
                weight(fields),
                fields.text(Column.OWNER),
                fields.word(Column.ROLE, Words.ROLE, Code.UNKNOWN_WORD),
                fields.word(Column.STATE, Words.STATE, Code.UNKNOWN_WORD),
                fields.stated(Column.WAIVER));
    }

    /** The row's own direction settles its target; else that of the task does, once all rows have been seen. */
    private static Optional<TargetText.Stated> target(Fields fields) {
        Optional<TargetText.Stated> target = fields.figures().target(Column.TARGET);
        Optional<Direction> own = Words.DIRECTION.read(fields.text(Column.DIRECTION));
        return own.isEmpty() || target.isEmpty()
                ? target
                : Optional.of(target.get().towards(own.get()));
    }

    DraftTerms withTarget(Optional<TargetText.Stated> other) {
        return new DraftTerms(
                other, baseline, deadline, extendedDeadline, extensionDocument, weight, owner, role, state, waiver);
    }

    private static Optional<LocalDate> extendedDeadline(Fields fields) {
        return fields.text(Column.EXTENDED_DEADLINE).isEmpty()
                ? Optional.empty()
                : fields.days().deadline(Column.EXTENDED_DEADLINE, Optional.empty());
    }

    private static Optional<BigFraction> weight(Fields fields) {
        Optional<BigFraction> weight = fields.figures().number(Column.WEIGHT).map(Quantity::value);
        if (weight.filter(some -> some.signum() < 0).isPresent()) {
            fields.fault(Code.NEGATIVE_WEIGHT, fields.at(Column.WEIGHT), fields.text(Column.WEIGHT));
        }
        return weight;
    }

    /** What is asked for from now on: what these leave blank is as it was. */
    DraftTerms over(DraftTerms earlier) {
        return new DraftTerms(
                target.or(earlier::target),
                baseline.or(earlier::baseline),
                deadline.stated() ? deadline : earlier.deadline,
                extendedDeadline.or(earlier::extendedDeadline),
                extensionDocument.isEmpty() ? earlier.extensionDocument : extensionDocument,
                weight.or(earlier::weight),
                owner.isEmpty() ? earlier.owner : owner,
                role.or(earlier::role),
                state.or(earlier::state),
                waiver.isEmpty() ? earlier.waiver : waiver);
    }

    /** Whether both ask for the same, written out or left blank. */
    boolean saySameAs(DraftTerms other) {
        return settled().equals(other.settled());
    }

    private DraftTerms settled() {
        return new DraftTerms(
                target,
                baseline,
                new Deadline(true, deadline.last(), ""),
                extendedDeadline,
                extensionDocument,
                Optional.of(weightOrOne()),
                owner,
                Optional.of(roleOrLead()),
                Optional.of(stateOrActive()),
                waiver);
    }

    /** What is left of two that contradict each other: as much as either says, for a unit in charge, from the earlier deadline on. */
    DraftTerms inConflictWith(DraftTerms other) {
        boolean extended = extension().isPresent() && other.extension().isPresent();
        return new DraftTerms(
                target,
                baseline,
                earlier(deadline, other.deadline),
                extendedDeadline.filter(some -> extended),
                extensionDocument,
                Optional.of(weightOrOne().compareTo(other.weightOrOne()) >= 0 ? weightOrOne() : other.weightOrOne()),
                owner,
                Optional.of(other.roleOrLead() == Role.LEAD ? Role.LEAD : roleOrLead()),
                Optional.of(other.stateOrActive() == State.ACTIVE ? State.ACTIVE : stateOrActive()),
                waiver.equals(other.waiver) ? waiver : "");
    }

    private static Deadline earlier(Deadline one, Deadline other) {
        if (one.last().isEmpty() || other.last().isEmpty()) {
            return one.last().isPresent() ? one : other;
        }
        return other.last().get().isBefore(one.last().get()) ? other : one;
    }

    Optional<Extension> extension() {
        return extendedDeadline.isPresent()
                ? Optional.of(new Extension(extendedDeadline.get(), extensionDocument))
                : Optional.empty();
    }

    /** What is doubtful of an extension: that it does not count, or that it comes before the deadline that it extends. */
    Optional<Code> doubtOfExtension() {
        Optional<Extension> extended = extension();
        if (extended.isEmpty()) {
            return Optional.empty();
        }
        if (!extended.get().counts()) {
            return Optional.of(Code.EXTENSION_WITHOUT_DOCUMENT);
        }
        boolean earlier = deadline.last().isPresent()
                && extended.get().deadline().isBefore(deadline.last().get());
        return earlier ? Optional.of(Code.EXTENDED_TO_EARLIER) : Optional.empty();
    }

    /** Whether the row says anything of its deadline, which may leave a part of it as it was. */
    boolean statesDeadline() {
        return deadline.stated() || extendedDeadline.isPresent();
    }

    BigFraction weightOrOne() {
        return weight.orElse(BigFraction.ONE);
    }

    Role roleOrLead() {
        return role.orElse(Role.LEAD);
    }

    State stateOrActive() {
        return state.orElse(State.ACTIVE);
    }
}
