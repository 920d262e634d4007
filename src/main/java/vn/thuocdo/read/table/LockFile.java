package vn.thuocdo.read.table;

import vn.thuocdo.read.input.Input;

/** The small file that an office program keeps beside a workbook while somebody has it open. */
final class LockFile {

    private static final String OF_EXCEL = "~$";
    private static final String OF_LIBRE_OFFICE = ".~lock.";
    private static final String END_OF_LIBRE_OFFICE = "#";

    private LockFile() {}

    static boolean isOne(Input input) {
        String name = name(input);
        return name.startsWith(OF_EXCEL) || name.startsWith(OF_LIBRE_OFFICE) && name.endsWith(END_OF_LIBRE_OFFICE);
    }

    /** The name of the workbook that is open. */
    static String workbook(Input input) {
        String name = name(input);
        return name.startsWith(OF_EXCEL)
                ? name.substring(OF_EXCEL.length())
                : name.substring(OF_LIBRE_OFFICE.length(), name.length() - END_OF_LIBRE_OFFICE.length());
    }

    private static String name(Input input) {
        String shown = input.shown();
        return shown.substring(Math.max(shown.lastIndexOf('/'), shown.lastIndexOf('\\')) + 1);
    }
}
