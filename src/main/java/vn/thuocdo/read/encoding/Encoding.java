package vn.thuocdo.read.encoding;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** An encoding of text files that can be declared by its name. */
public enum Encoding {
    UTF_8("UTF-8"),
    /** Two bytes to a letter, in the order that the byte order mark or the text itself shows. */
    UTF_16("UTF-16"),
    UTF_16LE("UTF-16LE"),
    UTF_16BE("UTF-16BE"),
    /** Windows in Vietnam: most tone marks follow their letter. */
    WINDOWS_1258("windows-1258", "cp1258"),
    /** Windows in the West. */
    WINDOWS_1252("windows-1252", "cp1252"),
    ISO_8859_1("ISO-8859-1", "latin1"),
    /** TCVN 5712:1993, third form, also called ABC: the encoding of the .VnTime fonts. */
    TCVN3("TCVN3", "ABC", "TCVN"),
    /** The encoding of the VNI-Times fonts on Windows: marks follow their letter. */
    VNI("VNI", "VNI-Windows");

    private final String word;
    private final List<String> otherNames;

    Encoding(String word, String... otherNames) {
        this.word = word;
        this.otherNames = List.of(otherNames);
    }

    /** The encoding of a name, whatever its case and hyphens; empty for one that is not known. */
    public static Optional<Encoding> named(String name) {
        String folded = fold(name);
        return Arrays.stream(values())
                .filter(encoding -> fold(encoding.word).equals(folded)
                        || encoding.otherNames.stream()
                                .anyMatch(other -> fold(other).equals(folded)))
                .findFirst();
    }

    /** All names that are known, for a message that has to list them. */
    public static String known() {
        return Arrays.stream(values()).map(Encoding::word).collect(Collectors.joining(", "));
    }

    private static String fold(String name) {
        return name.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
    }

    /** The name to declare it by. */
    public String word() {
        return word;
    }

    /** Whether every letter is one byte or more, so that nothing in a file tells which encoding it is. */
    public boolean isBytewise() {
        return switch (this) {
            case UTF_8, UTF_16, UTF_16LE, UTF_16BE -> false;
            case WINDOWS_1258, WINDOWS_1252, ISO_8859_1, TCVN3, VNI -> true;
        };
    }

    /** Whether marks come apart from their letter, and have yet to be composed. */
    public boolean isDecomposed() {
        return this == WINDOWS_1258 || this == VNI;
    }

    /** Whether it is that of fonts from before Unicode, under which a workbook may hold letters that are none. */
    public boolean isOfFonts() {
        return this == TCVN3 || this == VNI;
    }

    /**
     * What a text of a workbook says under a font of this encoding: its bytes are in the workbook as letters of Western
     * Windows. A text with other letters stands under a font of today, and stays as it is.
     */
    public String underFont(String letters) {
        CharsetEncoder western = WINDOWS_1252.charset().newEncoder();
        try {
            CharBuffer text = newDecoder().decode(western.encode(CharBuffer.wrap(letters)));
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        } catch (CharacterCodingException e) {
            return letters;
        }
    }

    /** A new decoder that reports bytes which do not belong. */
    public CharsetDecoder newDecoder() {
        return charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private Charset charset() {
        return switch (this) {
            case UTF_8 -> StandardCharsets.UTF_8;
            case UTF_16, UTF_16LE -> StandardCharsets.UTF_16LE;
            case UTF_16BE -> StandardCharsets.UTF_16BE;
            case ISO_8859_1 -> StandardCharsets.ISO_8859_1;
            case WINDOWS_1252, WINDOWS_1258 -> Charset.forName(word);
            case TCVN3 -> FontCharset.TCVN3;
            case VNI -> FontCharset.VNI;
        };
    }
}
