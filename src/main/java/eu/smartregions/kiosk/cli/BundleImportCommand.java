package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.bundle.author.RegionImport;
import eu.smartregions.kiosk.content.text.Counted;
import eu.smartregions.kiosk.launch.ExitCode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kiosk bundle import`: many regions from one spreadsheet.
@Command(name = "import", mixinStandardHelpOptions = true,
        description = "Makes a bundle of each row of a spreadsheet. A template lies in the content's folder "
                + "'template'.")
public final class BundleImportCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Parameters(paramLabel = "SPREADSHEET", description = "A .csv or .xlsx file; of the latter, its first sheet.")
    private Path spreadsheet = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "A new folder for the bundles.")
    private Path folder = Path.of("");

    @Mixin
    private final ForExhibition exhibition = new ForExhibition();

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
        RegionImport regions = RegionImport.of(spreadsheet, exhibition.path());
        List<RegionImport.CellProblem> problems = regions.problems();
        problems.forEach(problem -> out.println(spreadsheet.getFileName() + ":" + problem));
        if (!regions.accepted()) {
            err.println("Nothing was written: mend the cells named above.");
            return ExitCode.PROBLEMS;
        }
        List<Path> bundles = regions.write(folder);
        bundles.forEach(out::println);
        err.println(Counted.of(bundles.size(), "bundle") + " written. Add pictures, then: kiosk bundle check " + folder
                + exhibition.words());
        return 0;
    }
}
