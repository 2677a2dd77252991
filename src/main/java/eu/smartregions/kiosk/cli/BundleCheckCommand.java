package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.bundle.author.BundleMending;
import eu.smartregions.kiosk.bundle.check.BundleCheck;
import eu.smartregions.kiosk.bundle.check.CheckJson;
import eu.smartregions.kiosk.bundle.check.CheckPage;
import eu.smartregions.kiosk.bundle.check.CheckedExhibitor;
import eu.smartregions.kiosk.bundle.check.Visibility;
import eu.smartregions.kiosk.bundle.install.StickContents;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.content.text.Counted;
import eu.smartregions.kiosk.launch.ExitCode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kiosk bundle check`: all problems of bundles, and the places where every exhibitor will be seen.
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

    @Option(names = "--mend", description = "First mend in folders what is certain: the syntax of files, and words "
            + "that are nearly one of those to choose from. Each file is kept as NAME.before-mending.")
    private boolean mend;

    @Mixin
    private final ForExhibition exhibition = new ForExhibition();

    private enum Format {
        TEXT, JSON, HTML
    }

    /// The command.
    ///
    /// @param out receives the result
    public BundleCheckCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        if (mend) {
            for (Path path : paths) {
                new BundleMending(path, exhibition.path()).mend().forEach(out::println);
            }
        }
        StickContents offer = StickContents.of(paths);
        try (BundleCheck examination = BundleCheck.of(offer.bundles(), exhibition.path())) {
            List<Visibility> visibility = new VisibilityWords(examination).all();
            String found = switch (format) {
                case TEXT -> text(examination, visibility, offer);
                case JSON -> CheckJson.of(examination, visibility);
                case HTML -> CheckPage.of(examination, visibility);
            };
            if (file == null) {
                out.print(found);
            } else {
                Files.writeString(file, found, StandardCharsets.UTF_8);
                out.println(file);
            }
            return examination.accepted() ? 0 : ExitCode.PROBLEMS;
        }
    }

    private String text(BundleCheck examination, List<Visibility> visibility, StickContents offer) {
        StringBuilder text = new StringBuilder();
        examination.problems().forEach(problem -> text.append(problem).append('\n'));
        for (Visibility seen : visibility) {
            text.append(seen.exhibitor().kind().key()).append(' ').append(seen.exhibitor().id())
                    .append(seen.visible()
                            ? " visible at " + String.join(", ", seen.places())
                            : " hidden because " + seen.reason())
                    .append('\n');
        }
        offer.leftAlone().forEach(zip -> text.append(zip).append('\n'));
        hints(examination, visibility).forEach(hint -> text.append(hint).append('\n'));
        long hidden = visibility.stream().filter(seen -> !seen.visible()).count();
        return text.append(Problem.counted(examination.problems())).append("; ")
                .append(visibility.size() - hidden).append(" visible, ").append(hidden).append(" hidden\n").toString();
    }

    /// Returns hints: facts that are no mistakes, but good to know.
    private List<String> hints(BundleCheck examination, List<Visibility> visibility) {
        List<String> hints = new ArrayList<>();
        exhibition.hint(examination.problems()).ifPresent(hints::add);
        List<String> undrawn = visibility.stream()
                .filter(seen -> seen.visible() && seen.exhibitor().kind() == CheckedExhibitor.Kind.REGION
                        && !seen.places().contains("map"))
                .map(seen -> seen.exhibitor().id()).toList();
        if (!undrawn.isEmpty() && !examination.exhibition().map().regions().isEmpty()) {
            hints.add("In lists only, since the exhibition's map does not draw it: " + String.join(", ", undrawn));
        }
        visibility.stream().filter(seen -> !seen.cut().isEmpty())
                .forEach(seen -> hints.add("Shortened or left out in the QR codes of " + seen.exhibitor().id() + ": "
                        + String.join(", ", seen.cut())));
        long placeholders = examination.problems().stream().filter(Problem::isPlaceholder).count();
        if (placeholders > 0) {
            hints.add("Not ready to be handed over: " + Counted.of(placeholders, "placeholder") + " to replace by "
                    + "your own, see above.");
        }
        return hints;
    }
}
