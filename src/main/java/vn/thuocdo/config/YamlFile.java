package vn.thuocdo.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.table.Decoding;
import vn.thuocdo.read.table.Tables;
import vn.thuocdo.read.yaml.Node;
import vn.thuocdo.read.yaml.YamlText;

/** Reads a settings file as a tree. */
public final class YamlFile {

    private YamlFile() {}

    /** The root of a file; empty, with diagnostics, where it cannot be read. */
    public static Optional<Node> read(Input file, Findings.Builder diagnostics) {
        try {
            Optional<Decoding> decoding = Decoding.of(file, Optional.empty(), diagnostics);
            return decoding.isPresent() ? read(file, decoding.get(), diagnostics) : Optional.empty();
        } catch (IOException e) {
            Tables.reportUnreadable(file, e, diagnostics);
            return Optional.empty();
        }
    }

    private static Optional<Node> read(Input file, Decoding decoding, Findings.Builder diagnostics) throws IOException {
        try (Reader text = decoding.open()) {
            return YamlText.parse(text, file.shown(), diagnostics);
        } catch (CharacterCodingException e) {
            Findings.Builder fault = Findings.builder();
            decoding.reportFault(fault);
            diagnostics.add(Decoding.ofUndeclarable(fault.build()));
            return Optional.empty();
        }
    }
}
