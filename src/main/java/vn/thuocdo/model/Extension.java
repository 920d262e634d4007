package vn.thuocdo.model;

import java.time.LocalDate;

/**
 * A deadline that was moved.
 *
 * @param document the decision that moved it; empty where none was given, and then the extension does not count
 */
public record Extension(LocalDate deadline, String document) {
    public boolean counts() {
        return !document.isEmpty();
    }
}
