package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.file.KeptName;
import eu.smartregions.kiosk.bundle.json.DidYouMean;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.json.ObjectReader;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.picture.PictureHeader;
import eu.smartregions.kiosk.content.AreaArt;
import eu.smartregions.kiosk.content.Framing;
import eu.smartregions.kiosk.content.Picture;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the pictures that a region or an area names. Files are judged by their first bytes, never by their names.
final class PictureReader {
    private static final int FULL_WIDTH = 1_920;
    private static final int FULL_UPRIGHT_WIDTH = 1_080;
    private final ContentFolder folder;

    PictureReader(ContentFolder folder) {
        this.folder = folder;
    }

    /// What pictures belong to.
    ///
    /// @param prefix    of the names of their files
    /// @param file      the name of the text beside them, without its ending
    /// @param described what the text describes
    private record Owner(String prefix, String file, String described) {
    }

    /// What is said of a picture.
    private record Caption(LocalizedText alt, String credit) {
    }

    /// Returns a picture in the folder of a region, or empty after a mistake.
    ///
    /// @param spoken the languages in which the region is described
    Optional<Picture> picture(JsonValue value, String region, Set<Language> spoken) {
        Owner owner = new Owner("regions/" + region + "/", "region", "region");
        try (ObjectReader form = ObjectReader.of(value)) {
            JsonValue file = form.need("file");
            Caption caption = caption(form, owner, spoken);
            Framing framing = form.may("whole").map(NumberReader::flag).orElse(false)
                    ? new Framing.Whole()
                    : around(form);
            return framed(file, owner, caption, framing, FULL_WIDTH);
        }
    }

    /// Returns the landscape of an area, whose pictures lie beside the text of the exhibition; empty after a mistake.
    ///
    /// @param spoken the languages in which the area is named
    Optional<AreaArt.Scene> scene(JsonValue value, Set<Language> spoken) {
        Owner owner = new Owner("exhibition/", "exhibition", "area");
        try (ObjectReader form = ObjectReader.of(value)) {
            Caption caption = caption(form, owner, spoken);
            Optional<Picture> landscape = side(form.need("landscape"), owner, caption, FULL_WIDTH);
            Optional<Picture> totem = form.may("totem")
                    .flatMap(upright -> side(upright, owner, caption, FULL_UPRIGHT_WIDTH));
            return landscape.map(lying -> new AreaArt.Scene(lying, totem.orElse(lying)));
        }
    }

    /// Returns the organiser's logo, which lies beside the text of the exhibition; empty after a mistake.
    ///
    /// @param spoken the languages in which the event is named
    Optional<Picture> logo(JsonValue value, Set<Language> spoken) {
        Owner owner = new Owner("exhibition/", "exhibition", "event");
        try (ObjectReader form = ObjectReader.of(value)) {
            JsonValue file = form.need("file");
            return framed(file, owner, caption(form, owner, spoken), new Framing.Whole(), FULL_WIDTH);
        }
    }

    private Optional<Picture> side(JsonValue value, Owner owner, Caption caption, int leastWidth) {
        try (ObjectReader form = ObjectReader.of(value)) {
            return framed(form.need("file"), owner, caption, around(form), leastWidth);
        }
    }

    private Optional<Picture> framed(JsonValue file, Owner owner, Caption caption, Framing framing, int leastWidth) {
        Optional<String> name = Texts.word(file, Limit.TITLE).flatMap(written -> named(file, written, owner));
        if (framing instanceof Framing.Around) {
            name.flatMap(folder::picture).filter(header -> header.shownWidth() < leastWidth)
                    .ifPresent(header -> tooSmall(file, header, leastWidth));
        }
        return name.map(found -> new Picture(folder.files().get(found), caption.alt(), caption.credit(), framing));
    }

    private static Caption caption(ObjectReader form, Owner owner, Set<Language> spoken) {
        return new Caption(alt(form.need("alt"), owner, spoken), Texts.plain(form.need("credit"), Limit.LABEL));
    }

    private static LocalizedText alt(JsonValue value, Owner owner, Set<Language> spoken) {
        LocalizedText alt = Texts.localized(value, Limit.TITLE);
        String missing = spoken.stream().filter(language -> !alt.wordings().containsKey(language))
                .map(Language::code).collect(Collectors.joining(", "));
        if (!missing.isEmpty() && value instanceof JsonValue.Fields) {
            value.doubtful("alt-not-translated", "This alternative text is missing in " + missing
                    + ", in which the " + owner.described() + " is described.",
                    "Add it there too: it is read aloud to the blind.");
        }
        return alt;
    }

    private static void tooSmall(JsonValue file, PictureHeader header, int leastWidth) {
        file.doubtful("picture-small",
                "The picture is " + header.shownWidth() + " pixels wide; it will look blurred on a "
                        + "large screen.",
                "Save it " + leastWidth + " pixels wide or more, but never enlarged.");
    }

    private static Framing around(ObjectReader form) {
        double focusX = form.may("focusX").map(PictureReader::share).orElse(0.5);
        double focusY = form.may("focusY").map(PictureReader::share).orElse(0.5);
        return new Framing.Around(focusX, focusY);
    }

    private static double share(JsonValue value) {
        return NumberReader.number(value, 0, 1).doubleValue();
    }

    private Optional<String> named(JsonValue file, String written, Owner owner) {
        String kept = KeptName.of(owner.prefix() + written);
        String name = folder.files().containsKey(kept) ? kept : owner.prefix() + written;
        if (leavesFolder(written)) {
            file.wrong("picture-outside", "The picture \"" + written + "\" does not lie in the " + owner.file()
                    + "'s folder.",
                    "Copy it there and write its name, with / between folders.");
        } else if (folder.files().containsKey(name)) {
            return judged(file, written, name);
        } else if (!folder.complainedAbout(name)) {
            missing(file, written, name, owner);
        }
        return Optional.empty();
    }

    private static boolean leavesFolder(String written) {
        return written.contains("\\") || written.contains(":")
                || Arrays.stream(written.split("/", -1)).anyMatch(part -> List.of("", ".", "..").contains(part));
    }

    private void missing(JsonValue file, String written, String name, Owner owner) {
        if (file.beyondHelp()) {
            return;
        }
        folder.files().keySet().stream().filter(name::equalsIgnoreCase).findFirst().ifPresentOrElse(
                real -> file.wrong("picture-wrong-case", "The picture \"" + written + "\" is called \""
                        + real.substring(owner.prefix().length()) + "\" on disk.",
                        "Write capital and small letters alike."),
                () -> file.wrong("picture-missing", "There is no picture \"" + written + "\".",
                        nearest(name, owner.prefix()) + "Put the file beside " + owner.file()
                                + ".json or mend the name."));
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
