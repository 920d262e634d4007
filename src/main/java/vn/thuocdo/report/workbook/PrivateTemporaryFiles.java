package vn.thuocdo.report.workbook;

import java.io.File;
import java.io.IOException;
import org.apache.poi.util.TempFileCreationStrategy;
import vn.thuocdo.storage.TemporaryFiles;

/** Lets POI keep what it takes out of memory in the folder of this process. */
final class PrivateTemporaryFiles implements TempFileCreationStrategy {

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        return TemporaryFiles.create(suffix == null ? ".tmp" : suffix).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return TemporaryFiles.createFolder().toFile();
    }
}
