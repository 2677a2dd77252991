package eu.smartregions.kiosk.studio.organiser;

import eu.smartregions.kiosk.bundle.install.StickContents;
import eu.smartregions.kiosk.bundle.json.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/// The bundles in a folder, checked a few at a time.
public final class Deliveries {
    private static final int AT_ONCE = 4;

    private Deliveries() {
    }

    /// Checks all bundles directly in a folder; the worst are first. Of several of one exhibitor, all but the latest
    /// version are refused.
    ///
    /// @param with the exhibition that they are for
    /// @param told how many are checked, of how many; on several threads
    /// @throws IOException if the folder cannot be listed
    public static List<Delivery> in(Path folder, Path with, BiConsumer<Integer, Integer> told) throws IOException {
        List<Path> bundles = StickContents.on(folder).bundles();
        List<Delivery> found = new ArrayList<>();
        try (ExecutorService checkers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Delivery>> running = bundles.stream()
                    .map(bundle -> checkers.submit(() -> Delivery.of(bundle, with))).toList();
            for (Future<Delivery> each : running) {
                found.add(each.get());
                told.accept(found.size(), bundles.size());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
        return latestOnly(found);
    }

    private static List<Delivery> latestOnly(List<Delivery> all) {
        return all.stream().map(delivery -> all.stream().filter(delivery::rivals)
                .filter(other -> all.indexOf(other) < all.indexOf(delivery)
                        ? other.seal().version() >= delivery.seal().version()
                        : other.seal().version() > delivery.seal().version())
                .findFirst().map(newer -> delivery.refused(outdone(newer))).orElse(delivery))
                .sorted(Comparator.comparing(Delivery::state).thenComparing(Delivery::path)).toList();
    }

    private static Problem outdone(Delivery newer) {
        return Problem.inFile("", "outdone", "There is another one of the same exhibitor, \""
                + newer.path().getFileName() + "\" of version \"" + newer.seal().version() + "\".",
                "Leave this one out.");
    }
}
