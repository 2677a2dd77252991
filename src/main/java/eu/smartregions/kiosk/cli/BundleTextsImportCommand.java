package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.bundle.texts.Imported;
import eu.smartregions.kiosk.bundle.texts.TextsFolder;
import eu.smartregions.kiosk.bundle.texts.TextsImport;
import eu.smartregions.kiosk.content.text.Counted;
import eu.smartregions.kiosk.launch.ExitCode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `kiosk bundle texts import`: what translators gave back.
@Command(name = "import", mixinStandardHelpOptions = true,
        description = "Puts translations back into the files of a bundle. What was made from a source that has changed "
                + "since, or cannot be shown, is named and not written; everything else is.")
public final class BundleTextsImportCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DIR", description = "The bundle's folder.")
    private Path folder = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "What 'kiosk bundle texts export' "
            + "wrote and translators filled in: .xlsx or .xlf.")
    private List<Path> files = List.of();

    private final PrintStream out;
    private final PrintStream err;

    /// The command.
    ///
    /// @param out receives what could not be taken, one line each, and the counts
    /// @param err receives everything else
    public BundleTextsImportCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        ProgressLine progress = new ProgressLine(err);
        Imported imported;
        try {
            TextsImport texts = new TextsImport(TextsFolder.open(folder));
            for (Path file : files) {
                texts.read(file, progress::show);
            }
            imported = texts.write(progress::show);
        } finally {
            progress.end();
        }
        imported.refused().forEach(line -> out.println("refused " + line));
        imported.outdated().forEach(line -> out.println("outdated " + line));
        out.println(imported.counts() + "; " + Counted.of(imported.files(), "file") + " changed");
        return imported.counts().refused() == 0 ? 0 : ExitCode.PROBLEMS;
    }
}
