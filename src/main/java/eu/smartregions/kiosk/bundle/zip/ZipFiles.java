package eu.smartregions.kiosk.bundle.zip;

import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.file.EntryName;
import eu.smartregions.kiosk.bundle.file.FileTexts;
import eu.smartregions.kiosk.bundle.file.Limits;
import eu.smartregions.kiosk.bundle.file.NameCollisions;
import eu.smartregions.kiosk.bundle.json.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A bundle that is one zip. Only a zip that can be understood in exactly one way is read, and zips in it are never
/// opened. `java.util.zip` checks next to nothing of this: only its inflater is used.
public final class ZipFiles implements BundleFiles {
    private final FileChannel zip;
    private final Path path;
    private final Map<String, File> files = new TreeMap<>();
    private final Set<String> folders = new HashSet<>();
    private final Set<String> refused = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private ZipFiles(FileChannel zip, Path path) {
        this.zip = zip;
        this.path = path;
    }

    /// Opens a zip and checks everything except the bytes of its files. The caller closes it.
    ///
    /// @throws IOException if the file cannot be read
    public static ZipFiles open(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        try {
            ZipFiles zip = new ZipFiles(channel, path);
            zip.list();
            return zip;
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    @Override
    public Map<String, File> files() {
        return files;
    }

    @Override
    public Set<String> folders() {
        return folders;
    }

    @Override
    public Set<String> refused() {
        return refused;
    }

    @Override
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void list() throws IOException {
        ZipDirectory directory = ZipDirectory.of(zip);
        problems.addAll(directory.problems());
        Set<ZipEntry> unnameable = names(directory.entries());
        if (!directory.problems().isEmpty() || !fits(directory.entries())) {
            return;
        }
        ZipLayout layout = ZipLayout.of(zip, directory);
        problems.addAll(layout.problems());
        List<ZipLayout.Placed> wanted = layout.placed().stream().filter(placed -> !unnameable.contains(placed.entry())
                && !EntryName.leftBySystem(placed.entry().plainName())).toList();
        String wrapping = wrapping(wanted);
        wanted.forEach(placed -> take(placed, wrapping));
    }

    /// Returns the entries whose names are refused.
    private Set<ZipEntry> names(List<ZipEntry> entries) {
        Set<ZipEntry> unnameable = Collections.newSetFromMap(new IdentityHashMap<>());
        NameCollisions names = new NameCollisions();
        for (ZipEntry entry : entries) {
            names.fault(entry.plainName(), entry.folder()).filter(_ -> !entry.name().equals(ZipEntry.NAMELESS))
                    .ifPresent(why -> {
                        unnameable.add(entry);
                        refused.add(entry.name());
                        problems.add(
                                Problem.inFile(EntryName.shown(entry.name()), why.rule(), why.message(), why.fix()));
                    });
        }
        return unnameable;
    }

    private boolean fits(List<ZipEntry> entries) {
        if (entries.stream().mapToLong(ZipEntry::size).sum() > Limits.ZIP.bytes()) {
            problems.add(Problem.inFile("", "bundle-too-large", "The files have more than " + (Limits.ZIP.bytes() >> 30)
                    + " GiB together when unpacked.", "Make the pictures smaller, or hand over several zips."));
            return false;
        }
        long texts = entries.stream().filter(entry -> entry.name().endsWith(".json")).mapToLong(ZipEntry::size).sum();
        if (texts > Limits.ZIP.texts()) {
            problems.add(FileTexts.tooMuchText(Limits.ZIP));
        }
        return texts <= Limits.ZIP.texts();
    }

    /// Returns the one folder that holds everything, with its slash, if the zip was made of a folder rather than of its
    /// contents; otherwise an empty text.
    private static String wrapping(List<ZipLayout.Placed> placed) {
        Set<String> tops = new HashSet<>();
        for (ZipLayout.Placed each : placed) {
            String name = each.entry().name();
            int slash = name.indexOf('/');
            tops.add(slash < 0 ? "" : name.substring(0, slash + 1));
        }
        String top = tops.size() == 1 ? tops.iterator().next() : "";
        return top.isEmpty() || BundleLayout.PARTS.contains(top.substring(0, top.length() - 1)) ? "" : top;
    }

    private void take(ZipLayout.Placed placed, String wrapping) {
        String name = placed.entry().plainName();
        if (name.length() < wrapping.length()) {
            return;
        }
        String inner = name.substring(wrapping.length());
        if (placed.entry().folder()) {
            folders.add(inner);
        } else {
            files.put(inner, new Packed(placed, path.resolve(inner)));
        }
        for (int slash = inner.indexOf('/'); slash >= 0; slash = inner.indexOf('/', slash + 1)) {
            folders.add(inner.substring(0, slash));
        }
    }

    /// A file in the zip.
    private final class Packed implements File {
        private final ZipLayout.Placed placed;
        private final Path path;

        private Packed(ZipLayout.Placed placed, Path path) {
            this.placed = placed;
            this.path = path;
        }

        @Override
        public long size() {
            return placed.entry().size();
        }

        @Override
        public Path path() {
            return path;
        }

        @Override
        public InputStream open() {
            return new ZipStream(zip, placed);
        }
    }
}
