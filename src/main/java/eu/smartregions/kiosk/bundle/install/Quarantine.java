package eu.smartregions.kiosk.bundle.install;

import eu.smartregions.kiosk.bundle.file.Disk;
import eu.smartregions.kiosk.content.Subject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Which exhibitors broke the kiosk down while they were shown. Who did so twice is not shown any more, until a new
/// version of it is installed or staff let it go.
///
/// The counts are kept in `quarantine.txt` in the data folder, a line an exhibitor. Who is on the screen stands in
/// `on-screen`, which is written as memory is and so outlives the program however it ends. Any thread.
public final class Quarantine {
    private static final int CRASHES = 2;
    private static final int LONGEST = 128;

    private final Path counts;
    private final Path onScreen;
    private Optional<MappedByteBuffer> screen = Optional.empty();

    /// @param data the data folder
    public Quarantine(Path data) {
        counts = data.resolve("quarantine.txt");
        onScreen = data.resolve("on-screen");
    }

    /// The kiosk starts. Who was on the screen when it last ended without being told to has broken it down.
    ///
    /// @throws IOException if the files cannot be written; nothing is counted then
    public synchronized void watch() throws IOException {
        Files.createDirectories(onScreen.getParent());
        try (FileChannel file = FileChannel.open(onScreen, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            if (file.size() != LONGEST) {
                // Written, not only made longer: a place in memory without one on the disk ends the program when the
                // disk is full.
                file.write(ByteBuffer.allocate(LONGEST), 0);
            }
            screen = Optional.of(file.map(FileChannel.MapMode.READ_WRITE, 0, LONGEST));
        }
        broke();
    }

    /// Who is on the screen from now on.
    ///
    /// @param exhibitor empty where the screen is nobody's own
    public synchronized void shows(Optional<Subject> exhibitor) {
        byte[] line = exhibitor.map(Quarantine::line).orElse("").getBytes(StandardCharsets.US_ASCII);
        screen.filter(_ -> line.length < LONGEST).ifPresent(memory -> memory.put(0, line).put(line.length, (byte) 0));
    }

    /// The kiosk broke down: counts it against who is on the screen, if anybody is.
    ///
    /// @return whether that exhibitor is not to be shown any more
    /// @throws IOException if it could not be written down
    public synchronized boolean broke() throws IOException {
        Optional<Subject> shown = screen.flatMap(Quarantine::read);
        shows(Optional.empty());
        if (shown.isEmpty()) {
            return false;
        }
        Map<String, Integer> all = read();
        int crashes = all.merge(line(shown.get()), 1, Integer::sum);
        write(all);
        return crashes >= CRASHES;
    }

    /// Those who are not to be shown.
    public Set<Subject> held() {
        return read().entrySet().stream().filter(entry -> entry.getValue() >= CRASHES)
                .map(entry -> subject(entry.getKey()))
                .flatMap(Optional::stream).collect(Collectors.toSet());
    }

    /// Lets exhibitors go and forgets what they did.
    ///
    /// @throws IOException if it could not be written down
    public synchronized void release(Collection<Subject> exhibitors) throws IOException {
        Map<String, Integer> all = read();
        if (all.keySet().removeAll(exhibitors.stream().map(Quarantine::line).toList())) {
            write(all);
        }
    }

    private static Optional<Subject> read(MappedByteBuffer memory) {
        byte[] bytes = new byte[LONGEST];
        memory.get(0, bytes);
        String text = new String(bytes, StandardCharsets.US_ASCII);
        int end = text.indexOf(0);
        return subject(end < 0 ? text : text.substring(0, end));
    }

    private static String line(Subject exhibitor) {
        return exhibitor.kind() + " " + exhibitor.id();
    }

    private static Optional<Subject> subject(String line) {
        String[] words = line.split(" ");
        return words.length == 2 && !words[0].isEmpty()
                ? Optional.of(new Subject(words[0], words[1]))
                : Optional.empty();
    }

    /// How often each broke the kiosk down; what cannot be read is nobody's fault.
    private Map<String, Integer> read() {
        Map<String, Integer> all = new TreeMap<>();
        try {
            for (String line : Files.exists(counts) ? Files.readAllLines(counts) : List.<String>of()) {
                String[] words = line.split(" ", 2);
                all.put(words[1], Integer.parseInt(words[0]));
            }
        } catch (IOException | RuntimeException _) {
            all.clear();
        }
        return all;
    }

    private void write(Map<String, Integer> all) throws IOException {
        Disk.replace(counts, all.entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey() + "\n")
                .collect(Collectors.joining()));
    }
}
