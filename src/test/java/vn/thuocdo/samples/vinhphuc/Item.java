package vn.thuocdo.samples.vinhphuc;

import java.util.List;
import java.util.Optional;

/**
 * A target or a task of one year's catalogue.
 *
 * @param id the group and a number within it, such as {@code HTS-1}
 * @param measurement absent for a task, which is done or not
 * @param hardness from 0, which nobody fails, to 5, which hardly anybody completes
 * @param basis the titles of the documents it is assigned by
 */
record Item(
        String id,
        String name,
        Optional<Measurement> measurement,
        Deadline deadline,
        int hardness,
        List<String> basis) {

    String group() {
        return id.substring(0, id.indexOf('-'));
    }

    /** Its number within the group. */
    int number() {
        return Integer.parseInt(id.substring(id.indexOf('-') + 1));
    }

    boolean isMeasured() {
        return measurement.isPresent();
    }

    boolean takes(Course course) {
        return measurement.filter(measured -> measured.course() == course).isPresent();
    }
}
