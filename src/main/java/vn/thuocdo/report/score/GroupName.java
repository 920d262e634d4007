package vn.thuocdo.report.score;

import vn.thuocdo.report.text.Messages;

/** What a group of tasks is called. */
final class GroupName {

    private GroupName() {}

    /** Its name, or that it has none. */
    static String of(String name, Messages messages) {
        return name.isEmpty() ? messages.text("text.noGroup") : name;
    }
}
