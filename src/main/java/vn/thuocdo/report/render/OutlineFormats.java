package vn.thuocdo.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.outline.Outline;
import vn.thuocdo.report.outline.Room;

/** The formats that every document with an outline has. */
public final class OutlineFormats {

    private static final Set<Format> ALL =
            EnumSet.of(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.XLSX, Format.ODS, Format.DOCX, Format.ODT);

    private OutlineFormats() {}

    /** These formats and those that a document writes of its own, in the order in which formats are listed. */
    public static Set<Format> and(Collection<Format> own) {
        Set<Format> formats = EnumSet.copyOf(ALL);
        formats.addAll(own);
        return formats;
    }

    /**
     * Writes a document.
     *
     * @param outline what the document says in a room of some size
     * @throws IllegalArgumentException if the format takes no outline
     * @throws IOException if the stream cannot be written to
     */
    public static void write(
            Format format, Presentation presentation, Function<Room, Outline> outline, OutputStream out)
            throws IOException {
        switch (format) {
            case TEXT ->
                new TextOutline(presentation)
                        .write(outline.apply(Room.terminal(presentation.columns(), presentation.verbose())), out);
            case MARKDOWN -> new MarkdownOutline(presentation.messages()).write(outline.apply(Room.PAGE), out);
            case HTML -> new HtmlOutline(outline.apply(Room.PAGE), presentation.messages()).write(out);
            case DOCX -> PaperFiles.docx(outline.apply(Room.paper(presentation.verbose())), presentation, out);
            case ODT -> PaperFiles.odt(outline.apply(Room.paper(presentation.verbose())), presentation, out);
            case XLSX, ODS ->
                new SheetOutline(presentation.messages()).write(outline.apply(Room.WORKBOOK), format, out);
            default -> throw new IllegalArgumentException("not a format of this document: " + format);
        }
    }
}
