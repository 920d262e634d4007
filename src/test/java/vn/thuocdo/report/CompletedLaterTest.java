package vn.thuocdo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.extractor.ExtractorFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.testing.Tool;

/** Among what is not completed stood an item "reported as done", and nothing said why it did not count. */
class CompletedLaterTest {

    private static final String DATA = """
            unit,task,kind,target,actual,numerator,denominator,status,deadline,period,completed_on
            Sở Y tế,Nâng cấp mạng,task,,,,,done,2023-06-30,2023-Q4,2024-02-01
            Sở Y tế,Hồ sơ trực tuyến,,90%,,95,100,,2023-12-31,2023-Q4,2024-02-02
            Sở Y tế,Khám bệnh,,90,95,,,,2024-12-31,2023-Q4,2024-02-03
            Sở Y tế,Cấp căn cước,,90%,80%,,,,2023-12-31,2023-Q4,2024-02-04
            Sở Y tế,Tuyên truyền,task,,,,,done,2023-12-31,2023-Q4,2023-11-05
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("giao.csv"), DATA);
    }

    @ParameterizedTest
    @CsvSource({
        "score, html, vi",
        "score, html, en",
        "score, docx, vi",
        "score, docx, en",
        "score, xlsx, vi",
        "score, xlsx, en",
        "score, txt, vi",
        "score, txt, en",
        "explain, html, vi",
        "explain, docx, en",
        "explain, docx, vi"
    })
    void aRowSaysThatItsItemWasCompletedAfterTheAsOfDate(String command, String format, String language)
            throws IOException {
        String text = written(command, format, language);

        for (int day = 1; day <= 3; day++) {
            assertThat(text).containsPattern(sentence(LocalDate.of(2024, 2, day), language));
        }
        assertThat(text)
                .doesNotContainPattern(sentence(LocalDate.of(2024, 2, 4), language))
                .doesNotContainPattern(sentence(LocalDate.of(2023, 11, 5), language));
    }

    /** With its day in any of the forms that papers and terminals have. */
    private static String sentence(LocalDate day, String language) {
        String date = Stream.of("uuuu-MM-dd", "dd/MM/uuuu", "d MMM uuuu")
                .map(form -> day.format(DateTimeFormatter.ofPattern(form, Locale.ENGLISH)))
                .collect(Collectors.joining("|", "(", ")"));
        return language.equals("vi")
                ? "hoàn thành ngày " + date + ", sau ngày chốt"
                : "completed on " + date + ", after the as-of date";
    }

    /** Its text, with a space wherever a line ends. */
    private String written(String command, String format, String language) throws IOException {
        Path file = folder.resolve("out." + format);
        List<String> arguments = new ArrayList<>(
                List.of(command, "giao.csv", "--as-of", "2023-12-31", "--lang", language, "-q", "-o", file.toString()));
        if (command.equals("explain")) {
            arguments.add(2, "Sở Y tế");
        } else {
            arguments.add("-v");
        }
        Tool.in(folder).run(arguments.toArray(String[]::new));
        if (format.equals("docx") || format.equals("xlsx")) {
            try (var extractor = ExtractorFactory.createExtractor(file.toFile())) {
                return plain(extractor.getText());
            }
        }
        String written = Files.readString(file);
        return plain(format.equals("html") ? Jsoup.parse(written).text() : written);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]++", " ");
    }
}
