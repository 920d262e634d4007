package vn.thuocdo.diagnostic;

import static vn.thuocdo.diagnostic.Severity.ERROR;
import static vn.thuocdo.diagnostic.Severity.NOTE;
import static vn.thuocdo.diagnostic.Severity.WARNING;

import java.util.Optional;

/**
 * Everything the tool can find in its input. An id, once published, is never given to anything else. The texts of each
 * (message, why, example, fix) stand in the catalogues {@code codes_*.properties} under its id; the manual's page of
 * codes is made from them.
 */
public enum Code {
    FILE_NOT_FOUND("E101", ERROR),
    UNREADABLE("E102", ERROR),
    UNWRITABLE("E103", ERROR),
    NO_FOLDER("E104", ERROR),
    NOT_PERMITTED("E105", ERROR),
    CLOSED_INPUT("E106", ERROR),
    UNFIT_STREAM("E107", ERROR),
    NAME_NOT_UTF8("E108", ERROR),

    UNKNOWN_KEY("P101", ERROR),
    WRONG_TYPE("P102", ERROR),
    BAD_VALUE("P103", ERROR),
    THRESHOLDS_NOT_DESCENDING("P104", ERROR),
    SOURCE_OUTSIDE("P105", ERROR),
    NOTHING_MATCHES("P106", ERROR),
    NO_SOURCE("P107", ERROR),
    BAD_SHARE("P108", ERROR),
    METHOD_WITHOUT_DATA("P109", ERROR),
    GATED_LOWEST_TIER("P110", ERROR),
    WORD_MEANS_TWO_THINGS("P120", ERROR),

    NOT_UTF8("R101", ERROR),
    UNSUPPORTED_FORMAT("R102", ERROR),
    MISSING_COLUMN("R103", ERROR),
    EMPTY_TABLE("R104", ERROR),
    UNUSED_COLUMN("R105", NOTE),
    REPEATED_COLUMN("R106", ERROR),
    BROKEN_CSV("R107", ERROR),
    ROW_TOO_LONG("R108", ERROR),
    ROW_TOO_SHORT("R109", WARNING),
    BLANK_CELL("R110", ERROR),
    TITLE_ROWS("R111", NOTE),
    AMBIGUOUS_HEADER("R112", WARNING),
    UNKNOWN_HEADER("R113", ERROR),
    LEFT_OUT("R114", NOTE),
    GUESS_REFUSED("R115", WARNING),
    NUMBER_REPEATS("R116", ERROR),
    REPEATED_HEADER("R117", ERROR),

    BROKEN_WORKBOOK("R121", ERROR),
    ENCRYPTED_WORKBOOK("R122", ERROR),
    BLOATED_WORKBOOK("R123", ERROR),
    NOT_A_WORKBOOK("R124", ERROR),
    NOT_AN_ITEM("R125", NOTE),
    NAMED_OTHERWISE("R126", NOTE),
    UNKNOWN_SHEET("R127", ERROR),
    HIDDEN_SHEET("R128", NOTE),
    SHEET_NOT_READ("R129", NOTE),
    SECOND_SHEET("R130", WARNING),
    OUTSIDE_TABLE("R131", NOTE),
    NUMBERED_AS_HEADING("R132", WARNING),
    MOMENT_WITH_ZONE("R133", WARNING),
    ROWS_OF_NO_SOURCE("R134", WARNING),
    COLUMN_UNREADABLE("R135", ERROR),
    NO_RESULTS("R136", ERROR),

    UNKNOWN_ENCODING("R141", ERROR),
    NOT_IN_ENCODING("R142", ERROR),
    DECLARED_OTHERWISE("R143", WARNING),
    NOT_TEXT("R144", ERROR),
    UNCLOSED_QUOTE("R145", ERROR),
    OVERLONG("R146", ERROR),
    TOO_MANY_FIELDS("R147", ERROR),
    ROWS_IN_QUOTES("R148", WARNING),
    CONTROL_CHARACTER("R149", ERROR),
    HOUSEKEEPING_FILE("R150", NOTE),

    TOO_MANY_SHEETS("R160", ERROR),
    TOO_MUCH_TEXT("R161", ERROR),
    NO_MORE_SUGGESTIONS("R162", NOTE),

    PERIODS_WITHOUT_YEAR("R170", ERROR),
    NOT_A_DOCUMENT("R190", ERROR),
    ARTICLE_TOO_LONG("R191", ERROR),
    NO_FIGURES("R192", WARNING),
    NO_SPREADSHEET("R193", ERROR),
    ARCHIVE("R194", ERROR),

    NOT_A_NUMBER("R201", ERROR),
    AMBIGUOUS_NUMBER("R202", ERROR),
    NOT_A_DATE("R203", ERROR),
    NOT_A_PERIOD("R204", ERROR),
    UNKNOWN_STATUS("R205", ERROR),
    UNKNOWN_WORD("R206", ERROR),
    NO_DAY("R207", ERROR),
    NO_FISCAL_YEAR("R208", ERROR),
    NEGATIVE_WEIGHT("R209", ERROR),
    USELESS_DENOMINATOR("R210", WARNING),
    AMBIGUOUS_DATE("R211", ERROR),
    NOT_A_PART("R213", ERROR),
    STATE_AS_STATUS("R214", WARNING),
    NO_DEADLINE("R215", WARNING),
    UNCLEAR_TARGET("R216", ERROR),
    SHEET_ERROR("R217", ERROR),
    FORMULA_WITHOUT_VALUE("R218", ERROR),
    COLUMN_OF_FORMULAS("R220", ERROR),
    DEADLINES_NOT_KNOWN("R221", WARNING),
    DEADLINE_NEEDED("R222", ERROR),
    REQUIRED_CELLS_BLANK("R223", ERROR),
    NAMES_NOT_KNOWN("R224", ERROR),
    DEADLINES_NEEDED("R225", ERROR),
    ESTIMATES_COUNT("R226", NOTE),

    BROKEN_YAML("R301", ERROR),
    REPEATED_KEY("R302", ERROR),
    ALIAS("R303", ERROR),
    MERGE_KEY("R304", ERROR),
    TAG("R305", ERROR),
    SECOND_DOCUMENT("R306", ERROR),
    NOT_A_TABLE("R307", ERROR),
    TOO_DEEP("R308", ERROR),

    UNKNOWN_FIGURE("R401", ERROR),
    UNFIT_FIGURE("R402", ERROR),
    CLAIMS_NOTHING("R403", ERROR),
    HALF_A_RELATION("R404", ERROR),

    REPEATED_ASSIGNMENT("J101", NOTE),
    CONFLICTING_ASSIGNMENTS("J102", ERROR),
    REPEATED_RESULT("J103", NOTE),
    CONFLICTING_RESULTS("J104", ERROR),
    REPEATED_ID("J105", ERROR),

    UNKNOWN_UNIT("J203", ERROR),
    UNKNOWN_TASK("J204", ERROR),
    RESULT_WITHOUT_ASSIGNMENT("J205", ERROR),
    SHARED_NAME("J206", ERROR),
    VARYING_DESCRIPTION("J207", WARNING),
    UNASSIGNED_TASK("J208", NOTE),
    MIXED_SCRIPTS("J209", WARNING),
    SIMILAR_UNITS("J210", WARNING),
    UNDECLARED_COLLECTIVE("J211", WARNING),
    SEVERAL_UNITS("J212", NOTE),

    TARGET_WITHOUT_NUMBER("J301", WARNING),
    CLAIMED_WITHOUT_FIGURE("J302", WARNING),
    STATUS_CONTRADICTS_FIGURE("J303", WARNING),
    ACTUAL_NO_ROUNDING("J304", WARNING),
    RATIO_AGAINST_COUNT("J305", ERROR),
    PERCENT_AGAINST_COUNT("J306", ERROR),
    FRACTION_FOR_PERCENT("J307", WARNING),
    TASK_WITHOUT_STATUS("J308", WARNING),
    REPORTED_WITHOUT_FIGURE("J309", WARNING),
    EXTENSION_WITHOUT_DOCUMENT("J310", WARNING),
    PERIOD_NOT_IN_TREND("J311", WARNING),
    APPROXIMATE_TARGET("J312", WARNING),
    CHANGE_UNKNOWN("J313", WARNING),
    ALWAYS_MET("J314", WARNING),
    OTHER_UNIT("J315", ERROR),
    BEYOND_RANGE("J316", WARNING),
    CHANGE_AGAINST_LEVEL("J317", ERROR),

    COMPLETED_LATER("J320", WARNING),
    STATUS_CONTRADICTS_DAY("J321", WARNING),

    BEFORE_YEAR("J330", WARNING),
    AFTER_YEAR("J331", WARNING),
    AFTER_AS_OF("J332", NOTE),
    NOT_YET_KNOWN("J333", NOTE),
    IMPLAUSIBLE_YEAR("J334", WARNING),
    NOT_YET_IN_FORCE("J335", NOTE),
    TARGET_FRACTION_FOR_PERCENT("J350", WARNING),

    WEIGHTS_IGNORED("J401", NOTE),
    COOPERATION_IGNORED("J402", NOTE),
    EXCLUDED("J403", NOTE),
    UNTARGETED_LEFT_OUT("J404", NOTE),
    NO_BASELINE("J405", WARNING),
    TIME_UNKNOWN("J406", ERROR),

    UNKNOWN_IN_CROSSWALK("J501", WARNING),
    PARTS_NOT_WHOLE("J502", WARNING);

    private final String id;
    private final Severity severity;

    Code(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** A letter for the group (R read, J judge, P project file, E environment) and three digits. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether it speaks of reading and writing files, not of what is in them. */
    public boolean isEnvironment() {
        return id.charAt(0) == 'E';
    }

    /** Whether it speaks of how the project is set up, not of its data. */
    public boolean isConfiguration() {
        return id.charAt(0) == 'P';
    }

    /** The code of an id, in any case; empty where there is none. */
    public static Optional<Code> of(String id) {
        for (Code code : values()) {
            if (code.id.equalsIgnoreCase(id)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
