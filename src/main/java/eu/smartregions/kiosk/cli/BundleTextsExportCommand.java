package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.bundle.texts.TextsExport;
import eu.smartregions.kiosk.bundle.texts.TextsFolder;
import eu.smartregions.kiosk.content.text.Counted;
import eu.smartregions.kiosk.content.text.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kiosk bundle texts export`: every text of a bundle for translators.
@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Writes every text of a bundle with its translations: as a workbook with a sheet for each "
                + "language, or as XLIFF 2.1, a file for each language.")
public final class BundleTextsExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The bundle's folder.")
    private Path folder = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE.xlsx|FILE.xlf",
            description = "The file to write; where there are several languages, XLIFF writes FILE.de.xlf and so on.")
    private Path file = Path.of("");

    @Option(names = "--lang", paramLabel = "CODE", description = "A language to translate into; may be repeated "
            + "(default: all of the Union).")
    private List<Language> languages = List.of();

    private final PrintStream out;
    private final PrintStream err;

    /// The command.
    ///
    /// @param out receives the files written
    /// @param err receives everything else
    public BundleTextsExportCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        ProgressLine progress = new ProgressLine(err);
        try {
            tell(new TextsExport(TextsFolder.open(folder), languages).write(file, progress::show), progress);
        } finally {
            progress.end();
        }
        return 0;
    }

    private void tell(TextsExport.Exported exported, ProgressLine progress) {
        progress.end();
        exported.files().forEach(out::println);
        err.println(Counted.of(exported.texts(), "text") + " to be translated into "
                + Counted.of(exported.languages(), "language") + "; translations: "
                + exported.states().entrySet().stream().map(state -> state.getValue() + " " + state.getKey())
                        .collect(Collectors.joining(", "))
                + ".");
        if (exported.leftOut() > 0) {
            err.println("Left out, since their source is in another language than that of the others: "
                    + Counted.of(exported.leftOut(), "translation") + "; a workbook (.xlsx) holds them.");
        }
    }
}
