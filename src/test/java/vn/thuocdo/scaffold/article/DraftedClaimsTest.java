package vn.thuocdo.scaffold.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.config.published.PublishedFile;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.published.DataQuestion;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.Published;
import vn.thuocdo.model.published.PublishedFigure;
import vn.thuocdo.model.published.Relation;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.table.Article;
import vn.thuocdo.read.text.NumberText;
import vn.thuocdo.read.text.PrintedText;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.text.Messages;

/** Drafts hold what a reader saw in each text beforehand, and nothing else without a mark. */
final class DraftedClaimsTest {

    private static final Path TEXTS = Path.of("src/test/resources/articles");

    /** The part of the listed claims that a draft has to hold, in percent. */
    private static final int LEAST = 80;

    /** A claim as a line of a list, and whether it is marked. */
    private record Drafted(String claim, boolean marked) {}

    static Stream<String> texts() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".claims"))
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aDraftHoldsMostOfTheClaimsOfAReader(String text) throws IOException {
        List<String> listed = listed(text);
        Set<String> drafted = drafted(text).stream().map(Drafted::claim).collect(Collectors.toCollection(TreeSet::new));

        List<String> missing =
                listed.stream().filter(claim -> !drafted.contains(claim)).toList();

        assertThat(100 * (listed.size() - missing.size()))
                .as("of %d missing %s; drafted %s", listed.size(), missing, drafted)
                .isGreaterThanOrEqualTo(LEAST * listed.size());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsNotInTheListIsMarked(String text) throws IOException {
        List<String> listed = listed(text);
        String values = String.join(" ", listed);

        assertThat(drafted(text).stream()
                        .filter(drafted -> !drafted.marked())
                        .map(Drafted::claim)
                        .filter(claim -> !listed.contains(claim))
                        .filter(claim -> !claim.startsWith("figure ")
                                || !Arrays.asList(values.split(" ")).contains(claim.substring("figure ".length()))))
                .isEmpty();
    }

    private static List<String> listed(String text) throws IOException {
        List<String> lines = Files.readAllLines(TEXTS.resolve(text + ".claims"));
        NumberText.Convention convention =
                lines.get(0).endsWith("vi") ? NumberText.Convention.VI : NumberText.Convention.EN;
        return lines.stream()
                .skip(1)
                .filter(line -> !line.startsWith("#"))
                .map(line -> canonical(line, convention))
                .toList();
    }

    private static String canonical(String line, NumberText.Convention convention) {
        String kind = line.substring(0, line.indexOf(' '));
        String rest = line.substring(kind.length() + 1);
        String[] sides = rest.split(" = ");
        Function<String, String> number = value -> number(value.strip(), convention);
        return switch (kind) {
            case "figure" -> "figure " + number.apply(rest);
            case "sum" ->
                sum(
                        number.apply(sides[0]),
                        Arrays.stream(sides[1].split(" \\+ ")).map(number));
            case "share" ->
                share(
                        number.apply(sides[0]),
                        Arrays.stream(sides[1].split(" / ")).map(number));
            case "difference" ->
                difference(
                        number.apply(sides[0]),
                        Arrays.stream(sides[1].split(" - ")).map(number));
            case "names" -> "names " + number.apply(sides[0]) + " = " + sides[1];
            default -> "data " + number.apply(sides[0]) + " = " + sides[1];
        };
    }

    private static String number(String value, NumberText.Convention convention) {
        if (!(PrintedText.read(value, convention) instanceof PrintedText.Reading.Figure figure)) {
            throw new AssertionError("no value: " + value);
        }
        return number(figure.printed());
    }

    /** Its number and what it counts in; which way a change goes is not in the lists. */
    private static String number(Printed printed) {
        return printed.number().abs().stripTrailingZeros().toPlainString()
                + printed.measure().word()
                + (printed.scale().isOne() ? "" : "x" + printed.scale().factor());
    }

    private static String sum(String total, Stream<String> parts) {
        return "sum " + total + " = " + parts.sorted().collect(Collectors.joining(" + "));
    }

    private static String share(String rate, Stream<String> figures) {
        return "share " + rate + " = " + figures.collect(Collectors.joining(" / "));
    }

    private static String difference(String change, Stream<String> figures) {
        return "difference " + change + " = " + figures.collect(Collectors.joining(" - "));
    }

    private static List<Drafted> drafted(String text) throws IOException {
        Path file = TEXTS.resolve(text + ".txt");
        Path place = Files.exists(file) ? file : Path.of("samples", text, "article.txt");
        Draft draft = Drafting.of(place.toString(), new Article(Files.readAllLines(place), true));
        Set<String> marked = draft.figures().stream()
                .filter(figure -> !figure.doubts().isEmpty())
                .map(DraftFigure::name)
                .collect(Collectors.toSet());
        Published published = read(draft);
        Map<String, String> numbers = published.figures().stream()
                .collect(Collectors.toMap(
                        PublishedFigure::name, figure -> number(figure.printed().orElseThrow())));
        List<Drafted> claims = new ArrayList<>();
        for (PublishedFigure figure : published.figures()) {
            boolean isMarked = marked.contains(figure.name());
            claims.add(new Drafted("figure " + numbers.get(figure.name()), isMarked));
            for (Relation relation : figure.relations()) {
                if (!(relation instanceof Relation.Named)) {
                    claims.add(new Drafted(claim(figure, relation, numbers), isMarked));
                }
            }
        }
        return claims;
    }

    private static String claim(PublishedFigure figure, Relation relation, Map<String, String> numbers) {
        String value = numbers.get(figure.name());
        if (relation instanceof Relation.Sum sum) {
            return sum(value, sum.parts().stream().map(numbers::get));
        }
        if (relation instanceof Relation.Share share) {
            return share(
                    value,
                    Stream.concat(share.part().stream(), share.whole().stream()).map(numbers::get));
        }
        if (relation instanceof Relation.Difference difference) {
            return difference(
                    value,
                    Stream.concat(difference.current().stream(), difference.from().stream())
                            .map(numbers::get));
        }
        if (relation instanceof Relation.Computed computed) {
            DataQuestion question = computed.question();
            return "data " + value + " = " + question.what().word() + " "
                    + question.filters().entrySet().stream()
                            .map(filter -> filter.getKey().word() + " "
                                    + filter.getValue().get(0))
                            .collect(Collectors.joining(" "));
        }
        return "names " + value + " = " + String.join("; ", figure.names());
    }

    /** What is read of the file that is written: it has no fault. */
    private static Published read(Draft draft) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        draft.write(Format.YAML, new Presentation(Messages.of(Language.VI), false, false), out);
        Checked<Optional<Published>> read = PublishedFile.read(Input.bytes("draft.yaml", out.toByteArray()));
        assertThat(read.findings().sorted())
                .as(out.toString(StandardCharsets.UTF_8))
                .isEmpty();
        return read.value().orElseThrow();
    }
}
