package eu.smartregions.kiosk.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
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
    private static final int ID_BYTES = 8;

    private final ContentListing listing;
    private final List<Problem> problems;
    private final Map<String, Sheet> sheets = new TreeMap<>();
    private final Map<String, Optional<PictureHeader>> pictures = new TreeMap<>();
    private final MessageDigest digest = sha256();

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
                problems.add(Problem.inFile(name, "file-too-large", "The file has " + (size >> 20) + " MiB; at most "
                        + (most >> 20) + " can be read.", "Make it smaller."));
                return;
            }
            byte[] bytes = Files.readAllBytes(file);
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(ByteBuffer.allocate(1 + Long.BYTES).put((byte) 0).putLong(bytes.length).flip());
            digest.update(bytes);
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
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0 && !utf8(bytes)) {
            Sheet sheet = new Sheet(name, text);
            sheet.report(Severity.ERROR, text.indexOf('\uFFFD'), "", new Sheet.Finding("not-utf-8",
                    "The file is not UTF-8 text.", "Save it with the encoding UTF-8."));
            problems.addAll(sheet.problems());
            return Optional.empty();
        }
        boolean marked = text.startsWith("\uFEFF");
        Sheet sheet = new Sheet(name, marked ? text.substring(1) : text);
        if (marked) {
            sheet.report(Severity.WARNING, 0, "", new Sheet.Finding("byte-order-mark",
                    "The file begins with an invisible byte order mark.", "Save it as UTF-8 without BOM."));
        }
        return Optional.of(sheet);
    }

    private static boolean utf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
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

    /// The first 16 hexadecimal digits of the SHA-256 over names, lengths and bytes of all files in the order of their names.
    /// Asked for once, when all is read.
    String contentId() {
        return HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
