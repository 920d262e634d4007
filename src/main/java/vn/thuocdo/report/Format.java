package vn.thuocdo.report;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The formats of documents. Not every document has each. */
public enum Format {
    TEXT(".txt"),
    JSON(".json"),
    CSV(".csv"),
    MARKDOWN(".md"),
    /** One file that any browser opens, with or without a network. */
    HTML(".html"),
    /** A workbook as Excel writes it. */
    XLSX(".xlsx"),
    /** A workbook as OpenDocument. */
    ODS(".ods"),
    /** A document as Word writes it, in the form of an official report. */
    DOCX(".docx"),
    /** The same as OpenDocument. */
    ODT(".odt"),
    /** Test results as CI systems read them: a test for each unit. */
    JUNIT(".xml"),
    /** Figures for monitoring systems; in a file of Prometheus' node exporter too. */
    OPENMETRICS(".prom"),
    /** The summary of a step of GitHub Actions. */
    GITHUB,
    /** Frictionless Data Package: describes the CSV files written in the same run. */
    DATAPACKAGE("datapackage.json"),
    /** A table for data lakes, written where a program brings the library for it: on Spark. */
    PARQUET(".parquet"),
    /** A file that the tool reads again. */
    YAML(".yaml");

    private final Optional<String> ending;

    Format() {
        this.ending = Optional.empty();
    }

    Format(String ending) {
        this.ending = Optional.of(ending);
    }

    /** The word on the command line: {@code markdown}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the name of a file ends in, with its dot; empty where files of the format have no ending. */
    public String ending() {
        return ending.orElse("");
    }

    /** Those that a scoreboard is written in anywhere. */
    public static Set<Format> ofScores() {
        return EnumSet.complementOf(EnumSet.of(PARQUET, YAML));
    }

    /** Whether it is no text, which a terminal could show. */
    public boolean isBinary() {
        return switch (this) {
            case XLSX, ODS, DOCX, ODT, PARQUET -> true;
            default -> false;
        };
    }

    /** Whether it is made to be printed and signed. */
    public boolean isPaper() {
        return this == DOCX || this == ODT;
    }

    /** Whether it is a workbook. */
    public boolean isWorkbook() {
        return this == XLSX || this == ODS;
    }

    /** The format of a word; empty for another word. */
    public static Optional<Format> of(String word) {
        for (Format format : values()) {
            if (format.word().equals(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The format that the end of a file's name tells, the longest there is; empty where it tells none. */
    public static Optional<Format> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Optional<Format> told = Optional.empty();
        for (Format format : values()) {
            if (format.ending.filter(lower::endsWith).isPresent()
                    && format.length() > told.map(Format::length).orElse(0)) {
                told = Optional.of(format);
            }
        }
        return told;
    }

    private int length() {
        return ending.map(String::length).orElse(0);
    }
}
