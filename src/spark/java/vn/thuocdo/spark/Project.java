package vn.thuocdo.spark;

import java.util.List;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.row.ProjectCalendar;

/** How the tables of a project are read. */
record Project(List<Source> items, List<Source> results, ProjectCalendar calendars) {

    Project {
        items = List.copyOf(items);
        results = List.copyOf(results);
    }
}
