package vn.thuocdo.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.cli.ProcessContext;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.OfficeSettings;
import vn.thuocdo.report.explain.Explanation;
import vn.thuocdo.run.Output;
import vn.thuocdo.run.Outputs;
import vn.thuocdo.run.UnitFolder;
import vn.thuocdo.run.UsageException;
import vn.thuocdo.run.WorkingFolder;

/** Which reports are written, and where. */
public final class ReportOptions {

    private final Set<Format> formats;
    private final boolean ofScores;
    private final OptionSpec format;
    private final OfficeOptions office = new OfficeOptions();
    private final OptionSpec files = Options.files("1", "FILE", "-o", "--output");
    private final OptionSpec eachUnit = Options.files("1", "FOLDER", "--each-unit");

    /** @param formats those that the command's report has */
    public ReportOptions(Set<Format> formats) {
        this(formats, false);
    }

    /** Those of scores, whose CSV has a form for offices too. */
    public static ReportOptions ofScores() {
        return new ReportOptions(Format.ofScores(), true);
    }

    private ReportOptions(Set<Format> formats, boolean ofScores) {
        this.formats = formats;
        this.ofScores = ofScores;
        this.format = Options.word("FORMAT", this::named, words(), "-f", "--format");
    }

    public void addTo(CommandSpec command) {
        command.addOption(format).addOption(files);
        if (ofScores) {
            command.addOption(eachUnit);
            office.addCsvTo(command);
        }
        if (hasOfficeFormats()) {
            office.addTemplateTo(command);
        }
    }

    private boolean hasOfficeFormats() {
        return formats.contains(Format.DOCX);
    }

    /** What an office wants of the documents; nothing where the command has none for offices. */
    public OfficeSettings tailoring(ProcessContext context) {
        return hasOfficeFormats() ? office.tailoring(context) : OfficeSettings.NONE;
    }

    /**
     * The documents that are asked for.
     *
     * @throws UsageException if a format is not clear, two go to one place, or a workbook would go to a terminal
     */
    public Outputs outputs(ProcessContext context) {
        return outputs(context, Format.TEXT);
    }

    /**
     * The same of a command whose document is not text unless another format is asked for.
     *
     * @param otherwise the format on standard output where none is asked for
     * @throws UsageException as {@link #outputs(ProcessContext)}
     */
    public Outputs outputs(ProcessContext context, Format otherwise) {
        OfficeSettings tailoring = tailoring(context);
        WorkingFolder folder = context.folder();
        Outputs outputs = new Outputs(all(folder, otherwise), eachUnit(folder), folder.path());
        tailoring.template().ifPresent(template -> outputs.requireApart(office.template(), template));
        for (Output output : outputs.all()) {
            if (output.format() == Format.PARQUET && context.parquet().isEmpty()) {
                throw new UsageException(UsageError.PARQUET_ON_SPARK);
            }
            if (output.isStandard() && output.format().isBinary() && context.outIsTerminal()) {
                String word = output.format().word();
                throw new UsageException(UsageError.NOT_ON_TERMINAL, word, "-o report." + word);
            }
        }
        return outputs;
    }

    private List<Output> all(WorkingFolder folder, Format otherwise) {
        Optional<Format> chosen = Options.given(format);
        List<String> files = this.files.getValue();
        List<Output> outputs = new ArrayList<>();
        for (String file : files) {
            outputs.add(
                    file.equals(Output.STANDARD) ? Output.standard(chosen.orElse(otherwise)) : output(file, folder));
        }
        boolean standard = outputs.stream().anyMatch(Output::isStandard);
        if (!standard && folders().isEmpty() && (files.isEmpty() || chosen.isPresent())) {
            outputs.add(Output.standard(chosen.orElse(otherwise)));
        }
        return outputs;
    }

    /** The folders of the units' papers, which are Word documents unless another format is asked for. */
    private List<UnitFolder> eachUnit(WorkingFolder folder) {
        Format usual = Options.<Format>given(format).orElse(Format.DOCX);
        return folders().stream().map(text -> unitFolder(text, usual, folder)).toList();
    }

    private List<String> folders() {
        return ofScores ? eachUnit.getValue() : List.of();
    }

    private static UnitFolder unitFolder(String text, Format usual, WorkingFolder folder) {
        int colon = text.indexOf(':');
        Optional<Format> stated = colon < 0 ? Optional.empty() : Format.of(text.substring(0, colon));
        Format format = stated.orElse(usual);
        if (!Explanation.FORMATS.contains(format)) {
            throw new UsageException(UsageError.NO_FORMAT_OF_PAPERS, format.word(), words(Explanation.FORMATS));
        }
        return UnitFolder.of(format, stated.isEmpty() ? text : text.substring(colon + 1), folder);
    }

    private static String words(Set<Format> some) {
        return some.stream().map(Format::word).collect(Collectors.joining(", "));
    }

    /** {@code report.json}, or {@code FORMAT:FILE} where the extension does not say it. */
    private Output output(String text, WorkingFolder folder) {
        int colon = text.indexOf(':');
        boolean both = colon >= 0 && colon < text.length() - 1;
        Optional<Format> stated = both ? named(text.substring(0, colon)) : Optional.empty();
        if (stated.isPresent()) {
            String file = text.substring(colon + 1);
            return file.equals(Output.STANDARD)
                    ? Output.standard(stated.get())
                    : Output.file(stated.get(), file, folder);
        }
        Format ofExtension = Format.ofFile(text).filter(this::isWritten).orElseThrow(() -> unwritten(text));
        return Output.file(ofExtension, text, folder);
    }

    /** A file whose extension names no format; of PDF and of the old office formats it is said what to do instead. */
    private UsageException unwritten(String text) {
        String extension = text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Optional<Format> current = Format.of(extension + "x").filter(this::isWritten);
        if (extension.equals("pdf") && isWritten(Format.DOCX)) {
            return new UsageException(UsageError.NO_PDF, text);
        }
        return current.isPresent()
                ? new UsageException(UsageError.OLD_OUTPUT, text, text + "x")
                : new UsageException(UsageError.BAD_OUTPUT, text, String.join(", ", words()));
    }

    private Optional<Format> named(String word) {
        return Format.of(word).filter(this::isWritten);
    }

    private boolean isWritten(Format some) {
        return formats.contains(some) || ofScores && some == Format.PARQUET;
    }

    private List<String> words() {
        return formats.stream().map(Format::word).toList();
    }
}
