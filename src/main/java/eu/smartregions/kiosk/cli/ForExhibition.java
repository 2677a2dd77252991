package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.bundle.author.Starter;
import eu.smartregions.kiosk.bundle.install.BundleShelf;
import eu.smartregions.kiosk.bundle.install.InstalledSet;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.launch.PlatformFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The exhibition that the bundle of a single exhibitor is for: the one given, the one installed in a data folder, or
/// the one that the kiosk comes with.
final class ForExhibition {
    private static final Set<String> AREAS = Set.of("unknown-area", "unknown-theme");

    @Option(names = "--with", paramLabel = "DIR",
            description = "The exhibition that a single exhibitor's bundle is for (default: the bundled one).")
    private @Nullable Path with;

    @Option(names = "--data", paramLabel = "DIR", description = "Instead of --with: what is installed in this data "
            + "folder.")
    private @Nullable Path data;

    /// Returns its folder or zip.
    ///
    /// @throws IOException with one sentence if there is none
    Path path() throws IOException {
        Path path = given();
        if (!Files.exists(path)) {
            throw new IOException("There is no exhibition " + path + ".");
        }
        return path;
    }

    private Path given() {
        return Optional.ofNullable(with)
                .or(() -> Optional.ofNullable(data).flatMap(folder -> new BundleShelf(folder).active())
                        .map(InstalledSet::folder))
                .orElseGet(PlatformFolders::bundledContent);
    }

    /// Returns a hint for the case that areas are not known and no exhibition was named.
    Optional<String> hint(List<Problem> problems) {
        boolean unknown = problems.stream().anyMatch(problem -> AREAS.contains(problem.rule()));
        return unknown && with == null && data == null
                ? Optional.of("If this is for another exhibition than the one the kiosk comes with, add --with and "
                        + "the folder of that one.")
                : Optional.empty();
    }

    /// Returns the option that names it in commands; empty for the one that the kiosk comes with.
    String words() {
        return with == null && data == null ? "" : Starter.with(given());
    }
}
