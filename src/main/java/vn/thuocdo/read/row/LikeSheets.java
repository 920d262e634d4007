package vn.thuocdo.read.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.Headers;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.phrase.day.HeaderPeriod;
import vn.thuocdo.read.table.Layout;
import vn.thuocdo.read.table.Table;
import vn.thuocdo.read.table.Tables;
import vn.thuocdo.read.text.CaptionText;
import vn.thuocdo.read.text.OrganisationText;

/** The sheets of a workbook whose columns fit what a table is for as well as those of the sheet that is read. */
public final class LikeSheets {

    /** A single sheet may be called anything. */
    private static final int FEWEST = 2;

    private LikeSheets() {}

    /** The sheets that are of one unit each; none where their names are no units. That of all of them is none. */
    static List<String> ofUnits(Source source, Table table, Columns columns) {
        String read = table.form().sheet();
        if (read.isEmpty() || source.layout().sheet().isPresent()) {
            return OrganisationText.isAgency(read) ? List.of(read) : List.of();
        }
        List<String> like = of(source, read, columns);
        if (OrganisationText.isAgency(read)) {
            return like.stream().filter(OrganisationText::isAgency).toList();
        }
        List<String> units = like.stream().filter(LikeSheets::mayNameUnit).toList();
        return units.size() >= FEWEST ? units : List.of();
    }

    /** The sheets with the same headers, which hold a part of the job each; none where one alone is read. A draft is no part. */
    public static List<String> ofParts(Source source, OpenedTable read) {
        String sheet = read.table().form().sheet();
        boolean mayBe = !sheet.isEmpty()
                && source.layout().sheet().isEmpty()
                && read.columns().suffice(source.role());
        List<String> parts = mayBe
                ? Tables.sheets(source.input()).stream()
                        .filter(name ->
                                name.equals(sheet) || !CaptionText.isOfDraft(name) && isAlike(source, name, read))
                        .toList()
                : List.of();
        return parts.size() >= FEWEST ? parts : List.of();
    }

    private static boolean isAlike(Source source, String sheet, OpenedTable read) {
        return open(source, sheet, OptionalInt.empty())
                .filter(opened -> folded(opened).equals(folded(read)))
                .isPresent();
    }

    private static List<String> folded(OpenedTable opened) {
        return opened.columns().headers().stream().map(Headers::fold).toList();
    }

    /** In the order of the workbook; of those that are hidden none. */
    private static List<String> of(Source source, String read, Columns columns) {
        int fit = TableFit.of(source, columns);
        List<String> like = new ArrayList<>();
        for (String sheet : Tables.sheets(source.input())) {
            if (sheet.equals(read) || fit(source, sheet) == fit) {
                like.add(sheet);
            }
        }
        return like;
    }

    private static int fit(Source source, String sheet) {
        return open(source, sheet, OptionalInt.empty())
                .map(opened -> TableFit.of(source, opened.columns()))
                .orElse(-1);
    }

    /**
     * The table of a sheet of a workbook; empty where it has none. What is to be said of it is not said.
     *
     * @param year the project's; absent where it names none
     */
    public static Optional<OpenedTable> open(Source source, String sheet, OptionalInt year) {
        Layout layout = new Layout(Optional.of(sheet), OptionalInt.empty(), Optional.empty(), Optional.empty());
        return OpenedTable.find(source.withLayout(layout.or(source.layout())), year, Findings.builder());
    }

    private static boolean mayNameUnit(String sheet) {
        return HeaderPeriod.in(sheet).isEmpty() && !CaptionText.namesTable(sheet);
    }
}
