package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.file.KeptName;
import eu.smartregions.kiosk.bundle.json.DidYouMean;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.json.ObjectReader;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.picture.PictureHeader;
import eu.smartregions.kiosk.content.Framing;
import eu.smartregions.kiosk.content.Picture;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the pictures that a region names. Files are judged by their first bytes, never by their names.
final class PictureReader {
    private static final int FULL_WIDTH = 1_920;
    private final ContentFolder folder;

    PictureReader(ContentFolder folder) {
        this.folder = folder;
    }

    /// Returns a picture in the folder of a region, or empty after a mistake.
    ///
    /// @param spoken the languages in which the region is described
    Optional<Picture> picture(JsonValue value, String region, Set<Language> spoken) {
        try (ObjectReader form = ObjectReader.of(value)) {
            JsonValue file = form.need("file");
            LocalizedText alt = alt(form.need("alt"), spoken);
            String credit = Texts.plain(form.need("credit"), Limit.LABEL);
            Framing framing = framing(form);
            Optional<String> name = Texts.word(file, Limit.TITLE)
                    .flatMap(written -> named(file, written, "regions/" + region + "/"));
            if (framing instanceof Framing.Around) {
                name.flatMap(folder::picture).filter(header -> header.width() < FULL_WIDTH)
                        .ifPresent(header -> tooSmall(file, header));
            }
            return name.map(found -> new Picture(folder.files().get(found), alt, credit, framing));
        }
    }

    private static LocalizedText alt(JsonValue value, Set<Language> spoken) {
        LocalizedText alt = Texts.localized(value, Limit.TITLE);
        String missing = spoken.stream().filter(language -> !alt.wordings().containsKey(language))
                .map(Language::code).collect(Collectors.joining(", "));
        if (!missing.isEmpty() && value instanceof JsonValue.Fields) {
            value.doubtful("alt-not-translated", "This alternative text is missing in " + missing
                    + ", in which the region is described.", "Add it there too: it is read aloud to the blind.");
        }
        return alt;
    }

    private static void tooSmall(JsonValue file, PictureHeader header) {
        file.doubtful("picture-small", "The picture is " + header.width() + " pixels wide; it will look blurred on a "
                + "large screen.", "Save it " + FULL_WIDTH + " pixels wide or more, but never enlarged.");
    }

    private static Framing framing(ObjectReader form) {
        double focusX = form.may("focusX").map(PictureReader::share).orElse(0.5);
        double focusY = form.may("focusY").map(PictureReader::share).orElse(0.5);
        return form.may("whole").map(NumberReader::flag).orElse(false)
                ? new Framing.Whole()
                : new Framing.Around(focusX, focusY);
    }

    private static double share(JsonValue value) {
        return NumberReader.number(value, 0, 1).doubleValue();
    }

    private Optional<String> named(JsonValue file, String written, String prefix) {
        String kept = KeptName.of(prefix + written);
        String name = folder.files().containsKey(kept) ? kept : prefix + written;
        if (leavesFolder(written)) {
            file.wrong("picture-outside", "The picture \"" + written + "\" does not lie in the region's folder.",
                    "Copy it there and write its name, with / between folders.");
        } else if (folder.files().containsKey(name)) {
            return judged(file, written, name);
        } else if (!folder.complainedAbout(name)) {
            missing(file, written, name, prefix);
        }
        return Optional.empty();
    }

    private static boolean leavesFolder(String written) {
        return written.contains("\\") || written.contains(":")
                || Arrays.stream(written.split("/", -1)).anyMatch(part -> List.of("", ".", "..").contains(part));
    }

    private void missing(JsonValue file, String written, String name, String prefix) {
        if (file.beyondHelp()) {
            return;
        }
        folder.files().keySet().stream().filter(name::equalsIgnoreCase).findFirst().ifPresentOrElse(
                real -> file.wrong("picture-wrong-case", "The picture \"" + written + "\" is called \""
                        + real.substring(prefix.length()) + "\" on disk.", "Write capital and small letters alike."),
                () -> file.wrong("picture-missing", "There is no picture \"" + written + "\".",
                        nearest(name, prefix) + "Put the file beside region.json or mend the name."));
    }

    private String nearest(String name, String prefix) {
        List<String> siblings = folder.files().keySet().stream()
                .filter(other -> other.startsWith(prefix) && !other.endsWith(".json"))
                .toList();
        return DidYouMean.to(name, siblings)
                .map(near -> "Did you mean \"" + near.substring(prefix.length()) + "\"? ").orElse("");
    }

    private Optional<String> judged(JsonValue file, String written, String name) {
        Optional<PictureHeader> header = folder.picture(name);
        if (folder.complainedAbout(name)) {
            return Optional.empty();
        }
        if (header.isEmpty()) {
            file.wrong("picture-format", "The file \"" + written + "\" is neither PNG nor JPEG.",
                    "Save it as one of the two.");
        } else {
            if (written.equals(BundleLayout.EXAMPLE_PICTURE)) {
                file.doubtful(Problem.PLACEHOLDER, "This still is the picture of the example.",
                        "Put your own beside this file and write its name, or remove \"pictures\".");
            }
            header.get().fault(written).ifPresent(fault -> file.wrong(fault.rule(), fault.message(), fault.fix()));
        }
        return Optional.of(name);
    }
}
