package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.file.FileTexts;
import eu.smartregions.kiosk.bundle.file.KeptName;
import eu.smartregions.kiosk.bundle.file.Limits;
import eu.smartregions.kiosk.bundle.file.Parallel;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.json.SourceText;
import eu.smartregions.kiosk.bundle.picture.PictureHeader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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

/// The files of a content, each read exactly once: texts are kept, of pictures only the size. If the content needs
/// no name, texts are read only when they are asked for: a bundle may have so many mistakes that the last texts are
/// never reached.
public final class ContentFolder {
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
            if (BundleLayout.inContent(name)) {
                paths.put(name, file.path());
            }
        });
        regionFolders = foldersIn(REGIONS);
        tooMuchText = paths.keySet().stream().filter(ContentFolder::isText)
                .mapToLong(name -> listing.files().get(name).size()).sum() > Limits.FOLDER.texts();
        if (tooMuchText) {
            problems.add(FileTexts.tooMuchText(Limits.FOLDER));
        }
    }

    /// Reads all files of a content and computes its name.
    public static ContentFolder open(BundleFiles listing) {
        ContentFolder folder = new ContentFolder(listing);
        folder.takeAll(folder.id::add);
        return folder;
    }

    /// Reads the files of a content that needs no name.
    static ContentFolder unnamed(BundleFiles listing) {
        ContentFolder folder = new ContentFolder(listing);
        folder.letTextsWait();
        folder.takeAll((_, _) -> {});
        return folder;
    }

    /// Reads the texts of a content that was checked when it was installed: its pictures are not read again.
    public static ContentFolder installed(BundleFiles listing) {
        ContentFolder folder = new ContentFolder(listing);
        folder.letTextsWait();
        folder.paths.keySet().stream().filter(name -> !isText(name))
                .forEach(name -> folder.pictures.put(name, Optional.of(PictureHeader.CHECKED)));
        folder.texts().forEach(taken -> folder.take(taken, (_, _) -> {}));
        return folder;
    }

    private void letTextsWait() {
        if (!tooMuchText) {
            Stream.concat(BundleLayout.FILES.stream(), regionFolders.stream().map(BundleLayout::regionFile))
                    .filter(paths::containsKey).forEach(waiting::add);
        }
    }

    private static boolean isText(String name) {
        return name.endsWith(".json");
    }

    /// The outcome of reading a file.
    private sealed interface Taken {
        String name();

        /// A file that was read, with its text if it is JSON.
        record Whole(String name, byte[] bytes, Optional<SourceText> sheet) implements Taken {
        }

        /// A file that was not read.
        record Not(String name, Problem why) implements Taken {
        }
    }

    /// Texts are read in parallel. Of pictures, which are large, only one is in memory at a time.
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
        List<String> names = tooMuchText
                ? List.of()
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
            byte[] bytes = file.size() > most ? new byte[0] : FileTexts.read(file, most);
            if (file.size() > most || bytes.length > most) {
                return new Taken.Not(name,
                        Problem.inFile(name, "file-too-large", "The file is larger than " + (most >> 20)
                                + " MiB.", "Make it smaller."));
            }
            return new Taken.Whole(name, bytes,
                    isText(name) ? Optional.of(FileTexts.text(name, bytes)) : Optional.empty());
        } catch (IOException unreadable) {
            return new Taken.Not(name, BundleFiles.unreadable(name, unreadable));
        }
    }

    /// Returns the text of a JSON file, or empty if there is none of that name or it could not be read. Several threads
    /// may ask for different ones at the same time.
    public Optional<SourceText> sheet(String name) {
        if (waiting.remove(name)) {
            take(read(name), (_, _) -> {});
        }
        return Optional.ofNullable(sheets.get(name));
    }

    /// Returns the size of a file in bytes, 0 if there is none.
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
                || paths.containsKey(name) && !waiting.contains(name) && !sheets.containsKey(name)
                        && !pictures.containsKey(name);
    }

    /// Returns all files, by name.
    Map<String, Path> files() {
        return paths;
    }

    /// Returns the header of a picture, or empty if the file is none.
    Optional<PictureHeader> picture(String name) {
        return pictures.getOrDefault(name, Optional.empty());
    }

    /// Returns the names of the folders of regions, sorted.
    Set<String> regionFolders() {
        return regionFolders;
    }

    /// Returns the names of the folders of organisations that came in bundles of their own, sorted.
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

    /// Returns the problems of the files, and those found in their texts so far.
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        sheets.values().forEach(sheet -> all.addAll(sheet.problems()));
        return all;
    }

    /// Returns the name of this content: 16 hexadecimal digits. To be called only once.
    public String contentId() {
        return id.value();
    }
}
