package vn.thuocdo.config.project;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.thuocdo.config.Keys;
import vn.thuocdo.config.YamlFile;
import vn.thuocdo.config.method.MethodReader;
import vn.thuocdo.config.published.PublishedFile;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.diagnostic.ToPaste;
import vn.thuocdo.diagnostic.YamlKind;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.ReportingRule;
import vn.thuocdo.read.column.Mapping;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.table.Layout;
import vn.thuocdo.read.text.DateText;
import vn.thuocdo.read.text.PeriodText;
import vn.thuocdo.read.yaml.Node;

/** Reads {@code thuocdo.yaml}. */
public final class ProjectFile {

    /** The name of the file in a project's folder. */
    public static final String NAME = "thuocdo.yaml";

    private static final String SOURCES = "sources";

    private static final Set<String> KEYS = Set.of(
            "title",
            "year",
            "as-of",
            "known-on",
            "language",
            "calendar",
            "fiscal-year-end",
            "reporting",
            SOURCES,
            "labels",
            "method",
            "base",
            "crosswalk");

    private static final String DAYS = "2023-12-31, 2023-Q4, 2023";

    private final Path folder;
    private final String shownFolder;
    private final Findings.Builder diagnostics;
    private final List<Node.Scalar> patterns = new ArrayList<>();
    private final List<Input> descriptors = new ArrayList<>();

    private ProjectFile(Path folder, String shownFolder, Findings.Builder diagnostics) {
        this.folder = folder;
        this.shownFolder = shownFolder;
        this.diagnostics = diagnostics;
    }

    /**
     * The settings of a project file; empty where it cannot be read at all. All its faults are in the findings.
     *
     * @param folder where it lies
     * @param shownFolder that folder as the user wrote it, ending in a slash; empty for the current one
     */
    public static Checked<Optional<Settings>> read(Input file, Path folder, String shownFolder) {
        Findings.Builder diagnostics = Findings.builder();
        Optional<Node> root = YamlFile.read(file, diagnostics);
        if (root.isEmpty() && !diagnostics.hasErrors()) {
            diagnostics.add(Code.NO_SOURCE, new Location.File(file.shown()));
        }
        Optional<Settings> settings =
                root.flatMap(node -> new ProjectFile(folder, shownFolder, diagnostics).settings(node, file));
        return new Checked<>(settings, diagnostics.build());
    }

    /** Whether a file is a project file: YAML whose root is a map, where a table is a list. */
    public static boolean isProject(Input file) {
        if (!file.extension().equals("yaml") && !file.extension().equals("yml")) {
            return false;
        }
        Optional<Node> root = YamlFile.read(file, Findings.builder());
        return root.isPresent()
                ? root.get() instanceof Node.Mapping
                : file.shown().endsWith(NAME);
    }

    private Optional<Settings> settings(Node root, Input file) {
        if (!(root instanceof Node.Mapping map)) {
            diagnostics.add(Code.WRONG_TYPE, root.at(), NAME, YamlKind.MAP);
            return Optional.empty();
        }
        if (reportsSummary(map, file)) {
            return Optional.empty();
        }
        Keys keys = Keys.of(map, KEYS, diagnostics);
        ReportingCalendar calendar = calendar(keys);
        List<Source> sources = sources(keys);
        List<Source> crosswalk = crosswalk(keys);
        new UnreadTables(folder, sources, crosswalk).tell(patterns, diagnostics);
        if (sources.stream().noneMatch(source -> source.role() == Source.Role.ASSIGNMENTS)
                && !diagnostics.hasErrors()) {
            diagnostics.add(Code.NO_SOURCE, map.at());
        }
        return Optional.of(new Settings(
                keys.text("title").map(Node.Scalar::text).orElse(""),
                year(keys),
                keys.value("as-of", DAYS, text -> day(text, calendar)),
                keys.value("known-on", DAYS, text -> day(text, calendar)),
                keys.value("language", "vi, en", Language::of),
                calendar,
                keys.map("reporting").map(this::reporting).orElse(ReportingRule.DEFAULT),
                sources,
                keys.node("method")
                        .map(node -> MethodReader.read(node, diagnostics))
                        .orElse(Method.COMPLETION),
                labels(keys),
                shownFolder,
                keys.text("base").map(Node.Scalar::text),
                crosswalk,
                origin(file)));
    }

    private static OptionalInt year(Keys keys) {
        Optional<Integer> year = keys.value(
                "year",
                "2023",
                text -> PeriodText.read(text)
                        .filter(period -> period.kind() == Period.Kind.YEAR)
                        .map(Period::year));
        return year.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** Reports a summary of published figures, which is no project; returns whether it is one. */
    private boolean reportsSummary(Node.Mapping map, Input file) {
        boolean summary = map.entries().containsKey(PublishedFile.FIGURES)
                && !map.entries().containsKey(SOURCES);
        if (summary) {
            diagnostics.add(Code.SUMMARY_NOT_PROJECT, map.at(), ToPaste.wordOfCommand(file.shown()));
        }
        return summary;
    }

    private Origin origin(Input file) {
        Origin origin = new Origin(
                List.of(file),
                patterns.stream()
                        .map(pattern -> new SourcePattern(pattern.text(), folder))
                        .toList());
        for (Input descriptor : descriptors) {
            origin = origin.and(descriptor);
        }
        return origin;
    }

    /** {@code labels: {so: Sở, huyen: "UBND huyện, thành phố"}}. */
    private Map<String, String> labels(Keys keys) {
        Map<String, String> labels = new HashMap<>();
        keys.map("labels")
                .ifPresent(map -> map.entries().forEach((kindOrBloc, entry) -> {
                    if (entry.value() instanceof Node.Scalar name
                            && !name.text().isBlank()) {
                        labels.put(kindOrBloc, name.text());
                    } else {
                        diagnostics.add(Code.WRONG_TYPE, entry.value().at(), kindOrBloc, YamlKind.TEXT);
                    }
                }));
        return labels;
    }

    /** A day, or the last day of a period. */
    public static Optional<LocalDate> day(String text, ReportingCalendar calendar) {
        Optional<LocalDate> day = DateText.read(text);
        return day.isPresent() ? day : PeriodText.read(text).flatMap(calendar::lastDay);
    }

    private static ReportingCalendar calendar(Keys keys) {
        ReportingCalendar.Kind kind = keys.value("calendar", "calendar, nd-09-2019", ProjectFile::calendarKind)
                .orElse(ReportingCalendar.Kind.CALENDAR);
        return new ReportingCalendar(kind, keys.value("fiscal-year-end", "06-30", ProjectFile::monthDay));
    }

    private ReportingRule reporting(Node.Mapping map) {
        Keys keys = Keys.of(map, Set.of("every", "days"), diagnostics);
        return ReportingRule.of(
                keys.value("every", "month, quarter, half, year", ProjectFile::reportingInterval),
                keys.value("days", "10", ProjectFile::days));
    }

    /** How often units report, by the word for it. */
    public static Optional<Period.Kind> reportingInterval(String word) {
        return switch (word) {
            case "month" -> Optional.of(Period.Kind.MONTH);
            case "quarter" -> Optional.of(Period.Kind.QUARTER);
            case "half" -> Optional.of(Period.Kind.HALF);
            case "year" -> Optional.of(Period.Kind.YEAR);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> days(String text) {
        return text.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<ReportingCalendar.Kind> calendarKind(String text) {
        return switch (text) {
            case "calendar" -> Optional.of(ReportingCalendar.Kind.CALENDAR);
            case "nd-09-2019" -> Optional.of(ReportingCalendar.Kind.ND_09_2019);
            default -> Optional.empty();
        };
    }

    private static Optional<MonthDay> monthDay(String text) {
        try {
            return text.matches("[0-9]{2}-[0-9]{2}") ? Optional.of(MonthDay.parse("--" + text)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private List<Source> sources(Keys keys) {
        List<Source> sources = new ArrayList<>();
        keys.map(SOURCES).ifPresent(map -> {
            Keys roles = Keys.of(map, Set.of("units", "tasks", "assignments", "results"), diagnostics);
            for (Source.Role role : EnumSet.range(Source.Role.UNITS, Source.Role.RESULTS)) {
                String key = role.name().toLowerCase(Locale.ROOT);
                roles.node(key).ifPresent(node -> addSources(role, key, node, roles, sources));
            }
        });
        return sources;
    }

    private void addSources(Source.Role role, String key, Node node, Keys roles, List<Source> sources) {
        if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> addSource(role, key, item, roles, sources));
        } else {
            addSource(role, key, node, roles, sources);
        }
    }

    private List<Source> crosswalk(Keys keys) {
        List<Source> tables = new ArrayList<>();
        keys.node("crosswalk").ifPresent(node -> addSources(Source.Role.CROSSWALK, "crosswalk", node, keys, tables));
        return tables;
    }

    private void addSource(Source.Role role, String key, Node node, Keys roles, List<Source> sources) {
        if (node instanceof Node.Scalar path && !path.text().isEmpty()) {
            addFiles(role, path, Layout.UNDECLARED, Mapping.UNDECLARED, sources);
        } else if (node instanceof Node.Mapping map) {
            SourceReader declared = new SourceReader(map, role, diagnostics);
            Layout layout = declared.layout();
            Mapping mapping = declared.mapping();
            int before = sources.size();
            declared.path().ifPresent(path -> addFiles(role, path, layout, mapping, sources));
            declared.schema().ifPresent(path -> describe(path, sources.subList(before, sources.size())));
        } else {
            roles.wrongType(key, node, YamlKind.TEXT);
        }
    }

    /** Reads some sources as a description says, which has to lie in the project's folder too. */
    private void describe(Node.Scalar path, List<Source> some) {
        SourceFiles files = new SourceFiles(folder, shownFolder, diagnostics);
        for (Input file : files.find(ProjectFile.pattern(path.text()), path.at(), Source.Role.TASKS)) {
            descriptors.add(file);
            some.replaceAll(source -> TableDescriptor.followed(source, file, folder.resolve(path.text()), diagnostics));
        }
    }

    private void addFiles(Source.Role role, Node.Scalar path, Layout layout, Mapping mapping, List<Source> sources) {
        if (Glob.isGlob(path.text())) {
            patterns.add(path);
        }
        new SourceFiles(folder, shownFolder, diagnostics)
                .find(path.text(), path.at(), role)
                .forEach(input -> sources.add(new Source(role, input, layout, mapping)));
    }

    /** The path of a file as a source has to name it, with special characters escaped. */
    public static String pattern(String path) {
        return Glob.isGlob(path) ? path.replaceAll("[*?\\[{\\\\]", "\\\\$0") : path;
    }
}
