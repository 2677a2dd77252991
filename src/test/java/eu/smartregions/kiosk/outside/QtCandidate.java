package eu.smartregions.kiosk.outside;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The same in Qt Quick, drawn by the processor as the others are; it writes READY when its second frame has come.
///
/// @param page the folder of its files
public record QtCandidate(Path page, Walk walk) implements Candidate {
    /// Where Debian and Fedora put the program that runs such pages.
    private static final List<Path> PLACES = List.of(Path.of("/usr/lib/qt6/bin/qml"),
            Path.of("/usr/lib64/qt6/bin/qml"));

    /// Returns the peer that shows a content.
    ///
    /// @param folder where its files are made
    /// @param height of the screen, in pixels
    public static QtCandidate of(Path content, Path folder, int height) throws IOException {
        return new QtCandidate(PeerFiles.make("qt", content, folder.resolve("qt")), Walk.ofPeer(height));
    }

    @Override
    public String name() {
        return "Qt Quick";
    }

    @Override
    public Optional<String> missing() {
        return program().isPresent() ? Optional.empty() : Optional.of("there is no qml of Qt 6 here");
    }

    @Override
    public Running start(String display) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(program().orElseThrow().toString(),
                page.resolve("Peer.qml").toString()).redirectErrorStream(true);
        builder.environment().put("DISPLAY", display);
        builder.environment().put("QT_QPA_PLATFORM", "xcb");
        builder.environment().put("QT_QUICK_BACKEND", "software");
        long start = System.nanoTime();
        Process process = builder.start();
        CompletableFuture<Long> ready = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> listen(process, ready));
        try {
            return Running.since(start, process, ready.get(Readiness.LONGEST_S, TimeUnit.SECONDS));
        } catch (Exception e) {
            Machine.end(process);
            throw e;
        }
    }

    /// Reads to the end: a program whose words nobody takes stands still.
    private static void listen(Process process, CompletableFuture<Long> ready) {
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.endsWith("READY")) {
                    ready.complete(System.nanoTime());
                }
                said.append(line).append('\n');
            }
            ready.completeExceptionally(new IllegalStateException("The Qt Quick page did not open: " + said));
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
    }

    private static Optional<Path> program() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }
}
