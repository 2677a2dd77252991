package eu.smartregions.kiosk.bundle.author;

import eu.smartregions.kiosk.bundle.check.BundleCheck;
import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.json.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Mends what is certain in all text files of a bundle that is a folder; a zip is left as it is.
///
/// @param folder of the bundle
/// @param with   the exhibition that it is for
public record BundleMending(Path folder, Path with) {
    private static final int DEEPEST = 4;

    /// Mends the bundle.
    ///
    /// @return what was mended, one line each that begins with the file
    /// @throws IOException if a file cannot be read or written
    public List<String> mend() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<String> done = new ArrayList<>();
        for (Path file : texts()) {
            FileMending.syntax(file).forEach(said -> done.add(name(file) + ": " + said));
        }
        Path region = folder.resolve(BundleLayout.REGION_FILE);
        if (Files.isRegularFile(region)) {
            List<Problem> problems;
            try (BundleCheck check = BundleCheck.of(List.of(folder), with)) {
                problems = check.problems().stream().filter(problem -> problem.file().endsWith(
                        BundleLayout.REGION_FILE)).toList();
            }
            FileMending.words(region, problems).forEach(said -> done.add(name(region) + ": " + said));
        }
        return done;
    }

    private String name(Path file) {
        return folder.relativize(file).toString();
    }

    private List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            return files.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file)).sorted()
                    .toList();
        }
    }
}
