package eu.smartregions.kiosk.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The files of a content folder, each read exactly once: texts are kept, of pictures only the size.
final class ContentFolder {
    private static final int LARGEST_JSON = 8 << 20;
    private static final int LARGEST_FILE = 32 << 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ContentListing listing;
    private final List<Problem> problems;
    private final Map<String, Sheet> sheets = new TreeMap<>();
    private final Map<String, Optional<PictureHeader>> pictures = new TreeMap<>();
    private final ContentId id = new ContentId();

    private ContentFolder(ContentListing listing) {
        this.listing = listing;
        this.problems = new ArrayList<>(listing.problems());
    }

    /// Reads all files below `root`.
    static ContentFolder open(Path root) {
        ContentFolder folder = new ContentFolder(ContentListing.of(root));
        folder.listing.files().forEach(folder::take);
        return folder;
    }

    private void take(String name, Path file) {
        boolean json = name.endsWith(".json");
        try {
            long size = Files.size(file);
            long most = json ? LARGEST_JSON : LARGEST_FILE;
            if (size > most) {
                problems.add(Problem.inFile(name, "file-too-large", "The file is larger than " + (most >> 20) + " MiB.",
                        "Make it smaller."));
                return;
            }
            byte[] bytes = Files.readAllBytes(file);
            id.add(name, bytes);
            if (json) {
                text(name, bytes).ifPresent(sheet -> sheets.put(name, sheet));
            } else {
                pictures.put(name, PictureHeader.of(bytes));
            }
        } catch (IOException unreadable) {
            problems.add(ContentListing.unreadable(name, unreadable));
        }
    }

    private Optional<Sheet> text(String name, byte[] bytes) {
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        boolean utf8 = decoder.decode(ByteBuffer.wrap(bytes), characters, true).isUnderflow();
        characters.flip();
        boolean marked = utf8 && characters.length() > 0 && characters.get(0) == BYTE_ORDER_MARK;
        Sheet sheet = new Sheet(name, Arrays.copyOfRange(characters.array(), marked ? 1 : 0, characters.limit()));
        if (marked) {
            sheet.report(Severity.WARNING, 0, "", new Sheet.Finding("byte-order-mark",
                    "The file begins with an invisible byte order mark.", "Save it as UTF-8 without BOM."));
        }
        if (!utf8) {
            sheet.report(Severity.ERROR, characters.limit(), "", new Sheet.Finding("not-utf-8",
                    "From here on the file is not UTF-8 text.", "Save it with the encoding UTF-8."));
            problems.addAll(sheet.problems());
        }
        return utf8 ? Optional.of(sheet) : Optional.empty();
    }

    /// The text of a JSON file, or empty if there is none of that name or it could not be read.
    Optional<Sheet> sheet(String name) {
        return Optional.ofNullable(sheets.get(name));
    }

    /// Whether the folder has an entry of that name, readable or not.
    boolean has(String name) {
        return listing.files().containsKey(name) || listing.refused().contains(name);
    }

    /// Whether an entry of that name was refused or could not be read, and a problem says so.
    boolean complainedAbout(String name) {
        return listing.refused().contains(name)
                || listing.files().containsKey(name) && !sheets.containsKey(name) && !pictures.containsKey(name);
    }

    /// All files, by name.
    Map<String, Path> files() {
        return listing.files();
    }

    /// The size of a picture, or empty if the file is none.
    Optional<PictureHeader> picture(String name) {
        return pictures.getOrDefault(name, Optional.empty());
    }

    /// The names of the folders of regions, sorted.
    Set<String> regionFolders() {
        return new TreeSet<>(listing.regionFolders());
    }

    /// What is wrong with the files, and what was found in their texts so far.
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        sheets.values().forEach(sheet -> all.addAll(sheet.problems()));
        return all;
    }

    /// The name of this content. Asked for once.
    String contentId() {
        return id.value();
    }
}
