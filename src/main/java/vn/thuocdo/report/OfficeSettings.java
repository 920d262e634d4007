package vn.thuocdo.report;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What an office wants otherwise than programs do.
 *
 * @param csvForExcel whether CSV is for Excel, and not for programs
 * @param template the document that the report is put into; absent for the form that the decree on clerical work prescribes
 */
public record OfficeSettings(boolean csvForExcel, Optional<Path> template) {

    public static final OfficeSettings NONE = new OfficeSettings(false, Optional.empty());
}
