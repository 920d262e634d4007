package vn.thuocdo.spark;

import java.io.Serializable;
import java.util.List;

/**
 * What an executor needs to read the tables of a project.
 *
 * @param id of this job alone
 * @param items the files of units, tasks and assignments, whole
 * @param results the files of results
 * @param project how all of these are read, encoded where their inputs are known in this order
 */
record JobFiles(String id, List<HeldFile> items, List<ResultFile> results, byte[] project) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** @param shown the path as the user wrote it */
    record HeldFile(String shown, byte[] bytes) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    /**
     * A file that the executors read themselves.
     *
     * @param shown the path as the user wrote it, or as its pattern was found to match
     * @param place where Hadoop finds it
     */
    record ResultFile(String shown, String place) implements Serializable {

        private static final long serialVersionUID = 1L;
    }
}
