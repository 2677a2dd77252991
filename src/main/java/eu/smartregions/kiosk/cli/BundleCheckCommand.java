package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.bundle.BundleShelf;
import eu.smartregions.kiosk.bundle.CheckJson;
import eu.smartregions.kiosk.bundle.CheckPage;
import eu.smartregions.kiosk.bundle.Examination;
import eu.smartregions.kiosk.bundle.InstalledSet;
import eu.smartregions.kiosk.bundle.Visibility;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kiosk bundle check`: everything that is wrong, and where every exhibitor will be seen.
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Tells everything that is wrong with bundles, and where every exhibitor will be seen.")
public final class BundleCheckCommand implements Callable<Integer> {
    private final PrintStream out;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Bundles: folders or zips.")
    private List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "text|json|html", defaultValue = "text",
            description = "How to tell it; html shows the pictures too (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Write it into this file.")
    private @Nullable Path file;

    @Option(names = "--with", paramLabel = "DIR",
            description = "The exhibition that a single exhibitor's bundle is for (default: the bundled one).")
    private @Nullable Path with;

    @Option(names = "--data", paramLabel = "DIR", description = "Instead of --with: what is installed in this data folder.")
    private @Nullable Path data;

    private enum Format { TEXT, JSON, HTML }

    /// @param out told what was found
    public BundleCheckCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        try (Examination examination = Examination.of(paths, exhibition())) {
            List<Visibility> visibility = new Ways(examination).all();
            String found = switch (format) {
                case TEXT -> text(examination, visibility);
                case JSON -> CheckJson.of(examination, visibility);
                case HTML -> CheckPage.of(examination, visibility);
            };
            if (file == null) {
                out.print(found);
            } else {
                Files.writeString(file, found, StandardCharsets.UTF_8);
                out.println(file);
            }
            return examination.accepted() ? 0 : Commands.PROBLEMS;
        }
    }

    private Path exhibition() {
        return Optional.ofNullable(with)
                .or(() -> Optional.ofNullable(data).flatMap(folder -> new BundleShelf(folder).active()).map(InstalledSet::folder))
                .orElseGet(Folders::bundledContent);
    }

    private static String text(Examination examination, List<Visibility> visibility) {
        StringBuilder text = new StringBuilder();
        examination.problems().forEach(problem -> text.append(problem).append('\n'));
        for (Visibility seen : visibility) {
            text.append(seen.exhibitor().kind().key()).append(' ').append(seen.exhibitor().id())
                    .append(seen.visible() ? " visible at " + String.join(", ", seen.places())
                            : " hidden because " + seen.reason()).append('\n');
        }
        long hidden = visibility.stream().filter(seen -> !seen.visible()).count();
        return text.append(Counted.problems(examination.problems())).append("; ")
                .append(visibility.size() - hidden).append(" visible, ").append(hidden).append(" hidden\n").toString();
    }
}
