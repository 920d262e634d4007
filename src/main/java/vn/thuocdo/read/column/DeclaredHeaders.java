package vn.thuocdo.read.column;

import java.util.ArrayList;
import java.util.List;

/** Finds the headers that a declaration names. */
final class DeclaredHeaders {

    private DeclaredHeaders() {}

    /** The fields whose header is a text as it is written, else those where it is that text folded. */
    static List<Integer> named(List<String> header, String name) {
        List<Integer> exact = new ArrayList<>();
        List<Integer> alike = new ArrayList<>();
        String folded = Headers.fold(name);
        for (int field = 0; field < header.size(); field++) {
            if (header.get(field).equals(name)) {
                exact.add(field);
            } else if (!folded.isEmpty() && Headers.fold(header.get(field)).equals(folded)) {
                alike.add(field);
            }
        }
        return exact.isEmpty() ? alike : exact;
    }
}
