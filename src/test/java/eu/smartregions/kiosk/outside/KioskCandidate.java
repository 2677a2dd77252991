package eu.smartregions.kiosk.outside;

import eu.smartregions.kiosk.device.Display;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The kiosk's image that was built; it says by itself when it can be touched.
///
/// @param image   the folder of the image
/// @param content what it shows
/// @param folder  for its data and what it says
public record KioskCandidate(Path image, Path content, Path folder, Walk walk) implements Candidate {

    @Override
    public String name() {
        return "kiosk";
    }

    @Override
    public Optional<String> missing() {
        return Display.hasGtk() ? Optional.empty() : Optional.of("there is no GTK here");
    }

    @Override
    public Running start(String display) throws Exception {
        Path socket = Files.createTempDirectory(folder, "ready").resolve("socket");
        ProcessBuilder builder = new ProcessBuilder(image.resolve("bin/kiosk").toString(), "run", "--content",
                content.toString(), "--data", folder.resolve("data").toString()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("kiosk.log").toFile()));
        builder.environment().put("DISPLAY", display);
        builder.environment().put("NOTIFY_SOCKET", socket.toString());
        // Without a voice, which would have its choice under Access: the walk knows none.
        builder.environment().put("PATH", folder.toString());
        try (Readiness readiness = new Readiness(socket)) {
            long start = System.nanoTime();
            Process process = builder.start();
            try {
                return Running.since(start, process, readiness.await());
            } catch (IllegalStateException e) {
                Machine.end(process);
                throw new IllegalStateException("The kiosk did not start; see " + folder.resolve("kiosk.log"), e);
            }
        }
    }
}
