package eu.smartregions.kiosk.bundle.texts;

import eu.smartregions.kiosk.bundle.author.TextPlaces;
import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.file.Disk;
import eu.smartregions.kiosk.bundle.file.FileTexts;
import eu.smartregions.kiosk.bundle.file.Limits;
import eu.smartregions.kiosk.bundle.json.JsonTree;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.json.ObjectText;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.json.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A file of a bundle with the texts in it.
///
/// @param path     where it lies
/// @param before   what stands before its text: a byte order mark, or nothing
/// @param problems what keeps it from being understood; empty if it can be changed
record TextsFile(Path path, String before, SourceText sheet, List<Problem> problems, List<ContentText> texts) {
    private static final String MARK = "\uFEFF";

    /// Reads a file.
    ///
    /// @param name inside the bundle
    static TextsFile read(String name, BundleFiles.File file, TextPlaces places) throws IOException {
        int most = Limits.largest(name);
        if (file.size() > most) {
            throw new IOException(name + " is larger than " + (most >> 20) + " MiB; see 'kiosk bundle check'.");
        }
        byte[] bytes = FileTexts.read(file, most);
        SourceText sheet = FileTexts.text(name, bytes);
        JsonValue read = JsonTree.of(sheet);
        List<Problem> problems = sheet.problems().stream().filter(Problem::isError).toList();
        String before = new String(bytes, 0, Math.min(bytes.length, MARK.getBytes(StandardCharsets.UTF_8).length),
                StandardCharsets.UTF_8).equals(MARK) ? MARK : "";
        return new TextsFile(file.path(), before, sheet, problems, places.in(kind(name), read).stream()
                .map(place -> ContentText.of(name, place)).flatMap(Optional::stream).toList());
    }

    /// Returns the kind of a file of a bundle, which its name tells.
    static String kind(String name) {
        return name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.json$", "");
    }

    /// Changes passages in one step; everything else stays as it is, byte by byte.
    ///
    /// @throws IOException with one sentence if the file is no longer what was read, or cannot be written
    void write(List<ObjectText.Change> changes) throws IOException {
        if (!Arrays.equals(Files.readAllBytes(path), bytes(List.of()))) {
            throw new IOException(path + " was changed meanwhile; import again.");
        }
        try {
            Disk.replace(path, bytes(changes));
        } catch (IOException failed) {
            throw new IOException(path + " cannot be written (" + failed.getClass().getSimpleName()
                    + ") and is as it was; check its permissions and the disk, and import again.", failed);
        }
    }

    private byte[] bytes(List<ObjectText.Change> changes) {
        byte[] text = sheet.with(changes);
        byte[] mark = before.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(mark, mark.length + text.length);
        System.arraycopy(text, 0, all, mark.length, text.length);
        return all;
    }
}
