package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.bundle.install.BundleShelf;
import eu.smartregions.kiosk.bundle.install.InstalledSet;
import eu.smartregions.kiosk.bundle.install.Origin;
import eu.smartregions.kiosk.content.text.Counted;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `kiosk bundle list`: lists the installed sets, newest first.
@Command(name = "list", mixinStandardHelpOptions = true,
        description = "Lists the installed sets, newest first; the one to be shown is marked with a star.")
public final class BundleListCommand implements Callable<Integer> {
    @Mixin
    private final DataFolder data = new DataFolder();

    private final PrintStream out;

    /// The command.
    ///
    /// @param out receives one line for each set and one for each signer of regions in it
    public BundleListCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        BundleShelf shelf = new BundleShelf(data.path());
        List<InstalledSet> sets = shelf.sets();
        if (sets.isEmpty()) {
            out.println("Nothing is installed; the kiosk shows the content it comes with.");
        }
        sets.forEach(set -> {
            print(set);
            shelf.withheld(set).lines().forEach(line -> out.println("    not shown: " + line));
        });
        return 0;
    }

    private void print(InstalledSet set) {
        out.println((set.active() ? "* " : "  ") + set.contentId() + "  " + set.installed() + "  "
                + Counted.of(set.regions(), "region"));
        Map<String, List<String>> bySigner = set.origins().stream()
                .collect(Collectors.groupingBy(BundleListCommand::signer,
                        TreeMap::new, Collectors.mapping(origin -> origin.exhibitor().id(), Collectors.toList())));
        bySigner.forEach((signer, regions) -> out.println("    " + signer + ": "
                + (regions.size() > 8 ? Counted.of(regions.size(), "exhibitor") : String.join(", ", regions))));
    }

    private static String signer(Origin origin) {
        return origin.signer().map(key -> "signed by " + key).orElse("not signed, from " + origin.bundle());
    }
}
