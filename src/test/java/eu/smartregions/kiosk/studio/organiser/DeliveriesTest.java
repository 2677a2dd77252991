package eu.smartregions.kiosk.studio.organiser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.author.BundlePacker;
import eu.smartregions.kiosk.bundle.author.DraftExhibition;
import eu.smartregions.kiosk.bundle.install.BundleInstaller;
import eu.smartregions.kiosk.bundle.install.BundleShelf;
import eu.smartregions.kiosk.bundle.sign.Unsigned;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.studio.document.NewOrganisation;
import eu.smartregions.kiosk.studio.look.StudioWords;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bundles that lie in one folder are checked, told apart, copied and installed.
final class DeliveriesTest {
    private static final Path EXHIBITION = Path.of("kiosk-content");
    private static final String REGION = """
            {"format": 1, "kind": "region", "id": "es-new", "name": {"en": "New"}, "country": "ES",
            "areas": ["blue-economy"], "summary": {"en": "We show how."},
            "contact": {"function": {"en": "Office"}, "organisation": {"en": "Land"}, "mail": "a@b.eu"}}
            """;

    @TempDir
    private Path folder;
    private Path zips;

    @BeforeEach
    void handOver() throws IOException {
        zips = Files.createDirectories(folder.resolve("zips"));
        Path region = Files.createDirectories(folder.resolve("region"));
        Files.writeString(region.resolve("region.json"), REGION);
        pack(region, "old.zip", 1);
        pack(region, "new.zip", 3);
        byte[] whole = Files.readAllBytes(zips.resolve("new.zip"));
        Files.write(zips.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));
        Path organisation = folder.resolve("organisation");
        new NewOrganisation("A Network", "network").write(organisation);
        Path file = organisation.resolve("organisation.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\\{", "{\"what\": {\"en\": \"It helps.\"},"));
        pack(organisation, "network.zip", 1);
    }

    private void pack(Path from, String name, int version) throws IOException {
        assertTrue(new BundlePacker(version, Optional.empty()).pack(from, zips.resolve(name),
                EXHIBITION) instanceof BundlePacker.Packed);
    }

    @Test
    void theWorstComesFirstAndTheLatestVersionCounts() throws IOException {
        List<Delivery> found = Deliveries.in(zips, EXHIBITION, (_, _) -> {});
        assertEquals(List.of("cut.zip", "old.zip", "network.zip", "new.zip"),
                found.stream().map(each -> each.path().getFileName().toString()).toList());
        assertEquals(List.of(Delivery.State.REFUSED, Delivery.State.REFUSED), found.stream().limit(2)
                .map(Delivery::state).toList());
        assertEquals("outdone", found.get(1).problems().getFirst().rule());
        assertEquals(List.of("a-network", "es-new"), found.stream().skip(2).map(each -> each.who().id()).toList());
        assertEquals(3, found.getLast().seal().version());
    }

    @Test
    void allOrNothingIsOnTheStick() throws IOException {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        Path there = zips.resolve("new.zip");
        assertEquals(List.of(stick.resolve("new.zip")), new StickCopy(stick).put(List.of(there), _ -> {}));
        assertEquals(-1, Files.mismatch(there, stick.resolve("new.zip")));
        Files.delete(stick.resolve("new.zip"));
        assertThrows(IOException.class,
                () -> new StickCopy(stick).put(List.of(there, zips.resolve("gone.zip")), _ -> {}));
        try (Stream<Path> left = Files.list(stick)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void thePageShowsInstallsAndWrites() throws IOException {
        StudioWords words = new StudioWords(Language.EN);
        DraftExhibition around = DraftExhibition.of(EXHIBITION);
        Path data = Files.createDirectories(folder.resolve("data"));
        HandedOverPane pane = Toolkit.ask(() -> {
            HandedOverPane made = new HandedOverPane(new Organiser(words, EXHIBITION,
                    CompletableFuture.completedFuture(around),
                    to -> new BundleInstaller(to, EXHIBITION, Unsigned.ALLOW, InstantSource.system()), _ -> {}));
            new Scene(made, 1440, 900);
            made.look(zips);
            return made;
        });
        Finger.await("four rows", () -> table(pane).getItems().size() == 4);
        String letter = DeliveryDetail.letter(words, Toolkit.ask(() -> table(pane).getItems().getFirst()));
        assertTrue(letter.contains("cut.zip") && letter.contains("\n- "), letter);
        Toolkit.run(() -> pane.install(data));
        Finger.await("installed", () -> ((Labeled) pane.lookup("#handed-said")).getText()
                .startsWith("Installed"));
        assertTrue(Files.exists(new BundleShelf(data).active().orElseThrow().folder()
                .resolve("regions/es-new/region.json")));
        Toolkit.run(pane::close);
    }

    private static DeliveryTable table(HandedOverPane pane) {
        return (DeliveryTable) pane.lookup("#handed");
    }
}
