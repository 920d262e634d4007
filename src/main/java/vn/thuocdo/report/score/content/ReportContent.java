package vn.thuocdo.report.score.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Unit;
import vn.thuocdo.report.Document;
import vn.thuocdo.report.text.NameOrder;
import vn.thuocdo.score.Difficulties;
import vn.thuocdo.score.Overachievement;
import vn.thuocdo.score.RateBound;
import vn.thuocdo.score.ReportingCompliance;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.trend.Courses;

/**
 * Everything a format writes.
 *
 * @param title empty where the project has none
 * @param asOf absent where no data has a date
 * @param inputs the files read, in the order in which they were named
 * @param folder the project's folder as the user wrote it, ending in a slash; empty for the current one
 * @param notScored how many rows had an error and were left out
 * @param compliance who reported on the last period; absent where it is not known how often units report, or no period
 *     has ended
 * @param remarks the difficulties and proposals of that period; all there are where it is absent
 * @param trend the scoreboards at the end of each period; absent where no period has ended, or no format asked for shows it
 * @param notInTrend the periods that the trend leaves out, because their results have errors
 * @param changes since the base; absent where there is none, or no format asked for shows it
 * @param parts a paper for each unit; none where no folder was named for them
 * @param labels names of kinds and blocs of units for readers, by what the data calls them
 * @param failUnder the rate that every unit has to reach; absent where none was asked for
 */
public record ReportContent(
        String title,
        Optional<LocalDate> asOf,
        Scoreboard board,
        List<InputFile> inputs,
        Findings diagnostics,
        String folder,
        int notScored,
        Optional<ReportingCompliance> compliance,
        Difficulties remarks,
        Optional<Courses> trend,
        List<Period> notInTrend,
        Optional<Changes> changes,
        List<Document.Part> parts,
        Map<String, String> labels,
        Optional<RateBound> failUnder) {

    /**
     * A file that was read.
     *
     * @param path as the user would write it
     * @param sha256 the digest of the bytes that were scored; empty where no format asked for shows it
     */
    public record InputFile(String path, String sha256, int rows) {}

    public ReportContent {
        inputs = List.copyOf(inputs);
        notInTrend = List.copyOf(notInTrend);
        parts = List.copyOf(parts);
    }

    /** The same, with what units reported in the order of the units' ranks: readers know no ids. */
    public ReportContent byRank(Language language) {
        Map<String, Integer> places = new HashMap<>();
        cards(language).forEach(card -> places.put(card.unit().id(), places.size()));
        Comparator<Unit> byPlace = (one, other) -> Integer.compare(
                places.getOrDefault(one.id(), places.size()), places.getOrDefault(other.id(), places.size()));
        return new ReportContent(
                title,
                asOf,
                board,
                inputs,
                diagnostics,
                folder,
                notScored,
                compliance.map(some -> some.sorted(byPlace)),
                remarks.sorted(byPlace),
                trend,
                notInTrend,
                changes,
                parts,
                labels,
                failUnder);
    }

    /**
     * The scorecards by rank, then by name in a language; those that are not assessable last. Where units are ranked by
     * bloc or kind, one of these after the other.
     */
    public List<Scorecard> cards(Language language) {
        return sections(language).values().stream().flatMap(List::stream).toList();
    }

    /** The same under the name of the bloc or kind they are ranked in; under no name where all are ranked together. */
    public Map<String, List<Scorecard>> sections(Language language) {
        Map<String, List<Scorecard>> sections = new LinkedHashMap<>();
        for (Scorecard card : board.cards()) {
            String section = board.method().ranking().section(card.unit());
            sections.computeIfAbsent(section, name -> new ArrayList<>()).add(card);
        }
        sections.replaceAll((name, cards) -> sorted(cards, language));
        return sections;
    }

    /** The units that completed everything in their denominator, in that order. */
    public List<Scorecard> fullyCompleted(Language language) {
        return cards(language).stream().filter(card -> card.rate().isFull()).toList();
    }

    /** The units that have no rate, in that order. */
    public List<Scorecard> notAssessable(Language language) {
        return cards(language).stream()
                .filter(card -> card.rate().value().isEmpty())
                .toList();
    }

    /** The units that have a rate, the lowest first and those of one rate in that order; then the others. */
    public List<Scorecard> lowestFirst(Language language) {
        return cards(language).stream()
                .sorted((one, other) ->
                        lowestFirst(one.rate().value(), other.rate().value()))
                .toList();
    }

    private static int lowestFirst(Optional<BigFraction> one, Optional<BigFraction> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().compareTo(other.get())
                : Boolean.compare(one.isEmpty(), other.isEmpty());
    }

    /** The items far above their target, the greatest first; equals in the order of their units. */
    public List<Overachievement> overachieved(Language language) {
        return cards(language).stream()
                .flatMap(card -> card.overachieved().stream())
                .sorted((one, other) -> other.achievement().compareTo(one.achievement()))
                .toList();
    }

    private static List<Scorecard> sorted(List<Scorecard> cards, Language language) {
        Comparator<String> names = NameOrder.of(language);
        List<Scorecard> sorted = new ArrayList<>(cards);
        // The cards come in the order of their ids within a rank, and keep it where names are the same.
        sorted.sort((one, other) -> {
            int order = Integer.compare(rank(one), rank(other));
            return order != 0
                    ? order
                    : names.compare(one.unit().name(), other.unit().name());
        });
        return sorted;
    }

    private static int rank(Scorecard card) {
        return card.rank().orElse(Integer.MAX_VALUE);
    }

    /** Whether a unit's exact rate is below what was asked for; false where nothing was. */
    public boolean fails(Scorecard card) {
        return failUnder.filter(bound -> bound.isMissedBy(card)).isPresent();
    }

    /** All items by group of tasks, by the groups' names in a language; those without a group last. */
    public List<Scorecard.Group> groups(Language language) {
        return byName(board.groups(), language);
    }

    /** Some groups in that order. */
    public static List<Scorecard.Group> byName(List<Scorecard.Group> groups, Language language) {
        Comparator<String> names = GroupName.order(language);
        return groups.stream()
                .sorted((one, other) -> names.compare(one.name(), other.name()))
                .toList();
    }

    /** The same for readers of sheets and pages: of tables without a project, relative to the folder that all of them are in. */
    public String inFolder(String place) {
        return folder.isEmpty() ? inSharedFolder(place) : inProject(place);
    }

    private String inSharedFolder(String place) {
        List<String> folders = inputs.stream()
                .map(input -> input.path().substring(0, input.path().lastIndexOf('/') + 1))
                .distinct()
                .toList();
        boolean shared = folders.size() == 1 && place.startsWith(folders.get(0));
        return shared ? place.substring(folders.get(0).length()) : place;
    }

    /** A path or place relative to the project's folder, so that a report is the same wherever the tool was run. */
    public String inProject(String place) {
        return place.startsWith(folder) ? place.substring(folder.length()) : place;
    }
}
