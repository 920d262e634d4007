package vn.thuocdo.judge;

/** What a report says about its item. */
enum ReportedOutcome {
    MET,
    NOT_MET,
    /** Neither: it does not break a run of met results, and proves nothing. */
    NOTHING;

    static ReportedOutcome of(Outcome outcome) {
        if (outcome instanceof Outcome.Met) {
            return MET;
        }
        return outcome instanceof Outcome.NotMet ? NOT_MET : NOTHING;
    }
}
