package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.bundle.author.ImportFolder;
import eu.smartregions.kiosk.bundle.author.RegionImport;
import eu.smartregions.kiosk.bundle.author.RegionWorkbook;
import eu.smartregions.kiosk.bundle.author.Starter;
import eu.smartregions.kiosk.content.text.Counted;
import eu.smartregions.kiosk.launch.ExitCode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kiosk bundle import`: many regions from one spreadsheet.
@Command(name = "import", mixinStandardHelpOptions = true,
        description = "Makes a bundle of each row of a spreadsheet, or brings those made before up to date: what was "
                + "written into them meanwhile stays.")
public final class BundleImportCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Parameters(paramLabel = "SPREADSHEET", description = "A .csv or .xlsx file; with --template, a new .xlsx file.")
    private Path spreadsheet = Path.of("");

    @ArgGroup(multiplicity = "1")
    private Wanted wanted = new Wanted();

    @Mixin
    private final ForExhibition exhibition = new ForExhibition();

    /// What is to be done.
    private static final class Wanted {
        @Option(names = "--out", paramLabel = "DIR", description = "The folder for the bundles.")
        private @Nullable Path folder;

        @Option(names = "--template", description = "Write a workbook to fill in, with the exhibition's areas to "
                + "choose from.")
        private boolean template;
    }

    /// The command.
    ///
    /// @param out receives the bundles written, or all problems
    /// @param err receives everything else
    public BundleImportCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        if (wanted.template) {
            RegionWorkbook.write(spreadsheet, Starter.areas(exhibition.path()));
            out.println(spreadsheet);
            return 0;
        }
        Path folder = Objects.requireNonNull(wanted.folder);
        RegionImport regions = RegionImport.of(spreadsheet, exhibition.path(), folder);
        regions.problems().forEach(problem -> out.println(spreadsheet.getFileName() + ":" + problem));
        if (!regions.accepted()) {
            err.println("Nothing was written: mend the cells named above.");
            return ExitCode.PROBLEMS;
        }
        List<ImportFolder.Outcome> bundles = regions.write(folder);
        bundles.forEach(bundle -> out.println(bundle.folder() + switch (bundle.state()) {
            case NEW -> "";
            case CHANGED -> ": changed " + String.join(", ", bundle.changed());
            case SAME -> ": as before";
        }));
        long written = bundles.stream().filter(bundle -> bundle.state() != ImportFolder.Outcome.State.SAME).count();
        err.println(Counted.of(written, "bundle") + " written. Look at them with: kiosk bundle check " + folder
                + exhibition.words());
        return 0;
    }
}
