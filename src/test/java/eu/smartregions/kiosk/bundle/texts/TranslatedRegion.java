package eu.smartregions.kiosk.bundle.texts;

import eu.smartregions.kiosk.cli.Said;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A region's bundle that is handed to translators by the commands.
final class TranslatedRegion {
    /// Its file as it begins, with a field and spaces that no program of ours would write.
    static final String FILE = """
            {
              "format": 1, "kind": "region",
              "id":  "be-flanders",
              "name": {"en": "Flanders", "de": "Flandern"},
              "x-own": {"kept":[1,  2]},
              "summary": {
                "en": "It grows at sea.",
                "de": "Es wächst auf See.",
                "fr": "Elle grandit en mer.",
                "machine": ["de", "fr"]
              },
              "areas": ["energy-transition"],
              "proof": [
                {"title": {"en": "The mill"}, "text": {"en": "It turns."}, "area": "energy-transition", "source": "A"},
                {"title": {"en": "The port"}, "text": {"en": "It ships."}, "area": "energy-transition", "source": "B"}
              ]
            }
            """;
    static final String SUMMARY = "region.json#/summary";
    static final String NAME = "region.json#/name";

    private final Path folder;
    private final Said said = new Said();
    private int exports;

    /// @param folder where the bundle and what translators get is written
    TranslatedRegion(Path folder) {
        this.folder = folder;
        write(FILE);
    }

    Path bundle() {
        return folder.resolve("be-flanders");
    }

    void write(String file) {
        try {
            Files.createDirectories(bundle());
            Files.writeString(bundle().resolve("region.json"), file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String file() {
        return read(bundle().resolve("region.json"));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Exports into a new file and returns it.
    ///
    /// @param ending of the format
    Path export(String ending, String... words) {
        exports++;
        Path file = folder.resolve("texts" + exports + ending);
        String[] all = new String[6 + words.length];
        System.arraycopy(new String[]{"bundle", "texts", "export", bundle().toString(), "--out", file.toString()}, 0,
                all, 0, 6);
        System.arraycopy(words, 0, all, 6, words.length);
        if (said.execute(all) != 0) {
            throw new IllegalStateException(said.err());
        }
        return file;
    }

    TranslatorsBook book(String... words) {
        return TranslatorsBook.open(export(".xlsx", words));
    }

    /// Imports a workbook and returns the exit code.
    int back(TranslatorsBook book) {
        return back(book.save(folder.resolve("back.xlsx")));
    }

    /// Imports a file and returns the exit code.
    int back(Path file) {
        return said.execute("bundle", "texts", "import", bundle().toString(), file.toString());
    }

    /// Returns what the last command said.
    String out() {
        return said.out();
    }

    /// Returns what the last command said beside its results.
    String err() {
        return said.err();
    }

    /// Returns the last line that the last command said.
    String counts() {
        return said.out().lines().reduce("", (_, line) -> line);
    }
}
