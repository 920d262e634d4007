package vn.thuocdo.read.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;

/** A workbook of Excel 97 to 2003 (.xls). Its texts are held; the records of its sheets are streamed. */
public final class XlsWorkbook implements Workbook {

    private static final String STREAM = "Workbook";

    private final POIFSFileSystem file;
    private final List<Sheet> sheets = new ArrayList<>();

    /** Where the records of each sheet begin in the stream: they need not stand in the order of the tabs. */
    private final List<Integer> starts = new ArrayList<>();

    /** Where a workbook is protected with Excel's own password, records can be read from the first one on alone. */
    private boolean ciphered;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formatIds = new ArrayList<>();
    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private SSTRecord texts = new SSTRecord();
    private boolean since1904;

    private XlsWorkbook(POIFSFileSystem file) {
        this.file = file;
    }

    /**
     * Opens a file.
     *
     * @throws WorkbookFault if it is no sound workbook of this format
     */
    public static Workbook open(Path path) throws IOException {
        return WorkbookFault.guard(() -> {
            POIFSFileSystem file = new POIFSFileSystem(path.toFile(), true);
            try {
                requireWorkbook(file.getRoot());
                XlsWorkbook workbook = new XlsWorkbook(file);
                workbook.read();
                return workbook;
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        });
    }

    private static void requireWorkbook(DirectoryNode root) throws WorkbookFault {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw WorkbookFault.encrypted();
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            throw WorkbookFault.of(OtherFormat.WORD_97);
        }
        if (!root.hasEntryCaseInsensitive(STREAM)) {
            throw WorkbookFault.of(root.hasEntryCaseInsensitive("Book") ? OtherFormat.EXCEL_95 : OtherFormat.OFFICE);
        }
    }

    private void read() throws IOException {
        RecordFactoryInputStream records = records();
        for (Record some = records.nextRecord();
                some != null && !(some instanceof EOFRecord);
                some = records.nextRecord()) {
            if (some instanceof BoundSheetRecord sheet) {
                sheets.add(new Sheet(sheet.getSheetname(), sheet.isHidden() || sheet.isVeryHidden()));
                starts.add(sheet.getPositionOfBof());
                WorkbookFault.requireFewSheets(sheets.size());
            } else if (some instanceof FilePassRecord) {
                ciphered = true;
            } else if (some instanceof DateWindow1904Record window) {
                since1904 = window.getWindowing() == 1;
            } else if (some instanceof FormatRecord format) {
                codes.put(format.getIndexCode(), format.getFormatString());
            } else if (some instanceof ExtendedFormatRecord format) {
                formatIds.add((int) format.getFormatIndex());
            } else if (some instanceof SSTRecord table) {
                texts = table;
            }
        }
    }

    private RecordFactoryInputStream records() throws IOException {
        return new RecordFactoryInputStream(file.createDocumentInputStream(STREAM), false);
    }

    /** The records of a sheet, from the one after its first. */
    private RecordFactoryInputStream records(int sheet) throws IOException {
        if (ciphered) {
            return recordsAfter(sheet);
        }
        DocumentInputStream stream = file.createDocumentInputStream(STREAM);
        int start = starts.get(sheet);
        if (start < 0 || stream.skip(start) != start || stream.readUShort() != BOFRecord.sid) {
            throw WorkbookFault.damaged();
        }
        int length = stream.readUShort();
        if (stream.skip(length) != length) {
            throw WorkbookFault.damaged();
        }
        return new RecordFactoryInputStream(stream, false);
    }

    /** The same where all records before it have to be read first. */
    private RecordFactoryInputStream recordsAfter(int sheet) throws IOException {
        int place =
                (int) starts.stream().filter(start -> start < starts.get(sheet)).count();
        RecordFactoryInputStream records = records();
        int substream = -1;
        int depth = 0;
        for (Record some = records.nextRecord(); some != null; some = records.nextRecord()) {
            if (some instanceof EOFRecord) {
                depth--;
            } else if (some instanceof BOFRecord) {
                if (depth == 0 && substream++ == place) {
                    return records;
                }
                depth++;
            }
        }
        throw WorkbookFault.damaged();
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public Rows rows(int sheet) throws IOException {
        return WorkbookFault.guard(() -> new XlsRows(this, records(sheet)));
    }

    @Override
    public List<Region> merged(int sheet) throws IOException {
        return WorkbookFault.guard(() -> {
            List<Region> regions = new ArrayList<>();
            RecordFactoryInputStream records = records(sheet);
            int depth = 1;
            for (Record some = records.nextRecord(); some != null && depth > 0; some = records.nextRecord()) {
                if (some instanceof BOFRecord) {
                    depth++;
                } else if (some instanceof EOFRecord) {
                    depth--;
                } else if (depth == 1 && some instanceof MergeCellsRecord merged) {
                    for (int i = 0; i < merged.getNumAreas(); i++) {
                        regions.add(region(merged.getAreaAt(i)));
                        WorkbookFault.requireFewMerged(regions.size());
                    }
                }
            }
            return regions;
        });
    }

    private static Region region(CellRangeAddress area) {
        return new Region(
                area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn() + 1, area.getLastColumn() + 1);
    }

    /** A text that many cells may share. */
    String text(int index) {
        return texts.getString(index).getString();
    }

    /** The number format of a style. */
    NumberFormat format(int style) {
        return formats.computeIfAbsent(formatIds.get(style), id -> NumberFormat.of(id, codes.get(id)));
    }

    boolean since1904() {
        return since1904;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
