package eu.smartregions.kiosk.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes a set into the staging folder: texts as they are, pictures decoded and made anew, and nothing else. Files of the
/// set before are the same in both.
final class SetBuilder {
    private final Path into;
    private final Consumer<Progress> told;
    private final List<Problem> problems = new ArrayList<>();

    SetBuilder(Path into, Consumer<Progress> told) {
        this.into = into;
        this.told = told;
    }

    /// What is wrong with pictures, by their names in the exhibition.
    List<Problem> problems() {
        return problems;
    }

    /// Writes all files.
    ///
    /// @param before whether the files that nobody delivered are those of an installed set, which were checked
    /// @throws IOException if the disk is full or fails
    void write(MergedFiles files, boolean before) throws IOException {
        int pictures = (int) files.files().keySet().stream().filter(name -> !name.endsWith(".json")).count();
        int done = 0;
        for (Map.Entry<String, BundleFiles.File> file : files.files().entrySet()) {
            String name = file.getKey();
            if (!ContentFolder.inContent(name)) {
                continue;
            }
            boolean checked = before && files.owner(name).isEmpty();
            Path target = into.resolve(name);
            Files.createDirectories(target.getParent());
            if (!name.endsWith(".json")) {
                told.accept(new Progress(Progress.Phase.PICTURES, name, done++, pictures));
            }
            if (checked) {
                share(file.getValue().path(), target);
            } else {
                make(name, file.getValue(), target);
            }
        }
    }

    private void make(String name, BundleFiles.File file, Path target) throws IOException {
        try {
            if (name.endsWith(".json")) {
                copy(file, target);
            } else {
                picture(name, file, target);
            }
        } catch (BundleFiles.BrokenFile broken) {
            problems.add(BundleFiles.unreadable(name, broken));
        }
    }

    /// One file in two sets, neither of which ever changes.
    private static void share(Path file, Path target) throws IOException {
        try {
            Files.createLink(target, file);
        } catch (UnsupportedOperationException | IOException _) {
            Files.copy(file, target);
        }
    }

    private static void copy(BundleFiles.File file, Path target) throws IOException {
        try (InputStream in = file.open()) {
            Files.copy(in, target);
        }
    }

    /// Keeps a picture. What is none, or may not be decoded, is left out: where a text names it, that was told already.
    private void picture(String name, BundleFiles.File file, Path target) throws IOException {
        byte[] bytes = bytes(file);
        Optional<PictureHeader> header = PictureHeader.of(bytes).filter(each -> each.fault(name).isEmpty());
        if (header.isPresent()) {
            Files.write(target, KeptPicture.of(bytes, header.get()));
        }
    }

    private static byte[] bytes(BundleFiles.File file) throws IOException {
        try (InputStream in = file.open()) {
            return in.readNBytes(Limits.LARGEST_FILE);
        }
    }
}
