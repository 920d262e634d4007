package vn.thuocdo.spark;

/**
 * Counts the records of bytes that begin with one, where each line break outside of quotation marks ends one. A record
 * without a letter or digit may be blank or not; so it cannot be told how many there are.
 */
final class RecordCount {

    private boolean quoted;
    private boolean any;
    private boolean telling;
    private boolean doubtful;
    private int records;

    void see(byte[] bytes, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            byte b = bytes[i];
            if (b == '\n' && !quoted) {
                end();
            } else {
                quoted ^= b == '"';
                any |= b != '\r';
                telling |= b < 0 || Character.isLetterOrDigit(b);
            }
        }
    }

    private void end() {
        doubtful |= any && !telling;
        records += telling ? 1 : 0;
        any = false;
        telling = false;
    }

    /** How many there were; negative where that cannot be told. */
    int records() {
        end();
        return doubtful ? -1 : records;
    }
}
