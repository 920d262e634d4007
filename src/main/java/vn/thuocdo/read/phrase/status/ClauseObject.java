package vn.thuocdo.read.phrase.status;

import java.util.EnumSet;
import java.util.Set;
import vn.thuocdo.read.phrase.status.StatusObject.Kind;

/** What a clause of a status says it is about; it decides whether the end of what was done is the end of the task. */
final class ClauseObject {

    private static final Set<String> LISTING = Set.of(",", "và", "and");

    private final boolean listed;
    private final boolean anyListed;
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    private boolean begun;
    private boolean subject;
    private boolean any;

    private ClauseObject(boolean listed, boolean anyListed) {
        this.listed = listed;
        this.anyListed = anyListed;
    }

    static ClauseObject first() {
        return new ClauseObject(false, false);
    }

    /**
     * The object of the clause that follows, which may go on with this one ({@code kiện toàn Ban Chỉ đạo và Tổ giúp việc}).
     *
     * @param finished whether this clause says that something was done
     * @param joint what stands between the two
     */
    ClauseObject next(boolean finished, String joint) {
        boolean list = finished && begun && LISTING.contains(joint);
        return new ClauseObject(list, list && any && !joint.equals(","));
    }

    /** Whether words without a verb go on with the object of the clause before; behind "còn" they name what is left. */
    boolean mayGoOnWith(Kind kind) {
        return listed && !kinds.contains(Kind.LIMITED) && (kind == Kind.FINAL || anyListed && kind == Kind.OPEN);
    }

    /**
     * Takes words that tell of the object.
     *
     * @param behindVerb whether they stand behind the verb, and not before it
     */
    void take(Kind kind, boolean behindVerb) {
        kinds.add(kind);
        begun |= behindVerb;
        subject |= !behindVerb;
    }

    /** A verb was named that ends the task whatever it is about. */
    void takeAny() {
        any = true;
    }

    /** An object stands behind the verb, so that verbs behind it may be parts of it ({@code kế hoạch kiểm tra}). */
    void begin() {
        begun = true;
    }

    /** Whether what is spoken of is named before the verb ({@code analysis ongoing}). */
    boolean isSubject() {
        return subject;
    }

    boolean isBegun() {
        return begun;
    }

    /** Whether the task ends with it. */
    boolean endsTask() {
        boolean whole = !kinds.contains(Kind.DRAFT) && !kinds.contains(Kind.LIMITED);
        return whole && (any || kinds.contains(Kind.FINAL) || !kinds.contains(Kind.OPEN));
    }

    /** Whether what was done by a verb only prepares the task. */
    boolean prepares(StatusPart verb) {
        return kinds.contains(Kind.PREPARED) || kinds.contains(Kind.DRAFT) && verb.isStep();
    }
}
