package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.json.JsonTree;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.json.ObjectReader;
import eu.smartregions.kiosk.bundle.json.Problem;
import java.util.List;
import java.util.Optional;

/// Opens the JSON files of a content folder and reads the fields that all of them have: the version of their format and
/// the list of their sources.
public final class Documents {
    /// The version of the format that this kiosk reads and writes.
    public static final int FORMAT = 1;
    private final ContentFolder folder;

    /// The confidence of the author in a figure or text.
    public enum Confidence {
        FOUND, RECALLED_HIGH, RECALLED_MEDIUM
    }

    Documents(ContentFolder folder) {
        this.folder = folder;
    }

    /// Returns a file of a certain kind that must be there; its absence is added to `absent`, so that problems can be
    /// sorted.
    Optional<ObjectReader> need(String file, String kind, List<Problem> absent) {
        if (!folder.has(file)) {
            absent.add(Problem.inFile(file, "missing-file", "The file " + file + " is missing.",
                    "Create it with \"format\": " + FORMAT + " and \"kind\": \"" + kind + "\"."));
        }
        Optional<ObjectReader> form = may(file);
        form.ifPresent(opened -> Texts.word(opened.need("kind"), Limit.LABEL)
                .filter(written -> !written.equals(kind))
                .ifPresent(written -> opened.need("kind").wrong("unknown-kind", "This file is of the kind \"" + written
                        + "\".", "Write \"kind\": \"" + kind + "\", or move the file to where it belongs.")));
        return form;
    }

    /// Returns a file that may be there. Empty too if it cannot be read, or is made for a newer kiosk, which is
    /// reported.
    Optional<ObjectReader> may(String file) {
        return folder.sheet(file).map(JsonTree::of).flatMap(Documents::open);
    }

    /// Returns the fields of a document of this format; empty if it is made for a newer kiosk, which is reported.
    public static Optional<ObjectReader> open(JsonValue document) {
        ObjectReader form = ObjectReader.of(document);
        int format = NumberReader.whole(form.need("format"), 1, Integer.MAX_VALUE);
        if (format > FORMAT) {
            form.need("format").wrong("newer-format", "This file is made for a newer kiosk: its format is " + format
                    + ", this kiosk reads " + FORMAT + ".",
                    "Update the kiosk, or save the file for format " + FORMAT + ".");
            return Optional.empty();
        }
        form.may("$schema").ifPresent(address -> Texts.plain(address, Limit.ADDRESS));
        form.items("sources").forEach(Documents::source);
        return Optional.of(form);
    }

    private static void source(JsonValue value) {
        try (ObjectReader form = ObjectReader.of(value)) {
            Texts.plain(form.need("of"), Limit.TITLE);
            Texts.plain(form.need("source"), Limit.ADDRESS);
            form.may("confidence")
                    .ifPresent(word -> ChoiceReader.one(word, "confidence", Confidence.values(), ChoiceReader::key));
        }
    }
}
