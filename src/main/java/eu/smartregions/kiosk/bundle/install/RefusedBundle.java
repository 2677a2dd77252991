package eu.smartregions.kiosk.bundle.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A bundle that the inbox refused and that is still there.
///
/// @param name as it was dropped
/// @param when the time of the refusal, by the kiosk's clock
/// @param why  the first of the reasons; errors come first
public record RefusedBundle(String name, LocalDateTime when, String why) {
    private static final Pattern NAME = Pattern.compile("(\\d{8}-\\d{6})-(.+)" + Pattern.quote(DropFolder.REASONS));

    /// Returns the refused bundles of a data folder, newest first. Entries that cannot be read, or have another name
    /// than the inbox gives, are left out.
    public static List<RefusedBundle> in(Path data) {
        try (Stream<Path> files = Files.list(data.resolve("inbox").resolve(DropFolder.REFUSED))) {
            return files.map(RefusedBundle::of).flatMap(Optional::stream)
                    .sorted(Comparator.comparing(RefusedBundle::when).reversed()
                            .thenComparing(RefusedBundle::name))
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private static Optional<RefusedBundle> of(Path reasons) {
        Matcher name = NAME.matcher(reasons.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(reasons)) {
            return Optional.of(new RefusedBundle(name.group(2), LocalDateTime.parse(name.group(1), DropFolder.TIME),
                    lines.findFirst().orElse("")));
        } catch (IOException | DateTimeException _) {
            return Optional.empty();
        }
    }
}
