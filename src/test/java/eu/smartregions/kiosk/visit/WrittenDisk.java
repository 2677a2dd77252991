package eu.smartregions.kiosk.visit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A disk as it is after a program wrote to it and the power went: what was forced to it is there; of everything else
/// some of it, in whatever order, and the last piece perhaps in part. It follows the calls that strace wrote down.
final class WrittenDisk {
    private static final int SECTOR = 512;
    private static final Pattern WRITE = Pattern
            .compile("pwrite64\\(\\d+<([^>]*)>, \"([^\"]*)\", \\d+, (\\d+)\\) += \\d+");
    private static final Pattern FORCE = Pattern.compile("(?:fsync|fdatasync)\\(\\d+<([^>]*)>\\) += 0");
    private static final Pattern CUT = Pattern.compile("ftruncate\\(\\d+<([^>]*)>, (\\d+)\\) += 0");
    private static final Pattern GONE = Pattern.compile("unlink\\(\"([^\"]*)\"\\) += 0");
    private static final Pattern SAID = Pattern.compile("write\\(1<[^>]*>, \"([^\"]*)\", \\d+\\) += \\d+");

    private final boolean logIsForced;
    private final Map<String, byte[]> forced = new TreeMap<>();
    private final Map<String, List<Piece>> waiting = new HashMap<>();
    private final StringBuilder said = new StringBuilder();

    /// Bytes that were written, or a length that a file was cut to.
    private record Piece(int at, byte[] bytes, boolean cut) {
    }

    /// A disk that holds what is in a folder.
    ///
    /// @param logIsForced false for a program that forces its write-ahead log only now and then
    WrittenDisk(Path folder, boolean logIsForced) throws IOException {
        this.logIsForced = logIsForced;
        for (Path file : SqliteFiles.triple(folder.resolve(VisitSchema.FILE)).subList(0, 2)) {
            if (Files.exists(file)) {
                forced.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
    }

    /// Returns the calls of a trace, each whole, in the order in which they ended.
    static List<String> calls(Path trace) throws IOException {
        Map<String, String> begun = new HashMap<>();
        List<String> calls = new ArrayList<>();
        for (String line : Files.readAllLines(trace, StandardCharsets.ISO_8859_1)) {
            String thread = line.substring(0, line.indexOf(' '));
            String call = line.substring(line.indexOf(' ')).strip();
            if (call.endsWith("<unfinished ...>")) {
                begun.put(thread, call.substring(0, call.length() - "<unfinished ...>".length()).stripTrailing());
            } else {
                calls.add(call.startsWith("<... ")
                        ? begun.getOrDefault(thread, "") + call.substring(call.indexOf('>') + 1)
                        : call);
            }
        }
        return calls;
    }

    /// Follows one more call.
    void after(String call) {
        Matcher found = WRITE.matcher(call);
        if (found.matches()) {
            pieces(found.group(1)).add(new Piece(Integer.parseInt(found.group(3)), bytes(found.group(2)), false));
            return;
        }
        found = CUT.matcher(call);
        if (found.matches()) {
            pieces(found.group(1)).add(new Piece(Integer.parseInt(found.group(2)), new byte[0], true));
            return;
        }
        found = FORCE.matcher(call);
        if (found.matches()) {
            force(name(found.group(1)));
            return;
        }
        found = GONE.matcher(call);
        if (found.matches()) {
            String file = name(found.group(1));
            forced.remove(file);
            waiting.remove(file);
            return;
        }
        found = SAID.matcher(call);
        if (found.matches()) {
            said.append(new String(bytes(found.group(1)), StandardCharsets.UTF_8));
        }
    }

    /// Returns the lines that the program had printed.
    List<String> said() {
        return said.substring(0, said.lastIndexOf("\n") + 1).lines().toList();
    }

    /// Writes a folder as it may be found after the power went now.
    void found(Path folder, Random chance) throws IOException {
        for (String file : List.of(VisitSchema.FILE, VisitSchema.FILE + "-wal")) {
            Path there = folder.resolve(file);
            Files.deleteIfExists(there);
            List<Piece> pieces = waiting.getOrDefault(file, List.of());
            if (forced.containsKey(file) || !pieces.isEmpty()) {
                Files.write(there, some(forced.getOrDefault(file, new byte[0]), pieces, chance));
            }
        }
        Files.deleteIfExists(folder.resolve(VisitSchema.FILE + "-shm"));
    }

    private static byte[] some(byte[] before, List<Piece> pieces, Random chance) {
        byte[] now = before;
        int way = chance.nextInt(4);
        int prefix = chance.nextInt(pieces.size() + 1);
        for (int i = 0; i < pieces.size(); i++) {
            boolean there = switch (way) {
                case 0 -> false;
                case 1 -> i < prefix;
                case 2 -> chance.nextBoolean();
                default -> true;
            };
            Piece piece = pieces.get(i);
            if (there && i == pieces.size() - 1 && !piece.cut && chance.nextBoolean()) {
                int whole = piece.bytes.length / SECTOR;
                piece = new Piece(piece.at, Arrays.copyOf(piece.bytes, SECTOR * chance.nextInt(whole + 1)), false);
            }
            now = there ? applied(now, piece) : now;
        }
        return now;
    }

    private void force(String file) {
        if (!logIsForced && file.endsWith("-wal")) {
            return;
        }
        byte[] now = forced.getOrDefault(file, new byte[0]);
        for (Piece piece : waiting.getOrDefault(file, List.of())) {
            now = applied(now, piece);
        }
        forced.put(file, now);
        waiting.remove(file);
    }

    private static byte[] applied(byte[] file, Piece piece) {
        if (piece.cut) {
            return Arrays.copyOf(file, piece.at);
        }
        byte[] now = Arrays.copyOf(file, Math.max(file.length, piece.at + piece.bytes.length));
        System.arraycopy(piece.bytes, 0, now, piece.at, piece.bytes.length);
        return now;
    }

    private List<Piece> pieces(String path) {
        return waiting.computeIfAbsent(name(path), _ -> new ArrayList<>());
    }

    private static String name(String escaped) {
        String path = new String(bytes(escaped), StandardCharsets.UTF_8);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// Reads the form `\x41\x42`, in which strace writes bytes.
    private static byte[] bytes(String escaped) {
        byte[] bytes = new byte[escaped.length() / 4];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(escaped, 4 * i + 2, 4 * i + 4, 16);
        }
        return bytes;
    }
}
