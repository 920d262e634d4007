package vn.thuocdo.report.data;

import java.util.List;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.score.Amendment;

/** The documents that amended assignments, as JSON. */
public final class AmendmentsJson {

    /** The documents, and the items that each is about. */
    public static void write(JsonText json, List<Amendment> amendments) {
        json.array("amendments");
        for (Amendment amendment : amendments) {
            json.object()
                    .put("decision", amendment.decision())
                    .put("effective", amendment.effective().toString())
                    .array("items");
            for (Assignment item : amendment.items()) {
                json.object()
                        .put("unit", item.unit().id())
                        .put("task", item.task().id())
                        .end();
            }
            json.end().end();
        }
        json.end();
    }

    private AmendmentsJson() {}
}
