package vn.thuocdo.run;

import java.util.List;
import java.util.Optional;
import vn.thuocdo.config.project.Settings;
import vn.thuocdo.read.column.Source;

/**
 * What a scoreboard is compared with.
 *
 * @param project absent for the base that the project names, if it names one
 * @param crosswalk the tables that say what became of units since then; none for the tables that the project names
 */
public record BaseChoice(Optional<ProjectArgument> project, List<String> crosswalk) {

    /** What the project says. */
    public static final BaseChoice OF_PROJECT = new BaseChoice(Optional.empty(), List.of());

    public BaseChoice {
        crosswalk = List.copyOf(crosswalk);
    }

    /** Whether more is asked for than the project says. */
    public boolean isGiven() {
        return project.isPresent() || !crosswalk.isEmpty();
    }

    /** The project to compare with; absent where there is none. */
    Optional<ProjectArgument> project(Settings current, WorkingFolder folder) {
        return project.or(() -> current.base().map(name -> ProjectArgument.of(current.folder() + name, folder)));
    }

    /** The tables that say what became of units. */
    List<Source> crosswalk(Settings current, WorkingFolder folder) {
        return crosswalk.isEmpty()
                ? current.crosswalk()
                : crosswalk.stream()
                        .map(file -> new Source(Source.Role.CROSSWALK, ProjectArgument.input(file, folder)))
                        .toList();
    }
}
