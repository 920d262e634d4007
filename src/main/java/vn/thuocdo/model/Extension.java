package vn.thuocdo.model;

import java.time.LocalDate;

/**
 * An extended deadline.
 *
 * @param document the decision that extended it; empty where none was given, and then the extension does not count
 */
public record Extension(LocalDate deadline, String document) {
    public boolean counts() {
        return !document.isEmpty();
    }
}
