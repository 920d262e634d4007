package vn.thuocdo.read.column;

import java.util.Locale;
import java.util.Optional;

/** The canonical columns of all tables. Their other headers are in the table of headers. */
public enum Column {
    ID,
    NAME,
    KIND,
    BLOC,
    HEAD,
    ALIASES,
    /** The units that a collective consists of. */
    MEMBERS,

    GROUP,
    MEASURE,
    DIRECTION,
    BASIS,

    UNIT,
    TASK,
    PERIOD,
    TARGET,
    BASELINE,
    DEADLINE,
    EXTENDED_DEADLINE,
    EXTENSION_DOCUMENT,
    WEIGHT,
    OWNER,
    ROLE,
    /** Further units that take part without leading; each has the item in a cooperating role. */
    COOPERATING,
    STATE,
    WAIVER,
    /** The day from which a row of the assignments, or a step of the crosswalk, holds. */
    EFFECTIVE,
    /** The document that ordered a row of the assignments. */
    DECISION,
    /** Where a carried-over item comes from; for readers only. */
    ORIGIN,

    UNIT_NAME,
    UNIT_KIND,
    UNIT_BLOC,
    UNIT_HEAD,
    TASK_NAME,

    REPORTED_ON,
    COMPLETED_ON,
    ACTUAL,
    /** A figure that is expected before the period has ended; counts where there is no other. */
    ESTIMATE,
    /** The figure found by those who check the report; counts before what the unit itself reports. */
    APPRAISED_ACTUAL,
    /** How much of a task is done, in per cent. */
    COMPLETION,
    NUMERATOR,
    DENOMINATOR,
    STATUS,
    /** The status found by those who check the report. */
    APPRAISED_STATUS,
    DIFFICULTY,
    PROPOSAL,
    EVIDENCE,

    FROM,
    TO,
    SHARE,
    DOCUMENT;

    private final String header;

    Column() {
        this.header = name().toLowerCase(Locale.ROOT);
    }

    /** The header of the canonical table: {@code reported_on}. */
    public String header() {
        return header;
    }

    /** The column of a canonical header; empty for another text. */
    public static Optional<Column> of(String header) {
        for (Column column : values()) {
            if (column.header().equals(header)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
