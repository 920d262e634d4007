package vn.thuocdo.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.config.project.Settings;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.judge.MethodNeeds;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.report.methods.MethodsReport;
import vn.thuocdo.score.SideBySide;

/**
 * A request to score a project by several methods, side by side.
 *
 * @param project whose own method does not matter
 * @param methods presets or files, at least two; the others are compared with the first
 */
public record MethodsRun(ProjectChoice project, List<String> methods, Strictness strictness, Outputs outputs) {

    /** @throws UsageException if a document is asked for in another format */
    public MethodsRun {
        methods = List.copyOf(methods);
        outputs.requireOnly(MethodsReport.FORMATS, UsageError.NO_FORMAT_OF_METHODS);
    }

    /** Runs the request: reads its files, and writes none. */
    public Outcome<MethodsReport> outcome(ReadingWatch watch) {
        return Run.outcome(watch, outputs.places(), this::report);
    }

    private MethodsReport report(Run run) {
        Optional<Settings> settings = run.keep(project.settings());
        run.useLanguage(settings.flatMap(Settings::language));
        List<Method> rules = methods(run);
        Settings usable = run.usable(settings).withMethod(rules.get(0));
        Scored scored = run.score(usable);
        for (Method method : rules.subList(1, rules.size())) {
            RequiredDates.require(method, scored.cutoff());
            run.keep(MethodNeeds.check(method, scored.states()));
        }
        SideBySide sideBySide = run.keepRows(SideBySide.of(scored.programme(), scored.states(), rules, scored.asOf()));
        run.requireSound(strictness.keepGoing());
        run.guard(strictness);
        return new MethodsReport(usable.title(), scored.asOf(), sideBySide, run.rowsLeftOut());
    }

    private List<Method> methods(Run run) {
        List<Method> named = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String rules : methods) {
            MethodArgument.file(rules, project.folder()).ifPresent(run.files()::add);
            Method method = run.keep(MethodArgument.named(rules, project.folder()));
            if (!ids.add(method.id())) {
                throw new UsageException(UsageError.METHOD_TWICE, method.id());
            }
            named.add(method);
        }
        return named;
    }
}
