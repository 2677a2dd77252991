package eu.smartregions.kiosk.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The least that a browser in kiosk mode can show: one static local page, which says after its second frame that it is
/// painted.
final class StaticPage implements AutoCloseable {
    private static final String HTML = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Smart Regions</title>
            <style>html{height:100%%;background:#fff;font:40px sans-serif}</style><p>Smart Regions</p>
            <script>addEventListener('load',()=>requestAnimationFrame(()=>requestAnimationFrame(
            ()=>{new Image().src='http://127.0.0.1:%d/painted'})))</script></html>
            """;

    private static final String ANSWER = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";

    private final LinkedBlockingQueue<Long> painted = new LinkedBlockingQueue<>();
    private final ServerSocket server;
    private final Path page;

    /// @param folder where the page is made
    StaticPage(Path folder) throws IOException {
        server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        page = Files.writeString(folder.resolve("page.html"), HTML.formatted(server.getLocalPort()));
        Thread.ofPlatform().daemon().start(this::listen);
    }

    /// Chromium showing the page over the whole screen.
    ///
    /// @param profile its folder, which is made if it is not there
    ProcessBuilder chromium(String display, Path profile) {
        ProcessBuilder builder = new ProcessBuilder(List.of("chromium", "--kiosk", "--no-sandbox", "--no-first-run",
                "--user-data-dir=" + profile, page.toUri().toString()));
        builder.environment().put("DISPLAY", display);
        return builder;
    }

    /// Waits for the page to be painted.
    ///
    /// @return when it was, as [System#nanoTime] tells it
    long await() throws InterruptedException {
        Long when = painted.poll(Readiness.LONGEST_S, TimeUnit.SECONDS);
        if (when == null) {
            throw new IllegalStateException("Chromium did not show the page");
        }
        return when;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /// The page asks for nothing else, so that a connection is the message.
    private void listen() {
        while (!server.isClosed()) {
            try (Socket browser = server.accept()) {
                painted.add(System.nanoTime());
                browser.getInputStream().read();
                browser.getOutputStream().write(ANSWER.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException _) {
                // The browser went away, or it is over.
            }
        }
    }
}
