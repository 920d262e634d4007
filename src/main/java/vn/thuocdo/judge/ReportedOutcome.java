package vn.thuocdo.judge;

/** What a report says of its item. */
enum ReportedOutcome {
    MET,
    NOT_MET,
    /** Neither: it breaks no run of met results and proves nothing. */
    NOTHING;

    static ReportedOutcome of(Outcome outcome) {
        if (outcome instanceof Outcome.Met) {
            return MET;
        }
        return outcome instanceof Outcome.NotMet ? NOT_MET : NOTHING;
    }
}
