package vn.thuocdo.read.column;

import java.util.Map;
import java.util.Optional;
import vn.thuocdo.model.Status;
import vn.thuocdo.read.phrase.status.StatusText;
import vn.thuocdo.read.text.Names;

/**
 * A header that asks whether an item is done ({@code Đã hoàn thành?}, {@code Hoàn thành (Có/Không)}), and what yes and no
 * mean below it. Below any other header they may mean anything: "Có" of "Khó khăn" is a difficulty.
 */
public final class YesNoHeader {

    private static final String DONE = "done";
    private static final String NOT_DONE = "not_done";

    /** Spreadsheets and databases keep a ticked box as TRUE. */
    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("có", DONE),
            Map.entry("rồi", DONE),
            Map.entry("đã", DONE),
            Map.entry("yes", DONE),
            Map.entry("true", DONE),
            Map.entry("không", NOT_DONE),
            Map.entry("chưa", NOT_DONE),
            Map.entry("no", NOT_DONE),
            Map.entry("false", NOT_DONE));

    private YesNoHeader() {}

    /** Whether a header asks only whether it is done. A question whether it was on time is not one of these. */
    public static boolean isAsked(String header) {
        String asked = header.strip();
        int bracket = asked.lastIndexOf('(');
        asked = asked.endsWith(")") && bracket > 0 ? asked.substring(0, bracket).strip() : asked;
        asked = asked.endsWith("?") ? asked.substring(0, asked.length() - 1).strip() : asked;
        return !asked.isEmpty()
                && StatusText.read(Names.fold(asked)) instanceof StatusText.Reading.Claim claim
                && claim.status() == Status.DONE
                && claim.time().isEmpty();
    }

    /** The known word that an answer stands for; empty if it is not an answer. */
    public static Optional<String> answer(String text) {
        return Optional.ofNullable(ANSWERS.get(Names.fold(text)));
    }
}
