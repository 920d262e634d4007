package vn.thuocdo;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.diagnostic.Location;

/** The walls of the house: which package may use which, and what the exact core must not know. */
class ArchitectureTest {

    private static final String HOUSE = "vn.thuocdo";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    private static final String FRACTIONS = "org.apache.commons.numbers..";
    private static final String STRINGS = "org.apache.commons.text..";
    private static final String COMMAND_LINE = "picocli..";
    private static final String CSV = "org.apache.commons.csv..";
    private static final String JACKSON = "tools.jackson..";

    /** What Jackson reads YAML with: its exceptions alone know where a problem is. */
    private static final String YAML_MARKS = "org.snakeyaml.engine.v2.exceptions..";

    private static final String EXCEL = "org.apache.poi..";

    /** The elements of a workbook, where POI has no words of its own for them. */
    private static final String MARKUP = "org.openxmlformats.schemas..";

    /** What POI reads the parts of a workbook with. */
    private static final String ZIP = "org.apache.commons.compress.archivers.zip..";

    /** What POI reads the parts of a workbook with, and what writes results as XML. */
    private static final String XML = "javax.xml.stream..";

    /** What compiled templates call. */
    private static final String TEMPLATES = "gg.jte..";

    private static final String PROGRESS_BAR = "me.tongfei.progressbar..";

    /** What documents are made with: it knows none of them. */
    private static final String[] TOOLKIT = {
        HOUSE + ".report",
        HOUSE + ".report.text",
        HOUSE + ".report.page",
        HOUSE + ".report.data",
        HOUSE + ".report.write"
    };

    /** What computes and decides: exactly, and without input, output, clock, locale or log. */
    private static final String[] CORE = in("model", "judge", "score", "compare", "trend", "reconcile");

    /**
     * A package and everything it may use beside itself, its subpackages and the JDK. Rows may stand here before their
     * package does.
     */
    record Wall(String inside, List<String> packages, List<String> libraries) {
        /** It may also use what documents are made with. */
        Wall withToolkit() {
            return new Wall(
                    inside,
                    packages,
                    Stream.concat(libraries.stream(), Stream.of(TOOLKIT)).toList());
        }

        @Override
        public String toString() {
            return inside + " -> " + packages + (libraries.isEmpty() ? "" : " and " + libraries);
        }
    }

    static Stream<Wall> walls() {
        return Stream.of(
                wall("diagnostic", List.of(), FRACTIONS),
                wall("storage", List.of()),
                wall("model", List.of("diagnostic"), FRACTIONS),
                wall("model.published", List.of("model", "diagnostic"), FRACTIONS),
                wall(
                        "read",
                        List.of("model", "diagnostic", "storage"),
                        FRACTIONS,
                        STRINGS,
                        CSV,
                        JACKSON,
                        YAML_MARKS,
                        EXCEL,
                        ZIP,
                        XML),
                wall("read.cell", List.of()),
                wall("read.input", List.of("diagnostic", "storage")),
                wall("read.lane.record", List.of("model", "diagnostic", "read.cell")),
                wall("read.text", List.of("model", "diagnostic", "read.cell"), FRACTIONS, STRINGS),
                wall("read.phrase", List.of("model", "read.text", "read.cell"), FRACTIONS),
                wall("read.phrase.day", List.of("model", "read.text")),
                wall("read.phrase.figure", List.of("model", "read.text", "read.cell"), FRACTIONS),
                wall("read.phrase.status", List.of("model", "read.text", "read.phrase.day"), FRACTIONS),
                wall(
                        "read.table",
                        List.of(
                                "model",
                                "diagnostic",
                                "storage",
                                "read.cell",
                                "read.encoding",
                                "read.input",
                                "read.lane.record",
                                "read.text",
                                "read.yaml",
                                "read.workbook"),
                        FRACTIONS,
                        STRINGS,
                        CSV),
                wall("read.workbook", List.of("diagnostic", "read.cell"), EXCEL, ZIP, XML),
                wall("read.encoding", List.of()),
                wall(
                        "read.figures",
                        List.of("model", "diagnostic", "read.cell", "read.input", "read.table", "read.text"),
                        FRACTIONS),
                wall("read.excerpt", List.of("diagnostic", "read.cell", "read.input", "read.table")),
                wall("read.yaml", List.of("model", "diagnostic"), JACKSON, YAML_MARKS),
                room("column", "read.yaml"),
                room("heading", "read.column"),
                room("row", "read.column", "read.heading", "read.lane.record", "read.yaml"),
                room("draft", "read.row", "read.column", "read.heading", "read.lane.record"),
                room("lane", "read.draft", "read.row", "read.column", "read.heading", "read.lane.record"),
                room("sketch", "read.row", "read.column", "read.heading"),
                wall("config", List.of("model", "diagnostic", "read", "judge"), FRACTIONS),
                wall("config.project", List.of("model", "diagnostic", "read", "judge", "config")),
                wall("config.method", List.of("model", "diagnostic", "read", "judge", "config"), FRACTIONS),
                wall("config.published", List.of("model", "diagnostic", "read", "judge", "config"), FRACTIONS),
                wall("judge", List.of("model", "diagnostic"), FRACTIONS),
                wall("judge.cutoff", List.of("model", "diagnostic"), FRACTIONS),
                wall("judge.method", List.of("model", "diagnostic", "judge.credit", "judge.measurement"), FRACTIONS),
                wall("judge.measurement", List.of("model", "diagnostic"), FRACTIONS),
                wall("judge.credit", List.of("model", "diagnostic", "judge.measurement"), FRACTIONS),
                wall("score", List.of("model", "diagnostic", "judge"), FRACTIONS),
                wall("compare", List.of("model", "diagnostic", "judge", "score"), FRACTIONS),
                wall("trend", List.of("model", "diagnostic", "score"), FRACTIONS),
                wall("reconcile", List.of("model", "diagnostic", "score"), FRACTIONS),
                wall("reconcile.table", List.of("model", "diagnostic"), FRACTIONS),
                wall("scaffold", List.of("model", "diagnostic", "read", "report", "storage"), FRACTIONS),
                wall("scaffold.article", List.of("model", "read.text", "read.cell", "read.table", "report"), FRACTIONS),
                wall(
                        "report",
                        List.of("model", "diagnostic", "storage", "judge", "score", "compare", "trend", "reconcile"),
                        FRACTIONS,
                        CSV,
                        JACKSON,
                        EXCEL,
                        MARKUP,
                        XML,
                        TEMPLATES),
                wall("report.text", List.of("model", "diagnostic", "judge", "score", "compare"), FRACTIONS),
                wall("report.write", List.of("diagnostic", "storage")),
                wall(
                        "report.data",
                        List.of("model", "diagnostic", "judge", "score", "compare", "report.text"),
                        FRACTIONS,
                        CSV,
                        JACKSON),
                wall("report.page", List.of("diagnostic", "judge"), TEMPLATES).withToolkit(),
                wall("report.workbook", List.of("model", "storage", "report.outline", "report.paper"), EXCEL, MARKUP)
                        .withToolkit(),
                wall("report.paper", List.of()),
                wall("report.word", List.of("model", "report.paper"), XML).withToolkit(),
                wall("report.opendocument", List.of("model", "judge", "report.paper", "report.workbook"))
                        .withToolkit(),
                wall("report.outline", List.of(), FRACTIONS),
                wall(
                                "report.render",
                                List.of(
                                        "model",
                                        "judge",
                                        "report.outline",
                                        "report.paper",
                                        "report.word",
                                        "report.opendocument",
                                        "report.workbook"),
                                FRACTIONS,
                                TEMPLATES)
                        .withToolkit(),
                wall("report.part", List.of("model", "judge", "score", "compare", "report.outline"), FRACTIONS)
                        .withToolkit(),
                document("check"),
                document("score", "compare", "trend", "report.workbook", "report.word"),
                document("score.content", "compare", "trend"),
                document("score.outline", "compare", "trend", "report.score.content"),
                document("score.page", "compare", "trend", "report.score.content", "report.score.outline"),
                document("score.official", "compare", "trend", "report.score.content", "report.word"),
                document("score.workbook", "compare", "trend", "report.score.content", "report.workbook"),
                document("score.data", "compare", "trend", "report.score.content"),
                document("explain"),
                document("methods"),
                document("due"),
                document("compare", "compare"),
                document("trend", "trend"),
                document("reconcile", "reconcile"),
                wall(
                        "run",
                        List.of(
                                "model",
                                "diagnostic",
                                "read",
                                "config",
                                "judge",
                                "score",
                                "compare",
                                "trend",
                                "reconcile",
                                "scaffold",
                                "report"),
                        FRACTIONS),
                wall(
                        "cli",
                        List.of("model", "diagnostic", "config", "run", "report", "storage"),
                        FRACTIONS,
                        COMMAND_LINE,
                        PROGRESS_BAR),
                wall(
                        "cli.command",
                        List.of("model", "diagnostic", "config", "run", "report", "storage", "cli"),
                        FRACTIONS,
                        COMMAND_LINE),
                wall("cli.option", List.of("model", "diagnostic", "run", "report", "cli"), COMMAND_LINE),
                wall("cli.completion", List.of("model", "cli"), COMMAND_LINE),
                wall("cli.help", List.of("model", "cli"), COMMAND_LINE));
    }

    /** A room of reading that knows rows and cells, and those rooms that a row comes through before it. */
    private static Wall room(String name, String... before) {
        return wall(
                "read." + name,
                Stream.concat(
                                Stream.of(
                                        "model",
                                        "diagnostic",
                                        "read.cell",
                                        "read.input",
                                        "read.table",
                                        "read.text",
                                        "read.phrase"),
                                Stream.of(before))
                        .toList(),
                FRACTIONS);
    }

    /** A document of reports: it may use the toolkit of reports, outlines and their renderers, but no other document. */
    private static Wall document(String name, String... packages) {
        return wall(
                        "report." + name,
                        Stream.concat(
                                        Stream.of(
                                                "model",
                                                "diagnostic",
                                                "judge",
                                                "score",
                                                "report.outline",
                                                "report.render",
                                                "report.part"),
                                        Stream.of(packages))
                                .toList(),
                        FRACTIONS,
                        CSV,
                        XML,
                        TEMPLATES)
                .withToolkit();
    }

    @Test
    void theToolkitOfReportsKnowsNoDocument() {
        noClasses()
                .that()
                .resideInAnyPackage(TOOLKIT)
                .should()
                .dependOnClassesThat(resideInAPackage(HOUSE + ".report..").and(not(resideInAnyPackage(TOOLKIT))))
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("walls")
    void aPackageUsesOnlyWhatItMay(Wall wall) {
        List<String> allowed = Stream.concat(
                        Stream.concat(Stream.of(wall.inside()), wall.packages().stream())
                                .map(name -> HOUSE + "." + name + ".."),
                        Stream.concat(wall.libraries().stream(), Stream.of("java..")))
                .toList();

        classes()
                .that()
                .resideInAPackage(HOUSE + "." + wall.inside() + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageHasItsWall() {
        Set<String> walled = walls().map(Wall::inside).collect(Collectors.toSet());
        Set<String> outermost = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(HOUSE))
                .map(name -> name.substring(HOUSE.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(walled).containsAll(outermost);
    }

    /** The row of {@code read} has to allow what its subpackages use; only one of them may use each. */
    @ParameterizedTest
    @MethodSource("librariesOfRead")
    void aFormatOfFilesIsKnownInOnePlaceOfReading(String library, String place) {
        noClasses()
                .that()
                .resideInAPackage(HOUSE + ".read..")
                .and()
                .resideOutsideOfPackage(place)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    static Stream<Arguments> librariesOfRead() {
        return Stream.of(
                Arguments.of(CSV, HOUSE + ".read.table.."),
                Arguments.of(EXCEL, HOUSE + ".read.workbook.."),
                Arguments.of(ZIP, HOUSE + ".read.workbook.."),
                Arguments.of(XML, HOUSE + ".read.workbook.."),
                Arguments.of(JACKSON, HOUSE + ".read.yaml.."));
    }

    /** What reads, judges and scores is reached through runs alone. */
    @Test
    void theCommandLineKnowsNeitherReadingNorJudgingNorScoring() {
        noClasses()
                .that()
                .resideInAPackage(HOUSE + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("read", "judge", "score", "compare", "trend", "reconcile", "scaffold"))
                .check(CLASSES);
    }

    @Test
    void whatCommandsShareKnowsNoCommand() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        HOUSE + ".cli", HOUSE + ".cli.option..", HOUSE + ".cli.help..", HOUSE + ".cli.completion..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HOUSE + ".cli.command..")
                .check(CLASSES);
    }

    @Test
    void noPackageOfTheHouseDependsOnItselfThroughOthers() {
        slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching(HOUSE + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theModelKnowsOnlyThePlaceOfADiagnostic() {
        DescribedPredicate<JavaClass> elseOfDiagnostic = resideInAnyPackage(in("diagnostic"))
                .and(describe("is not Location", type -> !type.getName().startsWith(Location.class.getName())));

        noClasses()
                .that()
                .resideInAPackage(HOUSE + ".model..")
                .should()
                .dependOnClassesThat(elseOfDiagnostic)
                .check(CLASSES);
    }

    @Test
    void whatComputesReadsAndWritesNothing() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.util.logging..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.time\\.Clock|java\\.lang\\.System.*|java\\.lang\\.Runtime|java\\.util\\.Random")
                .check(CLASSES);
    }

    /** The same inputs give the same bytes, whenever and wherever the tool runs. */
    @Test
    void whatComputesAsksForNoTimeLocaleOrZone() {
        Set<String> asking = Set.of("now", "getDefault", "systemDefault", "systemDefaultZone", "random");

        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .accessTargetWhere(describe(
                        "asks for the time, a default or chance",
                        (JavaAccess<?> access) -> asking.contains(access.getName())
                                && access.getTargetOwner().getPackageName().startsWith("java.")))
                .check(CLASSES);
    }

    @Test
    void noFieldThatDecidesIsInexact() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(CORE)
                .should()
                .haveRawType(describe("exact", type -> !isInexact(type)))
                .check(CLASSES);
    }

    @Test
    void nothingThatDecidesTakesReturnsOrAsksForWhatIsInexact() {
        codeUnits()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(CORE)
                .should(keepExact())
                .check(CLASSES);
    }

    @Test
    void onlyMainEndsTheProcess() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Main.class.getName())
                .should()
                .callMethodWhere(describe(
                        "ends the process",
                        call -> Set.of("exit", "halt").contains(call.getName())
                                && call.getTargetOwner().getPackageName().equals("java.lang")))
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        Pattern sayingNothing = Pattern.compile("(?i).*(utils?|helpers?|common|managers?|impl)");

        assertThat(CLASSES)
                .allSatisfy(type -> assertThat(type.getSimpleName()).doesNotMatch(sayingNothing))
                .allSatisfy(type -> assertThat(type.getPackageName().split("\\."))
                        .allSatisfy(part -> assertThat(part).doesNotMatch(sayingNothing)));
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        for (String root : List.of("src/main/java", "src/test/java")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                assertThat(files.filter(file -> file.toString().endsWith(".java"))
                                .map(Path::getParent)
                                .distinct())
                        .allSatisfy(folder ->
                                assertThat(described(folder)).as("%s", folder).isTrue());
            }
        }
    }

    /** A package of tests may be described where the code it tests is. */
    private static boolean described(Path folder) {
        Path ofMain = Path.of(folder.toString().replace("src/test/java", "src/main/java"));
        return Stream.of(folder, ofMain).anyMatch(some -> Files.exists(some.resolve("package-info.java")));
    }

    private static Wall wall(String inside, List<String> packages, String... libraries) {
        return new Wall(inside, packages, List.of(libraries));
    }

    private static String[] in(String... packages) {
        return Stream.of(packages).map(name -> HOUSE + "." + name + "..").toArray(String[]::new);
    }

    private static boolean isInexact(JavaClass type) {
        return Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                .contains(type.getBaseComponentType().getName());
    }

    private static ArchCondition<JavaCodeUnit> keepExact() {
        return new ArchCondition<>("keep to exact arithmetic") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                Stream<JavaClass> declared =
                        Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()));
                Stream<JavaClass> asked = unit.getCallsFromSelf().stream()
                        .map(call -> call.getTarget())
                        .flatMap(target ->
                                Stream.concat(target.getRawParameterTypes().stream(), Stream.of(returned(target))));
                Stream.concat(declared, asked)
                        .filter(ArchitectureTest::isInexact)
                        .forEach(type -> events.add(
                                SimpleConditionEvent.violated(unit, unit.getFullName() + " uses " + type.getName())));
            }

            private JavaClass returned(AccessTarget.CodeUnitCallTarget target) {
                return target.getRawReturnType();
            }
        };
    }
}
