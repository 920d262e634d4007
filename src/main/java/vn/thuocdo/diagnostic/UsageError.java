package vn.thuocdo.diagnostic;

/**
 * Why a request of the user cannot be done. Each has its text in {@code messages_*.properties}, under its key; the
 * arguments fill the places of that text in order.
 */
public enum UsageError {
    UNKNOWN_OPTION("unknownOption"),
    UNKNOWN_OPTION_NEAR("unknownOptionNear"),
    UNKNOWN_COMMAND("unknownCommand"),
    UNKNOWN_COMMAND_NEAR("unknownCommandNear"),
    UNEXPECTED_ARGUMENT("unexpected"),
    MISSING_VALUE("missingValue"),
    EMPTY_ARGUMENT("emptyArgument"),
    MISSING_PARAMETER("missingParameter"),
    WHICH_PROJECTS("whichProjects"),
    WHICH_FOLDER("whichFolder"),
    BAD_VALUE("badValue"),
    NO_SUCH_DAY("noSuchDay"),
    SHARE_OR_PERCENT("shareOrPercent"),
    MALFORMED("malformed"),

    NO_PROJECT("noProject"),
    NO_DATE_OF_PROJECT("noDateOfProject"),
    BOTH_SOURCES("bothSources"),
    INPUT_TWICE("inputTwice"),
    PIPE_TWICE("pipeTwice"),
    NO_SUCH_METHOD("noSuchMethod"),
    ONE_METHOD_FOR_PAPERS("oneMethodForPapers"),
    METHOD_TWICE("methodTwice"),
    ONE_METHOD("oneMethod"),
    ONE_METHOD_FOR_BOUND("oneMethodForBound"),
    CROSSWALK_WITHOUT_BASE("crosswalkWithoutBase"),
    BASE_NOT_SHOWN("baseNotShown"),
    NO_PUBLISHED("noPublished"),
    DRAFT_ALONE("draftAlone"),

    BAD_OUTPUT("badOutput"),
    NO_PDF("noPdf"),
    OLD_OUTPUT("oldOutput"),
    NO_FORMAT_OF_METHODS("noFormatOfMethods"),
    NO_FORMAT_OF_DUE("noFormatOfDue"),
    DUE_ALONE("dueAlone"),
    DUE_NEEDS_DATE("dueNeedsDate"),
    NO_FORMAT_OF_PAPERS("noFormatOfPapers"),
    NO_FORMAT_OF_DRAFT("noFormatOfDraft"),
    ONLY_FOR_DRAFT("onlyForDraft"),
    NOT_ON_TERMINAL("notOnTerminal"),
    PARQUET_ON_SPARK("parquetOnSpark"),
    TWO_ON_STANDARD_OUTPUT("twoOnStandardOutput"),
    SAME_FILE("sameFile"),
    SAME_FILE_BY_TWO_NAMES("sameFileByTwoNames"),
    OUTPUT_IS_INPUT("outputIsInput"),
    OUTPUT_IS_SOURCE("outputIsSource"),
    PACKAGE_WITHOUT_TABLE("packageWithoutTable"),
    TABLE_ELSEWHERE("tableElsewhere"),
    BAD_TEMPLATE("badTemplate"),

    NEEDS_DATES("needsDates"),
    NEEDS_DEADLINES("needsDeadlines"),
    NO_PERIOD_ENDED("noPeriodEnded"),

    NO_UNIT("noUnit"),
    NO_SUCH_UNIT("noSuchUnit"),
    NO_SUCH_UNIT_NEAR("noSuchUnitNear"),
    SEVERAL_UNITS("severalUnits"),
    NO_SUCH_TASK("noSuchTask"),
    NO_SUCH_TASK_NEAR("noSuchTaskNear"),
    SEVERAL_TASKS("severalTasks"),

    YEAR_OF_WHAT("yearOfWhat"),
    TEMPLATES_OF_WHAT("templatesOfWhat"),
    ALREADY_THERE("alreadyThere"),
    FOR_ALONE("forAlone"),
    SCHEMA_OF_WHAT("schemaOfWhat"),
    TABLE_OUTSIDE("tableOutside"),
    NOT_A_FOLDER("notAFolder"),
    NO_SUCH_CODE("noSuchCode");

    private final String name;

    UsageError(String name) {
        this.name = name;
    }

    /** The key of its text: {@code usage.badValue}. */
    public String key() {
        return "usage." + name;
    }
}
