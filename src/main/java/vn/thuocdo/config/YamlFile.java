package vn.thuocdo.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Diagnostics;
import vn.thuocdo.read.table.Decoding;
import vn.thuocdo.read.table.Input;
import vn.thuocdo.read.table.Tables;
import vn.thuocdo.read.yaml.Node;
import vn.thuocdo.read.yaml.YamlText;

/** Reads a settings file as a tree. */
final class YamlFile {

    private YamlFile() {}

    /** The root of a file; empty, with diagnostics, where it cannot be read. */
    static Optional<Node> read(Input file, Diagnostics diagnostics) {
        try (Reader text = Decoding.open(file)) {
            return YamlText.parse(text, file.shown(), diagnostics);
        } catch (CharacterCodingException e) {
            reportEncoding(file, diagnostics);
        } catch (IOException e) {
            Tables.reportUnreadable(file, e, diagnostics);
        }
        return Optional.empty();
    }

    private static void reportEncoding(Input file, Diagnostics diagnostics) {
        try {
            diagnostics.add(Code.NOT_UTF8, Decoding.firstFault(file));
        } catch (IOException e) {
            Tables.reportUnreadable(file, e, diagnostics);
        }
    }
}
