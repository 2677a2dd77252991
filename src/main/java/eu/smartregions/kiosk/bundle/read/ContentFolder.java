package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.file.KeptName;
import eu.smartregions.kiosk.bundle.file.Limits;
import eu.smartregions.kiosk.bundle.file.Parallel;
import eu.smartregions.kiosk.bundle.json.Encoding;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.json.Severity;
import eu.smartregions.kiosk.bundle.json.SourceText;
import eu.smartregions.kiosk.bundle.json.Utf8;
import eu.smartregions.kiosk.bundle.picture.PictureHeader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files of a content, each read exactly once: texts are kept, of pictures only the size. Where the content needs no name,
/// texts are read when they are asked for: a bundle may have so many mistakes that the last are never come to.
public final class ContentFolder {
    /// The folders of a content; what else lies beside them is not read.
    public static final List<String> PARTS = List.of("exhibition", "regions", "organisations");
    private static final String REGIONS = "regions/";
    private static final String ORGANISATIONS = "organisations/";

    private final BundleFiles listing;
    private final Map<String, Path> paths = new TreeMap<>();
    private final List<Problem> problems;
    private final Map<String, SourceText> sheets = new ConcurrentHashMap<>();
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final Map<String, Optional<PictureHeader>> pictures = new TreeMap<>();
    private final Set<String> regionFolders;
    private final ContentId id = new ContentId();
    private final boolean tooMuchText;

    private ContentFolder(BundleFiles listing) {
        this.listing = listing;
        this.problems = new ArrayList<>(listing.problems());
        listing.files().forEach((name, file) -> {
            if (inContent(name)) {
                paths.put(name, file.path());
            }
        });
        regionFolders = foldersIn(REGIONS);
        tooMuchText = paths.keySet().stream().filter(ContentFolder::isText)
                .mapToLong(name -> listing.files().get(name).size()).sum() > Limits.FOLDER.texts();
        if (tooMuchText) {
            problems.add(tooMuchText(Limits.FOLDER));
        }
    }

    /// What to tell where the texts of a bundle do not fit into the memory set aside for them.
    public static Problem tooMuchText(Limits limits) {
        return Problem.inFile("", "too-much-text", "The JSON files have more than " + (limits.texts() >> 20)
                + " MiB together.", "Shorten them, or remove those that are not needed.");
    }

    /// Reads all files of a content.
    public static ContentFolder open(BundleFiles listing) {
        ContentFolder folder = new ContentFolder(listing);
        folder.takeAll(folder.id::add);
        return folder;
    }

    /// Reads all files of a content that needs no name.
    static ContentFolder unnamed(BundleFiles listing) {
        ContentFolder folder = new ContentFolder(listing);
        folder.letTextsWait();
        folder.takeAll((_, _) -> { });
        return folder;
    }

    /// Reads the texts of a content that was installed, and so was checked then: pictures are taken for good.
    static ContentFolder installed(BundleFiles listing) {
        ContentFolder folder = new ContentFolder(listing);
        folder.letTextsWait();
        folder.paths.keySet().stream().filter(name -> !isText(name))
                .forEach(name -> folder.pictures.put(name, Optional.of(PictureHeader.CHECKED)));
        folder.texts().forEach(taken -> folder.take(taken, (_, _) -> { }));
        return folder;
    }

    private void letTextsWait() {
        if (!tooMuchText) {
            Stream.concat(BundleReader.FILES.stream(), regionFolders.stream().map(BundleReader::regionFile))
                    .filter(paths::containsKey).forEach(waiting::add);
        }
    }

    private static boolean isText(String name) {
        return name.endsWith(".json");
    }

    /// Whether a file belongs to a content; others beside it are not read.
    public static boolean inContent(String name) {
        return PARTS.contains(name.substring(0, Math.max(0, name.indexOf('/'))));
    }

    /// What came of reading a file.
    private sealed interface Taken {
        String name();

        /// A file that was read; of a text what it says.
        record Whole(String name, byte[] bytes, Optional<SourceText> sheet) implements Taken {
        }

        /// A file that was not read.
        record Not(String name, Problem why) implements Taken {
        }
    }

    /// Texts are read side by side. Of pictures, which are large, only one is in memory at a time.
    private void takeAll(BiConsumer<String, byte[]> counted) {
        Map<String, Taken> texts = texts().stream().collect(Collectors.toMap(Taken::name, Function.identity()));
        paths.keySet().stream().sorted(Comparator.comparing(KeptName::of)).forEach(name -> {
            if (!isText(name)) {
                take(read(name), counted);
            } else if (texts.containsKey(name)) {
                take(texts.remove(name), counted);
            }
        });
    }

    private List<Taken> texts() {
        List<String> names = tooMuchText ? List.of()
                : paths.keySet().stream().filter(name -> isText(name) && !waiting.contains(name)).toList();
        return Parallel.of(names, this::read);
    }

    private synchronized void take(Taken taken, BiConsumer<String, byte[]> counted) {
        switch (taken) {
            case Taken.Not(_, Problem why) -> problems.add(why);
            case Taken.Whole(String name, byte[] bytes, Optional<SourceText> sheet) -> {
                counted.accept(KeptName.of(name), bytes);
                if (sheet.isEmpty()) {
                    pictures.put(name, PictureHeader.of(bytes));
                } else if (sheet.get().readable()) {
                    sheets.put(name, sheet.get());
                } else {
                    problems.addAll(sheet.get().problems());
                }
            }
        }
    }

    private Taken read(String name) {
        BundleFiles.File file = listing.files().get(name);
        int most = Limits.largest(name);
        try {
            byte[] bytes = file.size() > most ? new byte[0] : read(file, most);
            if (file.size() > most || bytes.length > most) {
                return new Taken.Not(name, Problem.inFile(name, "file-too-large", "The file is larger than " + (most >> 20)
                        + " MiB.", "Make it smaller."));
            }
            return new Taken.Whole(name, bytes, isText(name) ? Optional.of(text(name, bytes)) : Optional.empty());
        } catch (IOException unreadable) {
            return new Taken.Not(name, BundleFiles.unreadable(name, unreadable));
        }
    }

    /// At most one byte more than allowed, whatever the size was said to be. A file that just was measured ends there: what is
    /// appended to it meanwhile belongs to the next reading.
    private static byte[] read(BundleFiles.File file, int most) throws IOException {
        byte[] bytes = new byte[(int) file.size()];
        try (InputStream in = file.open()) {
            int got = in.readNBytes(bytes, 0, bytes.length);
            int next = got < bytes.length || file.measured() ? -1 : in.read();
            if (next < 0) {
                return got < bytes.length ? Arrays.copyOf(bytes, got) : bytes;
            }
            byte[] more = in.readNBytes(most - got);
            byte[] all = Arrays.copyOf(bytes, got + 1 + more.length);
            all[got] = (byte) next;
            System.arraycopy(more, 0, all, got + 1, more.length);
            return all;
        }
    }

    /// The text of one file, or empty if there is none or it cannot be read; nothing is told of that.
    public static Optional<SourceText> text(String name, BundleFiles files) {
        BundleFiles.File file = files.files().get(name);
        if (file == null || file.size() > Limits.largest(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(text(name, read(file, Limits.largest(name)))).filter(SourceText::readable);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static SourceText text(String name, byte[] bytes) {
        Optional<SourceText.Finding> wide = Encoding.wide(bytes);
        if (wide.isPresent()) {
            SourceText sheet = new SourceText(name, new byte[0], false);
            sheet.report(Severity.ERROR, 0, "", wide.get());
            return sheet;
        }
        int whole = Utf8.length(bytes);
        if (whole < bytes.length) {
            SourceText sheet = new SourceText(name, bytes, false);
            sheet.report(Severity.ERROR, whole, "", Encoding.narrow(bytes[whole]));
            return sheet;
        }
        int mark = Encoding.mark(bytes);
        SourceText sheet = new SourceText(name, mark > 0 ? Arrays.copyOfRange(bytes, mark, bytes.length) : bytes, true);
        if (mark > 0) {
            sheet.report(Severity.WARNING, 0, "", new SourceText.Finding("byte-order-mark",
                    "The file begins with an invisible byte order mark.", "Save it as UTF-8 without BOM."));
        }
        return sheet;
    }

    /// The text of a JSON file, or empty if there is none of that name or it could not be read. Different ones may be asked for at
    /// the same time.
    public Optional<SourceText> sheet(String name) {
        if (waiting.remove(name)) {
            take(read(name), (_, _) -> { });
        }
        return Optional.ofNullable(sheets.get(name));
    }

    /// How many bytes a file has, 0 if there is none.
    long size(String name) {
        return Optional.ofNullable(listing.files().get(name)).map(BundleFiles.File::size).orElse(0L);
    }

    /// Whether the folder has an entry of that name, readable or not.
    boolean has(String name) {
        return paths.containsKey(name) || listing.refused().contains(name);
    }

    /// Whether an entry of that name was refused or could not be read, and a problem says so.
    boolean complainedAbout(String name) {
        return listing.refused().contains(name)
                || paths.containsKey(name) && !waiting.contains(name) && !sheets.containsKey(name) && !pictures.containsKey(name);
    }

    /// All files, by name.
    Map<String, Path> files() {
        return paths;
    }

    /// The size of a picture, or empty if the file is none.
    Optional<PictureHeader> picture(String name) {
        return pictures.getOrDefault(name, Optional.empty());
    }

    /// The names of the folders of regions, sorted.
    Set<String> regionFolders() {
        return regionFolders;
    }

    /// The names of the folders of organisations that came in bundles of their own, sorted.
    public Set<String> organisationFolders() {
        return foldersIn(ORGANISATIONS);
    }

    private Set<String> foldersIn(String parent) {
        Set<String> names = new TreeSet<>();
        for (String folder : listing.folders()) {
            if (folder.startsWith(parent) && folder.indexOf('/', parent.length()) < 0) {
                names.add(folder.substring(parent.length()));
            }
        }
        return names;
    }

    /// What is wrong with the files, and what was found in their texts so far.
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        sheets.values().forEach(sheet -> all.addAll(sheet.problems()));
        return all;
    }

    /// The name of this content. Asked for once.
    public String contentId() {
        return id.value();
    }
}
