package eu.smartregions.kiosk.report.fleet;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A PostgreSQL server of a test's own, in a folder of its own, run by a user without privileges.
public final class PostgresServer implements AutoCloseable {
    private final Path programs;
    private final Path folder;
    private final List<String> user;
    private final int port;

    private PostgresServer(Path programs, Path folder, List<String> user, int port) {
        this.programs = programs;
        this.folder = folder;
        this.user = user;
        this.port = port;
    }

    /// Starts a server, or skips the test where PostgreSQL is not installed.
    public static PostgresServer start() throws IOException {
        Optional<Path> programs = programs();
        if (programs.isEmpty()) {
            abort("PostgreSQL is not installed here (apt-get install postgresql)");
        }
        List<String> user = user();
        Path folder = Files.createTempDirectory("kiosk-postgres");
        if (!user.isEmpty()) {
            run(List.of("chown", user.get(2), folder.toString()));
        }
        PostgresServer server = new PostgresServer(programs.orElseThrow(), folder, user, freePort());
        server.call("initdb", "-D", folder.resolve("data").toString(), "-U", "kiosk", "-A", "trust", "-E", "UTF8",
                "--no-sync");
        server.call("pg_ctl", "-D", folder.resolve("data").toString(), "-l", folder.resolve("log").toString(), "-w",
                "-o",
                "-p " + server.port + " -k " + folder + " -c listen_addresses=127.0.0.1 -c fsync=off", "start");
        return server;
    }

    /// The address of its one database.
    public String address() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=kiosk";
    }

    /// Its port on 127.0.0.1.
    public int port() {
        return port;
    }

    @Override
    public void close() throws IOException {
        call("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "-w", "stop");
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void call(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(user);
        command.add(programs.resolve(program).toString());
        command.addAll(Arrays.asList(arguments));
        run(command);
    }

    private static Optional<Path> programs() {
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(":")).map(Path::of);
        return Stream.concat(onPath, versions()).filter(folder -> Files.isExecutable(folder.resolve("initdb"))
                && Files.isExecutable(folder.resolve("pg_ctl"))).findFirst();
    }

    private static Stream<Path> versions() {
        Path all = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(all)) {
            return Stream.empty();
        }
        try (Stream<Path> versions = Files.list(all)) {
            return versions.map(version -> version.resolve("bin")).sorted(Comparator.reverseOrder()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// PostgreSQL refuses to be run by root.
    private static List<String> user() throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        for (String name : List.of("postgres", "nobody")) {
            if (new ProcessBuilder("id", name).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .onExit().join().exitValue() == 0) {
                return List.of("runuser", "-u", name, "--");
            }
        }
        abort("There is no user without privileges here to run PostgreSQL");
        return List.of();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void run(List<String> command) throws IOException {
        Path log = Files.createTempFile("kiosk-postgres", ".log");
        try {
            Process process = new ProcessBuilder(command).directory(Path.of("/").toFile()).redirectErrorStream(true)
                    .redirectOutput(log.toFile()).start();
            process.onExit().completeOnTimeout(process, 120, TimeUnit.SECONDS).join();
            if (process.isAlive() || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(String.join(" ", command) + ": " + Files.readString(log));
            }
        } finally {
            Files.delete(log);
        }
    }
}
