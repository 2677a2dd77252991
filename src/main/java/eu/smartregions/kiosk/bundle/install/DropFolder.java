package eu.smartregions.kiosk.bundle.install;

import eu.smartregions.kiosk.bundle.file.FileFingerprint;
import eu.smartregions.kiosk.bundle.file.Poller;
import eu.smartregions.kiosk.bundle.json.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The folder `inbox` in the data folder: bundles dropped there are installed without a screen. Those that were
/// installed are moved to `inbox/done`; the others to `inbox/refused`, with a text beside each that says why. Runs on a
/// thread of its own.
public final class DropFolder {
    private static final System.Logger LOG = System.getLogger(DropFolder.class.getName());
    private static final Duration LOOK = Duration.ofSeconds(2);
    /// The folder of bundles that were refused.
    static final String REFUSED = "refused";
    /// The end of the name of the text beside a refused bundle.
    static final String REASONS = ".txt";
    /// The time at the beginning of the names of bundles that were moved.
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private final Path inbox;
    private final BundleInstaller installer;
    private final Clock clock;
    private Map<Path, FileFingerprint> seen = Map.of();

    /// A drop folder that is not watched yet.
    ///
    /// @param data      the kiosk's data folder
    /// @param installer installs the bundles
    /// @param clock     gives the time in the names of bundles that were moved
    public DropFolder(Path data, BundleInstaller installer, Clock clock) {
        this.clock = clock;
        this.inbox = data.resolve("inbox");
        this.installer = installer;
    }

    /// Watches from now on until the program ends.
    public void watch() {
        Poller.keep("inbox", LOOK, this::look);
    }

    /// Installs bundles that have not changed since the last look, and so are complete.
    void look() {
        try {
            Map<Path, FileFingerprint> now = entries();
            List<Path> whole = now.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(seen.get(entry.getKey())))
                    .map(Map.Entry::getKey).toList();
            seen = now;
            if (!whole.isEmpty()) {
                take(whole);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The inbox " + inbox + " cannot be looked at: " + e.getMessage());
        }
    }

    /// Installs them together; if that is refused, one by one, so that one bundle's mistakes hold up no other.
    private void take(List<Path> bundles) throws IOException {
        Installation came = installer.install(bundles, _ -> {});
        if (came instanceof Installation.Refused && bundles.size() > 1) {
            for (Path bundle : bundles) {
                take(List.of(bundle));
            }
            return;
        }
        switch (came) {
            case Installation.Installed _ -> move(bundles, "done", List.of());
            case Installation.Refused refused ->
                move(bundles, REFUSED, Problem.worstFirst(refused.problems()).stream().map(Object::toString).toList());
            case Installation.Failed failed -> LOG.log(System.Logger.Level.WARNING, failed.why() + " It is tried "
                    + "again.");
        }
    }

    private void move(List<Path> bundles, String where, List<String> why) throws IOException {
        Path folder = Files.createDirectories(inbox.resolve(where));
        for (Path bundle : bundles) {
            String name = LocalDateTime.ofInstant(clock.instant(), clock.getZone()).format(TIME) + "-"
                    + bundle.getFileName();
            Files.move(bundle, folder.resolve(name));
            if (!why.isEmpty()) {
                Files.write(folder.resolve(name + REASONS), why);
            }
        }
    }

    /// Returns the entries of the inbox with their fingerprints.
    private Map<Path, FileFingerprint> entries() throws IOException {
        if (!Files.isDirectory(inbox)) {
            return Map.of();
        }
        Map<Path, FileFingerprint> entries = new TreeMap<>();
        try (Stream<Path> all = Files.list(inbox)) {
            for (Path entry : all.filter(DropFolder::delivered).toList()) {
                entries.put(entry, FileFingerprint.of(entry));
            }
        }
        return entries;
    }

    private static boolean delivered(Path entry) {
        String name = entry.getFileName().toString();
        return !name.startsWith(".") && !List.of("done", REFUSED).contains(name);
    }
}
