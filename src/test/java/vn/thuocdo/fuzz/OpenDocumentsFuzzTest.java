package vn.thuocdo.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.growth.GivenOds;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.table.Layout;
import vn.thuocdo.read.table.Table;
import vn.thuocdo.read.table.Tables;

/** Text as the sheets of an OpenDocument file: a table or a diagnostic. */
final class OpenDocumentsFuzzTest {

    @FuzzTest
    void sheetsAreReadOrDiagnosed(byte[] data) throws IOException {
        Input input = Input.bytes("t.ods", packed(new String(data, StandardCharsets.UTF_8)));
        Layout layout = new Layout(Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());
        Findings.Builder diagnostics = Findings.builder();
        Optional<Table> opened = Tables.open(input, layout, header -> header.contains("unit"), diagnostics);
        if (opened.isEmpty()) {
            assertThat(diagnostics.hasErrors()).isTrue();
            return;
        }
        List<String> places = new ArrayList<>();
        opened.get().forEach(row -> places.add(row.at().toString()));
        assertThat(places).doesNotHaveDuplicates();
    }

    private static byte[] packed(String sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part :
                    new GivenOds().sheet("S", sheets).parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
