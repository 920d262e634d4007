package vn.thuocdo.growth;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A small input of a stranger that once took minutes or all memory, or is of the same kind; by its size. */
enum HostileInput {
    /** Bytes of no letter in UTF-8, one after the other: a pattern called itself for each. */
    STRANGE_BYTES("score a.csv", 3) {
        @Override
        void write(Path folder, int size) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes("unit,task,target\nA,T1,".getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes("\u00E1".repeat(size).getBytes(StandardCharsets.ISO_8859_1));
            Files.write(folder.resolve("a.csv"), bytes.toByteArray());
        }
    },
    /** Letters, and one byte that is none: a pattern began anew at each letter. */
    LETTERS_AND_A_STRANGE_BYTE("score a.csv", 3) {
        @Override
        void write(Path folder, int size) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(("unit,task,target\nA,T1," + "a".repeat(size)).getBytes(StandardCharsets.UTF_8));
            bytes.write(0xE1);
            Files.write(folder.resolve("a.csv"), bytes.toByteArray());
        }
    },
    /** A header of brackets that nothing closes. */
    OPEN_BRACKETS("score a.csv", 0) {
        @Override
        void write(Path folder, int size) throws IOException {
            text(folder, "a.csv", "unit,task,target,actual," + "(".repeat(size) + "\nA,T1,9,9,1\n");
        }
    },
    /** A number with very many points, such as items have: a pattern called itself for each. */
    DOTTED_NUMBER("score a.csv", 3) {
        @Override
        void write(Path folder, int size) throws IOException {
            text(folder, "a.csv", "task,unit,target,actual\nT1,A,9x,1\n" + "1.".repeat(size) + ",,,\nT2,A,1,1\n");
        }
    },
    /** Blanks between the words of a remark, in a document. */
    BLANKS_IN_A_REMARK("score a.csv -o docx:a.docx", 0) {
        @Override
        void write(Path folder, int size) throws IOException {
            text(folder, "a.csv", "unit,task,target,actual,difficulty\nA,T1,1,1,a" + " ".repeat(size) + "b\n");
        }
    },
    /** A remark that ends in full stops, but for a letter. */
    STOPS_IN_A_REMARK("score a.csv -o docx:a.docx", 0) {
        @Override
        void write(Path folder, int size) throws IOException {
            text(folder, "a.csv", "unit,task,target,actual,difficulty\nA,T1,1,1,a" + ".".repeat(size) + "b\n");
        }
    },
    /** A name without a blank, which has to be broken into lines. */
    LONG_NAME("score a.csv", 0) {
        @Override
        void write(Path folder, int size) throws IOException {
            text(folder, "a.csv", "unit,task,target,actual\n" + "N".repeat(size) + ",T1,1,1\n");
        }
    },
    /** A table of units that belongs to another province. */
    UNKNOWN_NAMES("check .", 3) {
        @Override
        void write(Path folder, int size) throws IOException {
            int names = size / 40;
            text(folder, "thuocdo.yaml", "sources: {units: u.csv, assignments: a.csv}\n");
            text(folder, "u.csv", "id,name\n" + names(names, 1, "u"));
            text(folder, "a.csv", "task,unit\n" + names(names, 2, "T"));
        }
    },
    /** A workbook of very many sheets. */
    SHEETS("score a.xlsx", 0) {
        @Override
        void write(Path folder, int size) throws IOException {
            GivenXlsx book = new GivenXlsx();
            String table = GivenXlsx.row("unit", "task", "target", "actual") + GivenXlsx.row("A", "T1", "1", "1");
            for (int sheet = 0; sheet < Math.min(4_000, size / 20); sheet++) {
                book.sheet("<sheetData>" + table + "</sheetData>").text("a text that sheets share " + sheet);
            }
            book.write(folder.resolve("a.xlsx"));
        }
    },
    /** One long text to which all rows refer. */
    SHARED_TEXT("score a.xlsx", 3) {
        @Override
        void write(Path folder, int size) throws IOException {
            String row = "<row><c t=\"inlineStr\"><is><t>A</t></is></c><c t=\"s\"><v>0</v></c></row>";
            new GivenXlsx()
                    .text("x".repeat(32_000))
                    .sheet("<sheetData>" + GivenXlsx.row("unit", "task") + row.repeat(20_000) + "</sheetData>")
                    .write(folder.resolve("a.xlsx"));
        }
    },
    /** Cells merged over all rows, which each row has then. */
    MERGED_CELLS("score a.xlsx", 3) {
        @Override
        void write(Path folder, int size) throws IOException {
            StringBuilder merged = new StringBuilder("<mergeCells>");
            StringBuilder first = new StringBuilder("<row><c t=\"inlineStr\"><is><t>unit</t></is></c>"
                    + "<c t=\"inlineStr\"><is><t>task</t></is></c></row><row>");
            for (char a = 'A'; a <= 'Z'; a++) {
                for (char b = 'A'; b <= 'Z'; b++) {
                    merged.append("<mergeCell ref=\"" + a + b + "2:" + a + b + "1048576\"/>");
                    first.append("<c r=\"" + a + b + "2\" t=\"inlineStr\"><is><t>" + "x".repeat(100) + "</t></is></c>");
                }
            }
            String rows = "<row><c><v>1</v></c></row>".repeat(size);
            new GivenXlsx()
                    .sheet("<sheetData>" + first + "</row>" + rows + "</sheetData>" + merged + "</mergeCells>")
                    .write(folder.resolve("a.xlsx"));
        }
    },
    /** An OpenDocument file of very many sheets, all of which stand in one part. */
    SHEETS_OF_ONE_PART("score a.ods", 0) {
        @Override
        void write(Path folder, int size) throws IOException {
            GivenOds book = new GivenOds();
            for (int sheet = 0; sheet < Math.min(4_000, size / 20); sheet++) {
                book.sheet(
                        "S" + sheet,
                        GivenOds.row("unit", "task", "target", "actual") + GivenOds.row("A", "T1", "1", "1"));
            }
            book.write(folder.resolve("a.ods"));
        }
    },
    /** Equal rows and cells that are written once, with a number. */
    REPEATED_CELLS("score a.ods", 3) {
        @Override
        void write(Path folder, int size) throws IOException {
            String cell = GivenOds.cell("office:value-type=\"string\" table:number-columns-repeated=\"9000\"", "x");
            String row = "<table:table-row table:number-rows-repeated=\"1000000\">" + cell + "</table:table-row>";
            new GivenOds().sheet("S", GivenOds.row("unit", "task") + row).write(folder.resolve("a.ods"));
        }
    },
    /** A pattern of files with many stars: Java's own matcher tries all ways to give them their share. */
    STARS("check .", 2) {
        @Override
        void write(Path folder, int size) throws IOException {
            text(folder, "a".repeat(200) + ".csv", "unit,task\nA,T1\n");
            text(folder, "thuocdo.yaml", "sources: {assignments: \"" + "a*".repeat(60) + "b\"}\n");
        }
    },
    /** Lists in lists, deeper than any stack. */
    DEEP_LISTS("check .", 2) {
        @Override
        void write(Path folder, int size) throws IOException {
            text(folder, "thuocdo.yaml", "sources: " + "[".repeat(size) + "\n");
        }
    },
    /** Very many rows that hold nothing, in a format that is held in memory. */
    EMPTY_MAPS("check a.json", 3) {
        @Override
        void write(Path folder, int size) throws IOException {
            text(folder, "a.json", "[" + "{},".repeat(6 * size) + "{}]");
        }
    },
    /** A table that is not closed where it is deep. */
    DEEP_TABLE("check a.json", 3) {
        @Override
        void write(Path folder, int size) throws IOException {
            text(folder, "a.json", "[".repeat(size));
        }
    };

    private final String command;
    private final int status;

    HostileInput(String command, int status) {
        this.command = command;
        this.status = status;
    }

    /** What the tool is told to do with it. */
    String[] command() {
        return command.split(" ");
    }

    /** What the tool ends with. */
    int status() {
        return status;
    }

    abstract void write(Path folder, int size) throws IOException;

    private static void text(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String names(int count, int seed, String id) {
        Random random = new Random(seed);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(id).append(i).append(",UBND xã ");
            for (int letter = 0; letter < 20; letter++) {
                lines.append("aăâbcdđeêghiklmnoôơpqrstuưvxy ".charAt(random.nextInt(30)));
            }
            lines.append('\n');
        }
        return lines.toString();
    }
}
