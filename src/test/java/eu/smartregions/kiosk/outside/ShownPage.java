package eu.smartregions.kiosk.outside;

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

/// A local page in a browser in kiosk mode, which says after its second frame that it is painted: it asks for anything
/// at all from the port of this machine that its address names as `ready`.
public final class ShownPage implements AutoCloseable {
    private static final String LEAST = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Smart Regions</title>
            <style>html{height:100%;background:#fff;font:40px sans-serif}</style><p>Smart Regions</p>
            <script>addEventListener('load',()=>requestAnimationFrame(()=>requestAnimationFrame(
            ()=>{new Image().src='http://127.0.0.1:'+new URLSearchParams(location.search).get('ready')})))
            </script></html>
            """;

    private static final int WIDE = 16;
    private static final int HIGH = 9;
    private static final String ANSWER = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";

    private final LinkedBlockingQueue<Long> painted = new LinkedBlockingQueue<>();
    private final ServerSocket server;
    private final Path page;

    /// @param page the file to show
    public ShownPage(Path page) throws IOException {
        this.page = page;
        server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::listen);
    }

    /// Returns the least that a browser in kiosk mode can show.
    ///
    /// @param folder where the page is made
    public static ShownPage least(Path folder) throws IOException {
        return new ShownPage(Files.writeString(folder.resolve("page.html"), LEAST));
    }

    /// Chromium showing the page over the whole screen.
    ///
    /// @param profile its folder, which is made if it is not there
    /// @param height  of the screen in pixels, which is 16 to 9
    public ProcessBuilder chromium(String display, Path profile, int height) {
        int width = height * WIDE / HIGH;
        // No window manager tells it how large the screen is.
        ProcessBuilder builder = new ProcessBuilder(List.of("chromium", "--kiosk", "--no-sandbox", "--no-first-run",
                "--window-position=0,0", "--window-size=" + width + "," + height, "--user-data-dir=" + profile,
                page.toUri() + "?ready=" + server.getLocalPort()));
        builder.environment().put("DISPLAY", display);
        return builder;
    }

    /// Waits for the page to be painted.
    ///
    /// @return when it was, as [System#nanoTime] tells it
    public long await() throws InterruptedException {
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
