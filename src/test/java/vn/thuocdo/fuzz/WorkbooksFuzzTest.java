package vn.thuocdo.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.growth.GivenXlsx;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.table.Layout;
import vn.thuocdo.read.table.Table;
import vn.thuocdo.read.table.Tables;

/** Bytes as a part of a workbook whose other parts are sound, packed again: a table or a diagnostic. */
final class WorkbooksFuzzTest {

    private static final Map<String, String> SOUND = new GivenXlsx()
            .text("Sở Y tế")
            .sheet("<sheetData><row><c t=\"inlineStr\"><is><t>unit</t></is></c></row>"
                    + "<row><c t=\"s\"><v>0</v></c></row></sheetData>")
            .parts();

    /** @param data a byte for the part, then what stands in it */
    @FuzzTest
    void aPartIsReadOrDiagnosed(byte[] data) throws IOException {
        if (data.length == 0) {
            return;
        }
        Input input = Input.bytes("t.xlsx", packed(data[0] & 0xFF, Arrays.copyOfRange(data, 1, data.length)));
        Layout layout = new Layout(Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());
        Findings.Builder diagnostics = Findings.builder();
        Optional<Table> opened = Tables.open(input, layout, header -> header.contains("unit"), diagnostics);
        if (opened.isEmpty()) {
            assertThat(diagnostics.hasErrors()).isTrue();
            return;
        }
        List<String> rows = new ArrayList<>();
        opened.get().forEach(row -> rows.add(row.at() + row.cell(0).text()));
        assertThat(rows).doesNotHaveDuplicates();
    }

    private static byte[] packed(int part, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String changed = List.copyOf(SOUND.keySet()).get(part % SOUND.size());
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> sound : SOUND.entrySet()) {
                zip.putNextEntry(new ZipEntry(sound.getKey()));
                zip.write(
                        sound.getKey().equals(changed)
                                ? content
                                : sound.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
