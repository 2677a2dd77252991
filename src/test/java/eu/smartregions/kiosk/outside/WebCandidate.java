package eu.smartregions.kiosk.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The web page in Chromium.
///
/// @param page   the folder of the page
/// @param folder for the browser's profile and what it says
/// @param height of the screen, in pixels
public record WebCandidate(Path page, Path folder, int height, Walk walk) implements Candidate {

    /// Returns the peer that shows a content.
    ///
    /// @param folder where its files are made
    /// @param height of the screen, in pixels
    public static WebCandidate of(Path content, Path folder, int height) throws IOException {
        return new WebCandidate(PeerFiles.make("web", content, folder.resolve("web")), folder, height,
                Walk.ofPeer(height));
    }

    @Override
    public String name() {
        return "Chromium";
    }

    @Override
    public Optional<String> missing() {
        return Machine.has("chromium") ? Optional.empty() : Optional.of("there is no chromium here");
    }

    @Override
    public Running start(String display) throws Exception {
        try (ShownPage shown = new ShownPage(page.resolve("index.html"))) {
            ProcessBuilder builder = shown.chromium(display, Files.createDirectories(folder.resolve("profile")), height)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("chromium.log").toFile()));
            long start = System.nanoTime();
            Process process = builder.start();
            try {
                return Running.since(start, process, shown.await());
            } catch (IllegalStateException e) {
                Machine.end(process);
                throw new IllegalStateException(e.getMessage() + "; see " + folder.resolve("chromium.log"), e);
            }
        }
    }
}
