package vn.thuocdo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;
import vn.thuocdo.testing.OfficeSchemas;
import vn.thuocdo.testing.Tool;

/** Excel repairs, or refuses, what is not as the schemas of its parts want it. */
final class OfficeSchemaTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score samples/vinh-phuc-2022",
                "score samples/vinh-phuc-2023 --base samples/vinh-phuc-2022",
                "score samples/office-excel",
                "score samples/office-annex/phu-luc.csv --as-of 2025-12-31",
                "score samples/vinh-phuc-2023 --method completion --method on-time",
                "compare samples/vinh-phuc-2022 samples/vinh-phuc-2023",
                "trend samples/vinh-phuc-2023",
                "explain samples/vinh-phuc-2023 so-tttt",
                "explain samples/vinh-phuc-2023 so-tttt CQS-7",
                "reconcile samples/vinh-phuc-2023/published.yaml samples/vinh-phuc-2023"
            })
    void everyPartOfAWorkbookAndOfADocumentIsAsItsSchemaWants(String command) throws IOException {
        for (String language : List.of("vi", "en")) {
            for (String ending : List.of("xlsx", "docx")) {
                Path file = folder.resolve(language + "." + ending);
                List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
                arguments.addAll(List.of("-q", "--lang", language, "-o", file.toString()));
                Tool.inCheckout().run(arguments.toArray(String[]::new));

                assertThat(OfficeSchemas.faults(file)).as(file.toString()).isEmpty();
            }
            assertThat(describedTwice(folder.resolve(language + ".xlsx")))
                    .as(language)
                    .isEmpty();
        }
    }

    /** Columns that a sheet describes more than once, which a schema cannot see. */
    private static List<String> describedTwice(Path file) throws IOException {
        List<String> columns = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Sheet sheet : book) {
                long last = 0;
                for (CTCols part : ((XSSFSheet) sheet).getCTWorksheet().getColsList()) {
                    for (CTCol column : part.getColList()) {
                        if (column.getMin() <= last) {
                            columns.add(sheet.getSheetName() + " " + column.getMin());
                        }
                        last = column.getMax();
                    }
                }
            }
        }
        return columns;
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyPartOfATemplateIsAsItsSchemaWants(String language) throws IOException {
        Path forms = folder.resolve(language);
        Tool.inCheckout()
                .run(
                        "init",
                        forms.toString(),
                        "--from",
                        "samples/vinh-phuc-2023",
                        "--templates",
                        "2023-Q4",
                        "--lang",
                        language);

        try (Stream<Path> files = Files.list(forms)) {
            List<Path> some = files.sorted().limit(2).toList();
            assertThat(some)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(OfficeSchemas.faults(file)).isEmpty());
        }
    }
}
