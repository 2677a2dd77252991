package eu.smartregions.kiosk.bundle.picture;

import eu.smartregions.kiosk.bundle.file.BundleFiles.BrokenFile;
import eu.smartregions.kiosk.bundle.file.Limits;
import eu.smartregions.kiosk.bundle.json.SourceText.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A picture as an author sends it, made into one that every screen shows as it was meant: upright, in the colours of
/// screens, no larger than needed. By the same decoder as when it is installed.
///
/// @param bytes  PNG or JPEG; those of the file where nothing was to do
/// @param header of the file that was sent
public record TakenPicture(byte[] bytes, PictureHeader header) {

    /// Reads a file.
    ///
    /// @param name to be told of it
    /// @throws BrokenFile  if it is no JPEG or PNG, too large or damaged; what to do is in its finding
    /// @throws IOException if it cannot be read
    public static TakenPicture of(Path file, String name) throws IOException {
        if (Files.size(file) > Limits.LARGEST_FILE) {
            throw new BrokenFile(new Finding("file-too-large", "The picture \"" + name + "\" has more than "
                    + (Limits.LARGEST_FILE >> 20) + " MB.", "Save it smaller, as a JPEG."));
        }
        byte[] original;
        try (InputStream in = Files.newInputStream(file)) {
            original = in.readNBytes(Limits.LARGEST_FILE);
        }
        PictureHeader header = PictureHeader.of(original).orElseThrow(() -> new BrokenFile(new Finding(
                "picture-format", "The file \"" + name + "\" is no JPEG or PNG.", "Save it as a JPEG.")));
        Optional<Finding> fault = header.fault(name);
        if (fault.isPresent()) {
            throw new BrokenFile(fault.get());
        }
        byte[] kept = PictureTranscoder.of(original, header);
        return new TakenPicture(PictureTranscoder.changes(original, header) ? kept : original, header);
    }
}
