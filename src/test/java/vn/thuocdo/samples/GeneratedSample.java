package vn.thuocdo.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import vn.thuocdo.samples.encodings.Encodings;
import vn.thuocdo.samples.vinhphuc.VinhPhuc;
import vn.thuocdo.samples.workbooks.OfficeExcel;

/** A sample whose tables a program writes, always the same bytes. */
enum GeneratedSample {
    VINH_PHUC(VinhPhuc::writeTo),
    ENCODINGS(Encodings::writeTo),
    OFFICE_EXCEL(OfficeExcel::writeTo);

    private interface Writer {
        void writeTo(Path samples) throws IOException;
    }

    private final Writer writer;

    GeneratedSample(Writer writer) {
        this.writer = writer;
    }

    /** @throws IllegalArgumentException if no sample has that name */
    static GeneratedSample named(String name) {
        return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** Writes its files below the folder of all samples; files that are there are replaced. */
    void writeTo(Path samples) throws IOException {
        writer.writeTo(samples);
    }
}
