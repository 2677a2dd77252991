package eu.smartregions.kiosk.bundle.install;

import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.file.Disk;
import eu.smartregions.kiosk.bundle.file.FolderFiles;
import eu.smartregions.kiosk.bundle.file.KeptName;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.ContentFolder;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Exhibition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The shelf in the data folder: the sets that were installed, one of them active, and copies of the two newest
/// contents that the kiosk was given otherwise, so that it can go back to one when the content it is given has
/// mistakes.
///
/// Content is written beside its final place, forced to the disk and only then renamed to `content/CONTENT_ID`; last,
/// the list that names it is replaced in one step: `sets.json` for installed sets, `shelf.txt` for copies. Whenever the
/// power goes, the lists name only complete contents.
public final class BundleShelf {
    private static final int COPIES = 2;
    private static final int SETS = 5;
    private static final String STAGING = ".staging";
    private final Path data;
    private final Path shelf;
    private final Path copies;
    private final SetList sets;
    private Reading.@Nullable Accepted lastRead;

    /// A shelf; it reads nothing yet.
    ///
    /// @param data the kiosk's data folder; created when something is kept
    public BundleShelf(Path data) {
        this.data = data;
        this.shelf = data.resolve("content");
        this.copies = shelf.resolve("shelf.txt");
        this.sets = new SetList(shelf);
    }

    /// Returns the file that changes whenever another set is to be shown.
    public Path list() {
        return sets.file();
    }

    /// Returns the installed sets, newest first.
    public List<InstalledSet> sets() {
        return sets.read();
    }

    /// Returns the installed set to be shown, or empty if nothing was installed.
    public Optional<InstalledSet> active() {
        return SetList.active(sets());
    }

    /// Reads an installed set. Its pictures were checked when it was installed and are not read again; exhibitors whose
    /// files have become faulty are left out.
    public static Reading read(InstalledSet set) {
        return SoundPart.of(set);
    }

    /// Returns the part of an installed set that is not shown; faulty files are known only of the set that was
    /// [read][#readShown] last.
    public synchronized Withheld withheld(InstalledSet set) {
        List<Problem> warnings = lastRead != null && isOf(lastRead, set) ? lastRead.warnings() : List.of();
        return Withheld.of(data, set, warnings.stream().filter(Problem::isError).toList());
    }

    /// Reads the part of an installed set that is shown; rejected where no region is left. A set never changes: the one
    /// read last is not read again, so that withheld exhibitors are gone at once.
    public synchronized Reading readShown(InstalledSet set) {
        Reading reading = lastRead != null && isOf(lastRead, set) ? lastRead : read(set);
        if (!(reading instanceof Reading.Accepted whole)) {
            return reading;
        }
        lastRead = whole;
        Exhibition shown = withheld(set).from(whole.exhibition());
        return shown.regions().isEmpty()
                ? new Reading.Rejected(List.of(Problem.inFile("", "all-withheld",
                        "Every region of the set is withheld: its key was revoked, or the kiosk broke down while it "
                                + "was shown.",
                        "Install bundles signed with a key that is trusted.")))
                : new Reading.Accepted(shown, whole.contentId(), whole.warnings());
    }

    private static boolean isOf(Reading.Accepted read, InstalledSet set) {
        return read.contentId().equals(set.contentId());
    }

    /// Makes the set that was installed before the active one the active one.
    ///
    /// @return that set, or empty if there is none before, and then nothing is changed
    /// @throws IOException if the list cannot be written; nothing is changed then
    public Optional<InstalledSet> rollback() throws IOException {
        try (Lock _ = lock()) {
            List<InstalledSet> all = sets();
            int now = SetList.active(all).map(all::indexOf).orElse(-1);
            if (now < 0 || now + 1 >= all.size()) {
                return Optional.empty();
            }
            InstalledSet before = all.get(now + 1);
            sets.write(all.stream().map(set -> set.activated(set.equals(before))).toList());
            return Optional.of(before.activated(true));
        }
    }

    /// Copies accepted content onto the shelf and makes it the newest copy there. All but the newest two are removed.
    ///
    /// @param content   the folder or zip that was read
    /// @param contentId its name, from [Reading.Accepted]
    /// @return the folder of the copy
    /// @throws IOException if the disk is full or fails, or if the content was changed since it was read; the shelf
    /// then stays as it was
    public Path keep(Path content, String contentId) throws IOException {
        try (Lock lock = lock()) {
            lock.tidy();
            Path kept = shelf.resolve(contentId);
            if (!Files.isDirectory(kept)) {
                Path staging = lock.staging(contentId);
                copy(content, staging);
                if (!ContentFolder.open(FolderFiles.of(staging, BundleLayout.PARTS)).contentId().equals(contentId)) {
                    Disk.remove(staging);
                    throw new IOException("The content in " + content + " was changed while it was being copied.");
                }
                Disk.forceAll(staging);
                Disk.rename(staging, kept);
            }
            List<String> newestFirst = newestFirst();
            newestFirst.remove(contentId);
            newestFirst.addFirst(contentId);
            Disk.replace(copies,
                    String.join("\n", newestFirst.subList(0, Math.min(COPIES, newestFirst.size()))) + "\n");
            lock.tidy();
            return kept;
        }
    }

    /// Removes the remains of an interrupted installation, and contents that are no longer listed; to be done when a
    /// kiosk starts, since a running one may still show one of them.
    ///
    /// @throws IOException if something cannot be removed, or an installation is in progress
    public void tidy() throws IOException {
        if (Files.isDirectory(shelf)) {
            try (Lock lock = lock()) {
                lock.tidy();
            }
        }
    }

    /// Returns the folder of the content copied last, or empty if the shelf holds none.
    public Optional<Path> lastGood() {
        return newestFirst().stream().map(shelf::resolve).findFirst();
    }

    /// Returns the names of the copies that exist, newest first; a list that cannot be read counts as empty.
    private List<String> newestFirst() {
        List<String> names = new ArrayList<>();
        try {
            for (String name : Files.readAllLines(copies)) {
                if (name.matches("[0-9a-f]{16}") && Files.isDirectory(shelf.resolve(name))) {
                    names.add(name);
                }
            }
        } catch (IOException _) {
            names.clear();
        }
        return names;
    }

    private static void copy(Path content, Path staging) throws IOException {
        try (BundleFiles files = BundleReader.open(content)) {
            for (var file : files.files().entrySet()) {
                if (BundleLayout.inContent(file.getKey())) {
                    Path copy = staging.resolve(KeptName.of(file.getKey()));
                    Files.createDirectories(copy.getParent());
                    try (InputStream in = file.getValue().open()) {
                        Files.copy(in, copy);
                    }
                }
            }
        }
    }

    /// Takes the lock, which gives the right to change the shelf.
    ///
    /// @throws IOException if another process or thread has it
    Lock lock() throws IOException {
        Files.createDirectories(shelf);
        return new Lock();
    }

    /// The right to change the shelf. The operating system takes it back when the program ends, in whatever way it
    /// ends.
    final class Lock implements AutoCloseable {
        private final FileChannel channel;

        private Lock() throws IOException {
            channel = FileChannel.open(shelf.resolve("shelf.lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (!taken()) {
                channel.close();
                throw new IOException("Something else is being installed just now; try again when it is done.");
            }
        }

        private boolean taken() throws IOException {
            try {
                return channel.tryLock() != null;
            } catch (OverlappingFileLockException _) {
                return false;
            }
        }

        /// Removes the remains of an interrupted installation.
        void removeHalves() throws IOException {
            for (Path half : folders()) {
                if (half.getFileName().toString().endsWith(STAGING)) {
                    Disk.remove(half);
                }
            }
        }

        /// Also removes the contents that no list names. A running kiosk may still show one of them, so this is done
        /// only when a kiosk starts. They lose their names first, so that an incomplete content never has one.
        void tidy() throws IOException {
            removeHalves();
            Set<String> named = new HashSet<>(newestFirst());
            sets().forEach(set -> named.add(set.contentId()));
            for (Path content : folders()) {
                if (!named.contains(content.getFileName().toString())) {
                    Path nameless = content.resolveSibling(content.getFileName() + STAGING);
                    Disk.rename(content, nameless);
                    Disk.remove(nameless);
                }
            }
        }

        private List<Path> folders() throws IOException {
            try (Stream<Path> entries = Files.list(shelf)) {
                return entries.filter(Files::isDirectory).toList();
            }
        }

        /// Returns a new empty folder beside the contents.
        Path staging(String name) throws IOException {
            Path staging = shelf.resolve(name + STAGING);
            Disk.remove(staging);
            return Files.createDirectory(staging);
        }

        /// Moves a complete content from its staging folder to its final place and makes it the active one. The one
        /// active before is the next in the list; those that were rolled back are forgotten.
        InstalledSet activate(Path staged, InstalledSet fresh) throws IOException {
            if (Files.isDirectory(fresh.folder())) {
                Disk.remove(staged);
            } else {
                Disk.forceAll(staged);
                Disk.rename(staged, fresh.folder());
            }
            List<InstalledSet> before = sets();
            int active = SetList.active(before).map(before::indexOf).orElse(0);
            List<InstalledSet> all = new ArrayList<>(List.of(fresh));
            before.stream().skip(active).filter(set -> !set.contentId().equals(fresh.contentId())).limit(SETS - 1)
                    .map(set -> set.activated(false)).forEach(all::add);
            sets.write(all);
            return fresh;
        }

        /// Returns the final place of a content.
        Path place(String contentId) {
            return shelf.resolve(contentId);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
