package vn.thuocdo.read.workbook;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Limit;

/** A workbook that cannot be read, and which finding that is. */
public final class WorkbookFault extends IOException {

    private static final long serialVersionUID = 1;

    /** A step of reading, in which a library may throw whatever a damaged file makes it stumble over. */
    interface Step<T> {
        T take() throws IOException, XMLStreamException;
    }

    private final Code code;
    private final transient List<String> arguments;

    WorkbookFault(Code code, String... arguments) {
        super(code.id());
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public Code code() {
        return code;
    }

    /** What the message of the code speaks of. */
    public Object[] arguments() {
        return arguments.toArray();
    }

    static WorkbookFault damaged() {
        return new WorkbookFault(Code.BROKEN_WORKBOOK);
    }

    /** What unpacks, or is written out, to more than any honest workbook holds. */
    static WorkbookFault bloated() {
        return new WorkbookFault(Code.BLOATED_WORKBOOK);
    }

    /** @throws WorkbookFault if a workbook has more sheets than any honest one */
    static void requireFewSheets(int sheets) throws WorkbookFault {
        if (sheets > Limit.SHEETS.most()) {
            throw new WorkbookFault(Code.TOO_MANY_SHEETS, String.valueOf(Limit.SHEETS.most()));
        }
    }

    /** @throws WorkbookFault if a sheet has more cells that are merged than any honest one */
    static void requireFewMerged(int regions) throws WorkbookFault {
        if (regions > Limit.MERGED_CELLS.most()) {
            throw bloated();
        }
    }

    static WorkbookFault encrypted() {
        return new WorkbookFault(Code.ENCRYPTED_WORKBOOK);
    }

    /** What is no workbook that can be read. */
    static WorkbookFault of(OtherFormat format) {
        return new WorkbookFault(format.code(), format.shown());
    }

    /**
     * Takes a step; what a library throws on the way is the file's fault.
     *
     * @throws IOException as a {@link WorkbookFault}, or where the file system fails
     */
    static <T> T guard(Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (WorkbookFault | FileSystemException | FileNotFoundException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw encrypted();
        } catch (OldFileFormatException e) {
            throw of(OtherFormat.EXCEL_95);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw of(e);
        }
    }

    /** POI's limits against bombs throw no exception of their own; a fault may come wrapped by a parser. */
    private static WorkbookFault of(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = causeOf(cause)) {
            if (cause instanceof WorkbookFault fault) {
                return fault;
            }
            if (String.valueOf(cause.getMessage()).startsWith("Zip bomb detected")) {
                return bloated();
            }
        }
        return damaged();
    }

    /** The XML parser keeps what it was thrown in a field of its own. */
    private static @Nullable Throwable causeOf(Throwable thrown) {
        return thrown instanceof XMLStreamException xml && xml.getNestedException() != null
                ? xml.getNestedException()
                : thrown.getCause();
    }
}
