package vn.thuocdo.report.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocdo.judge.ItemState;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.score.Amendment;

/** Cites the documents by which assignments were given and amended. */
public final class DecisionTexts {

    /** The number of a document and, behind it, the letters of its kind. */
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,6}/(?:\\d{4}/)?(\\p{Lu}{1,5})(?:-[\\p{Lu}\\d]{1,12}){0,4}");

    /** Of Nghị định 30/2020/NĐ-CP, phụ lục III. */
    private static final Map<String, String> KINDS = Map.of(
            "QĐ", "decision.decision",
            "KH", "decision.plan",
            "NQ", "decision.resolution",
            "CT", "decision.directive");

    private final Messages messages;

    public DecisionTexts(Messages messages) {
        this.messages = messages;
    }

    /** The document of a row and from when it is in force; empty where the row says neither. */
    public Optional<String> cited(Assignment row) {
        return row.effective()
                .map(from -> cited(row.decision(), from))
                .or(() -> Optional.of(row.decision())
                        .filter(decision -> !decision.isEmpty())
                        .map(this::named));
    }

    private String cited(String decision, LocalDate from) {
        String day = messages.day(from);
        return decision.isEmpty()
                ? messages.text("decision.unnamed", day)
                : messages.text("decision.inForce", named(decision), day);
    }

    /** A document with what it is, where the data has only its number: {@code Quyết định số 1345/QĐ-UBND}. */
    private String named(String decision) {
        Matcher number = NUMBER.matcher(decision);
        return number.matches()
                ? messages.text(KINDS.getOrDefault(number.group(1), "decision.document"), decision)
                : decision;
    }

    /** That an item is judged by a row that amended another, and by which document; empty where it was never amended. */
    public Optional<String> amended(ItemState state) {
        return state.history().former().isEmpty()
                ? Optional.empty()
                : cited(state.assignment()).map(cited -> messages.text("decision.amended", cited));
    }

    /** That a row ends the item; empty where it is in force. */
    public Optional<String> state(Assignment row) {
        return switch (row.state()) {
            case ACTIVE -> Optional.empty();
            case CANCELLED -> Optional.of(messages.text("decision.cancelled"));
            case NOT_APPLICABLE -> Optional.of(messages.text("decision.notApplicable"));
        };
    }

    /** A line for each document: how many items it is about. */
    public List<String> lines(List<Amendment> amendments) {
        return amendments.stream()
                .map(amendment -> messages.counted(
                        "decision.items", amendment.items().size(), cited(amendment.decision(), amendment.effective())))
                .toList();
    }
}
