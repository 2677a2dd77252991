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
import org.jspecify.annotations.Nullable;

/// Remembers which exhibitors were on the screen when the kiosk failed. After two failures an exhibitor is not shown
/// any more, until a new version of it is installed or staff release it. One failure is forgotten when the exhibitor
/// has been shown twenty times since without another: chance hits who is shown most.
///
/// The counts are kept in `quarantine.txt` in the data folder, one line for each exhibitor. The exhibitor on the screen
/// is in `on-screen`, which is mapped into memory and so survives the end of the program in whatever way it ends; it is
/// believed only where the program is known to have failed, not where the power went or somebody ended it. Any thread.
public final class Quarantine {
    private static final System.Logger LOG = System.getLogger(Quarantine.class.getName());
    private static final int CRASHES = 2;
    private static final int SHOWN_WELL = 20;
    private static final int LONGEST = 128;

    private final Path counts;
    private final Path onScreen;
    private @Nullable MappedByteBuffer screen;
    /// How often each exhibitor that is counted was shown since, without a failure.
    private final Map<String, Integer> shownWell = new TreeMap<>();
    private String shown = "";

    /// A quarantine that does not watch yet.
    ///
    /// @param data the data folder
    public Quarantine(Path data) {
        counts = data.resolve("quarantine.txt");
        onScreen = data.resolve("on-screen");
    }

    /// Begins to watch, at the start of the kiosk.
    ///
    /// @param failed whether the program is known to have failed when it last ended: the exhibitor that was on the
    /// screen     then counts as the cause
    /// @throws IOException if the files cannot be written; nothing is counted then
    public synchronized void watch(boolean failed) throws IOException {
        Files.createDirectories(onScreen.getParent());
        try (FileChannel file = FileChannel.open(onScreen, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE), Disk.ownerOnly(onScreen))) {
            if (file.size() != LONGEST) {
                // Written, not only made longer: mapped memory without a place on the disk ends the program when the
                // disk is full.
                file.write(ByteBuffer.allocate(LONGEST), 0);
            }
            screen = file.map(FileChannel.MapMode.READ_WRITE, 0, LONGEST);
        }
        read().keySet().forEach(exhibitor -> shownWell.put(exhibitor, 0));
        if (failed) {
            broke();
        } else {
            note("");
        }
    }

    /// Notes which exhibitor is on the screen from now on.
    ///
    /// @param exhibitor empty where the screen belongs to no exhibitor
    public synchronized void shows(Optional<Subject> exhibitor) {
        String next = exhibitor.map(Quarantine::line).orElse("");
        if (!next.equals(shown)) {
            shownWell.computeIfPresent(shown, (_, times) -> times + 1);
            if (shownWell.getOrDefault(shown, 0) >= SHOWN_WELL) {
                String good = shown;
                shownWell.remove(good);
                // Not on the thread that paints.
                Thread.ofPlatform().daemon().name("quarantine").start(() -> forget(List.of(good)));
            }
            note(next);
        }
    }

    private void note(String next) {
        shown = next;
        byte[] line = next.getBytes(StandardCharsets.US_ASCII);
        if (screen != null && line.length < LONGEST) {
            screen.put(0, line).put(line.length, (byte) 0);
        }
    }

    /// Counts a crash against the exhibitor on the screen, if there is one.
    ///
    /// @return whether that exhibitor is not to be shown any more
    /// @throws IOException if the count cannot be written
    public synchronized boolean broke() throws IOException {
        Optional<Subject> cause = Optional.ofNullable(screen).flatMap(Quarantine::read);
        note("");
        if (cause.isEmpty()) {
            return false;
        }
        Map<String, Integer> all = read();
        int crashes = all.merge(line(cause.get()), 1, Integer::sum);
        shownWell.put(line(cause.get()), 0);
        write(all);
        return crashes >= CRASHES;
    }

    /// Returns the exhibitors that are not to be shown.
    public Set<Subject> held() {
        return read().entrySet().stream().filter(entry -> entry.getValue() >= CRASHES)
                .map(entry -> subject(entry.getKey()))
                .flatMap(Optional::stream).collect(Collectors.toSet());
    }

    /// Releases exhibitors and forgets their crashes.
    ///
    /// @throws IOException if the counts cannot be written
    public synchronized void release(Collection<Subject> exhibitors) throws IOException {
        remove(exhibitors.stream().map(Quarantine::line).toList());
    }

    private synchronized void forget(List<String> exhibitors) {
        try {
            remove(exhibitors);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "A failure that is to be forgotten stays counted: " + e.getMessage());
        }
    }

    private void remove(List<String> exhibitors) throws IOException {
        Map<String, Integer> all = read();
        if (all.keySet().removeAll(exhibitors)) {
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
        return exhibitor.kind().key() + " " + exhibitor.id();
    }

    private static Optional<Subject> subject(String line) {
        String[] words = line.split(" ");
        return words.length == 2
                ? Subject.Kind.find(words[0]).map(kind -> new Subject(kind, words[1]))
                : Optional.empty();
    }

    /// Returns the number of crashes of each exhibitor; lines that cannot be read count for nobody.
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
