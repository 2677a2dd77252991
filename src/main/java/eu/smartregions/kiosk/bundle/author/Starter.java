package eu.smartregions.kiosk.bundle.author;

import eu.smartregions.kiosk.bundle.check.BundleCheck;
import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.ChoiceReader;
import eu.smartregions.kiosk.content.Identifiers;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a small complete bundle to start from, with a README beside it for somebody who never saw JSON. It has no
/// mistake, and every text in it is a placeholder that [BundleCheck] reports as such.
public final class Starter {
    private static final String SCHEMAS = "schema/";
    private final Path folder;
    private final List<PriorityArea> areas;
    private final String with;
    private final List<Path> written = new ArrayList<>();

    /// The kinds of bundles to start from.
    public enum Kind {
        EXHIBITION, REGION, ORGANISATION
    }

    /// The outcome of writing.
    ///
    /// @param id    the identifier of the bundle
    /// @param files the files that were written
    public record Started(String id, List<Path> files) {
        /// Copies the list.
        public Started {
            files = List.copyOf(files);
        }
    }

    /// A starter; it writes nothing yet.
    ///
    /// @param folder the folder to write to; must be empty or not exist
    /// @param areas  of the exhibition that a region is for
    /// @param with   the option that names this exhibition in commands, such as ` --with my-event`; empty for the one
    /// that the kiosk comes with
    public Starter(Path folder, List<PriorityArea> areas, String with) {
        this.folder = folder;
        this.areas = areas;
        this.with = with;
    }

    /// Returns the areas of the exhibition in a folder or zip, as far as they can be read.
    ///
    /// @throws IOException with one sentence if there are none
    public static List<PriorityArea> areas(Path exhibition) throws IOException {
        try (BundleFiles files = BundleReader.open(exhibition)) {
            List<PriorityArea> areas = BundleReader.examine(files).draft().exhibition().areas();
            if (areas.isEmpty()) {
                throw new IOException("There is no exhibition with areas in " + exhibition + ".");
            }
            return areas;
        }
    }

    /// Writes the bundle.
    ///
    /// @throws IOException with one sentence if the folder is not empty, or if it cannot be written
    public Started write(Kind kind) throws IOException {
        refuseIfFull(folder);
        Files.createDirectories(folder);
        String name = id(folder.toAbsolutePath().normalize().getFileName().toString());
        String id = kind == Kind.REGION ? withCountry(name) : name;
        switch (kind) {
            case EXHIBITION -> exhibition(id);
            case REGION -> region("", SCHEMAS, id, areas.getFirst().id().value(), folder, with);
            case ORGANISATION -> {
                for (String file : List.of("organisation.json", "README.md")) {
                    write(file, filled("organisation/" + file, SCHEMAS, id, "", folder, with));
                }
                schema("organisation");
            }
        }
        return new Started(id, written);
    }

    static void refuseIfFull(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                if (entries.findAny().isPresent()) {
                    throw new IOException("The folder " + folder + " is not empty; name a new one.");
                }
            }
        }
    }

    private void exhibition(String name) throws IOException {
        String region = "eu-first-region";
        write("exhibition/exhibition.json", filled("exhibition/exhibition.json", "", name, "first-area", folder, ""));
        write("README.md",
                filled("exhibition/README.md", "", name, "first-area", folder, "").replace("@REGION@", region));
        region("regions/" + region + "/", "../../" + SCHEMAS, region, "first-area", folder.resolve("regions/" + region),
                with(folder));
        written.addAll(Schemas.write(folder.resolve(SCHEMAS)));
    }

    private void region(String into, String schemas, String id, String area, Path shown, String with)
            throws IOException {
        for (String file : List.of("region.json", "README.md")) {
            write(into + file, filled("region/" + file, schemas, id, area, shown, with));
        }
        Path picture = folder.resolve(into + BundleLayout.EXAMPLE_PICTURE);
        try (InputStream in = resource("region/" + BundleLayout.EXAMPLE_PICTURE)) {
            Files.copy(in, picture);
        }
        written.add(picture);
        if (into.isEmpty()) {
            schema("region");
        }
    }

    private void schema(String name) throws IOException {
        write(SCHEMAS + name + Schemas.ENDING, Schemas.all().get(name + Schemas.ENDING));
    }

    private String filled(String file, String schemas, String id, String area, Path shown, String with)
            throws IOException {
        try (InputStream in = resource(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("@SCHEMA@", schemas)
                    .replace("@ID@", id)
                    .replace("@AREA@", area).replace("@FOLDER@", typed(shown)).replace("@WITH@", with)
                    .replace("@AREAS@", areas(area));
        }
    }

    /// Returns the option that names the exhibition in a folder in commands.
    public static String with(Path exhibition) {
        return " --with " + typed(exhibition);
    }

    /// Returns a path as it is typed in a terminal.
    private static String typed(Path path) {
        return path.toString().contains(" ") ? "\"" + path + "\"" : path.toString();
    }

    /// Returns the areas to choose from, for people; in the example of a new exhibition only its own.
    private String areas(String area) {
        return areas.stream().filter(each -> each.id().value().equals(area)).findFirst().isEmpty()
                ? "   `" + area + "`"
                : areas.stream().map(each -> "   `" + each.id() + "` " + each.name().text(Language.EN))
                        .collect(Collectors.joining("  \n"));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        written.add(Files.writeString(file, text, StandardCharsets.UTF_8));
    }

    private static InputStream resource(String file) {
        return Optional.ofNullable(Starter.class.getResourceAsStream("starter/" + file))
                .orElseThrow(() -> new UncheckedIOException(new IOException("No resource " + file)));
    }

    /// Returns an identifier made of the folder's name.
    static String id(String name) {
        String id = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return Identifiers.valid(id) ? id : "my-bundle";
    }

    /// Returns a region's identifier, which begins with its country as in NUTS codes; where the folder's name does not,
    /// with a placeholder.
    private static String withCountry(String name) {
        String id = name.replaceFirst("^gr-", "el-").replaceFirst("^gb-", "uk-");
        boolean told = id.matches("[a-z]{2}-.*")
                && ChoiceReader.nutsCountry(id.substring(0, 2).toUpperCase(Locale.ROOT)).isPresent();
        String whole = told ? id : ChoiceReader.PLACEHOLDER.code().toLowerCase(Locale.ROOT) + "-" + id;
        return Identifiers.valid(whole) ? whole : "eu-my-region";
    }
}
