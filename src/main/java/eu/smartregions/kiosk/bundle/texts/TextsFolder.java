package eu.smartregions.kiosk.bundle.texts;

import eu.smartregions.kiosk.bundle.author.TextPlaces;
import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.file.BundleKind;
import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.file.FolderFiles;
import eu.smartregions.kiosk.bundle.install.ContentProblems;
import eu.smartregions.kiosk.bundle.json.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A bundle's folder with all its texts, in the order of its files: an exhibition with its regions, or one exhibitor.
public final class TextsFolder {
    private final List<TextsFile> files;
    private final Map<TextKey, ContentText> texts = new HashMap<>();
    private final Map<Like, List<ContentText>> alike;

    /// What texts have in common that could be taken for one another.
    private record Like(String file, String field, String mark) {
    }

    private TextsFolder(List<TextsFile> files) {
        this.files = files;
        texts().forEach(text -> texts.put(text.key(), text));
        alike = texts().collect(Collectors
                .groupingBy(text -> new Like(text.key().file(), text.key().field(), text.mark())));
    }

    /// Reads all files of a bundle that can hold texts.
    ///
    /// @throws IOException     with one sentence if it is no bundle's folder or cannot be read
    /// @throws ContentProblems if a file cannot be understood
    public static TextsFolder open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("There is no folder " + folder + "; a zip must be unpacked before.");
        }
        try (BundleFiles all = FolderFiles.all(folder)) {
            BundleKind kind = BundleKind.of(all.files().keySet());
            if (kind == BundleKind.NOTHING) {
                throw new IOException(folder + " is no bundle: it holds neither " + BundleLayout.EXHIBITION + " nor "
                        + BundleLayout.REGION_FILE + " nor " + BundleLayout.ORGANISATION_FILE + ".");
            }
            List<TextsFile> files = new ArrayList<>();
            TextPlaces places = new TextPlaces();
            for (Map.Entry<String, BundleFiles.File> file : all.files().entrySet()) {
                if (belongs(file.getKey(), kind) && places.anyIn(TextsFile.kind(file.getKey()))) {
                    files.add(TextsFile.read(file.getKey(), file.getValue(), places));
                }
            }
            refuseIfBroken(folder, files);
            return new TextsFolder(files);
        }
    }

    private static boolean belongs(String name, BundleKind kind) {
        return switch (kind) {
            case EXHIBITION -> BundleLayout.FILES.contains(name) || exhibitor(name);
            case REGIONS -> exhibitor(name);
            case REGION -> name.equals(BundleLayout.REGION_FILE);
            case ORGANISATION -> name.equals(BundleLayout.ORGANISATION_FILE);
            case NOTHING -> false;
        };
    }

    private static boolean exhibitor(String name) {
        String[] names = name.split("/");
        return names.length == 3
                && (name.equals(BundleLayout.regionFile(names[1]))
                        || name.equals(BundleLayout.organisationFile(names[1])));
    }

    private static void refuseIfBroken(Path folder, List<TextsFile> files) {
        List<Problem> problems = files.stream().flatMap(file -> file.problems().stream()).toList();
        if (!problems.isEmpty()) {
            throw new ContentProblems(folder, problems);
        }
    }

    List<TextsFile> files() {
        return files;
    }

    /// Returns all texts.
    Stream<ContentText> texts() {
        return files.stream().flatMap(file -> file.texts().stream());
    }

    /// Returns the text of a key, or empty if there is none.
    Optional<ContentText> text(TextKey key) {
        return Optional.ofNullable(texts.get(key));
    }

    /// Returns the only text of the same file and field that has a source of this mark, or empty: where a list grew or
    /// shrank, texts stand at other numbers than when they were handed out.
    Optional<ContentText> moved(TextKey key, String mark) {
        List<ContentText> like = alike.getOrDefault(new Like(key.file(), key.field(), mark), List.of());
        return like.size() == 1 ? Optional.of(like.getFirst()) : Optional.empty();
    }
}
