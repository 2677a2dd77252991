package eu.smartregions.kiosk.report.html;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Chromium without a window, told what to do through its DevTools protocol.
final class Browser implements AutoCloseable {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final WebSocket socket;
    private final LinkedBlockingQueue<JsonNode> told = new LinkedBlockingQueue<>();
    private final List<JsonNode> events = new ArrayList<>();
    private int asked;

    private Browser(Process process, String port) throws Exception {
        this.process = process;
        HttpClient client = HttpClient.newHttpClient();
        JsonNode pages = JSON.readTree(
                client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build(),
                        HttpResponse.BodyHandlers.ofString()).body());
        String address = "";
        for (JsonNode page : pages) {
            address = page.get("type").asString().equals("page")
                    ? page.get("webSocketDebuggerUrl").asString()
                    : address;
        }
        socket = client.newWebSocketBuilder().buildAsync(URI.create(address), new Ear()).get(LONG.toSeconds(),
                TimeUnit.SECONDS);
    }

    /// The program, if it is installed.
    static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(":")).flatMap(folder -> Stream.of("chromium", "chromium-browser",
                "google-chrome").map(name -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
    }

    /// @param folder empty, for what it wants to keep
    static Browser start(Path program, Path folder) throws Exception {
        Process process = new ProcessBuilder(program.toString(), "--headless", "--no-sandbox", "--disable-gpu",
                "--disable-quic",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--user-data-dir=" + folder, "--remote-debugging-port=0", "about:blank")
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        Path port = folder.resolve("DevToolsActivePort");
        long end = System.nanoTime() + LONG.toNanos();
        while (!Files.exists(port) || Files.readAllLines(port).isEmpty()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                process.destroyForcibly();
                throw new IOException(program + " did not start");
            }
            Thread.sleep(20);
        }
        return new Browser(process, Files.readAllLines(port).getFirst());
    }

    /// Sends a command and waits for its answer.
    JsonNode ask(String method, Map<String, ?> parameters) throws Exception {
        asked++;
        socket.sendText(JSON.writeValueAsString(Map.of("id", asked, "method", method, "params", parameters)), true)
                .get(LONG.toSeconds(), TimeUnit.SECONDS);
        while (true) {
            JsonNode said = next();
            if (said.has("id") && said.get("id").asInt() == asked) {
                if (said.has("error")) {
                    throw new IOException(method + ": " + said.get("error"));
                }
                return said.get("result");
            }
            events.add(said);
        }
    }

    /// What a script says in the page.
    String evaluate(String script) throws Exception {
        return ask("Runtime.evaluate", Map.of("expression", script, "returnByValue", true)).get("result").get("value")
                .asString();
    }

    /// Waits for an event.
    void await(String method) throws Exception {
        while (events.stream().noneMatch(event -> event.get("method").asString().equals(method))) {
            events.add(next());
        }
    }

    /// The events of some kinds so far.
    List<JsonNode> events(String... methods) {
        return events.stream().filter(event -> List.of(methods).contains(event.get("method").asString())).toList();
    }

    void forgetEvents() {
        events.clear();
    }

    @Override
    public void close() {
        socket.abort();
        List<ProcessHandle> all = process.descendants().toList();
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
        process.destroyForcibly().onExit().join();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().orTimeout(10, TimeUnit.SECONDS).join());
    }

    private JsonNode next() throws Exception {
        JsonNode said = told.poll(LONG.toSeconds(), TimeUnit.SECONDS);
        if (said == null) {
            throw new IOException("the browser says nothing");
        }
        return said;
    }

    /// Puts messages together and hands them on.
    private final class Ear implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            message.append(text);
            if (last) {
                told.add(JSON.readTree(message.toString()));
                message.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
