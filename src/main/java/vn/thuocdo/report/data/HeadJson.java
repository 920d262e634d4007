package vn.thuocdo.report.data;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.judge.method.Method;

/** What JSON documents of this project begin with. */
public final class HeadJson {

    private HeadJson() {}

    /**
     * Opens the object that is the document, which the caller ends.
     *
     * @param version of the document's own schema
     */
    public static JsonText begin(JsonText json, int version) {
        return json.object().put("schemaVersion", version).put("rules", RulesVersion.CURRENT);
    }

    /** The members {@code title} and {@code asOf} of what is reported; the day is null where none is given. */
    public static JsonText titled(JsonText json, String title, Optional<LocalDate> asOf) {
        return json.put("title", title).put("asOf", asOf.map(LocalDate::toString));
    }

    /** The member {@code method}: which one decided, and what its rates are of. */
    public static JsonText method(JsonText json, Method method) {
        return json.object("method")
                .put("id", method.id())
                .put("denominator", method.denominator().word())
                .end();
    }
}
