package eu.smartregions.kiosk.bundle.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.smartregions.kiosk.bundle.picture.Drawings;
import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.ContentFixture;
import eu.smartregions.kiosk.bundle.read.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Accepted content is kept, found again, and never incomplete.
final class BundleShelfTest {
    @TempDir
    private Path temporary;
    private Path data;
    private ContentFixture fixture;

    @BeforeEach
    void contentAndData() {
        data = temporary.resolve("data");
        fixture = ContentFixture.in(temporary.resolve("given"));
    }

    @Test
    void anEmptyShelfHoldsNothing() {
        assertEquals(Optional.empty(), new BundleShelf(data).lastGood());
    }

    @Test
    void keepsWhatWasAccepted() throws IOException {
        String id = keep();
        Path kept = new BundleShelf(data).lastGood().orElseThrow();
        assertEquals(data.resolve("content").resolve(id), kept);
        Reading.Accepted again = assertInstanceOf(Reading.Accepted.class, BundleReader.read(kept));
        assertEquals(id, again.contentId());
    }

    @Test
    void keepsWhatNamesPicturesWithAccents() throws IOException {
        fixture.with("regions/flanders/\u00c9t\u00e9.png", Drawings.picture("png", 2_000, 1_000))
                .region("  \"summary\"", "  \"pictures\": [{\"file\": \"\u00c9t\u00e9.png\", \"alt\": {\"en\": \"A "
                        + "port\"}, \"credit\": \"Me\"}],\n"
                        + "  \"summary\"");
        String id = keep();
        Path kept = new BundleShelf(data).lastGood().orElseThrow();
        try (Stream<Path> files = Files.list(kept.resolve("regions/flanders"))) {
            assertEquals(List.of("kept-722a6a926a07068f.png", "region.json"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertEquals(id, assertInstanceOf(Reading.Accepted.class, BundleReader.read(kept)).contentId());
    }

    @Test
    void keepsTheNewestTwo() throws IOException {
        String first = keep();
        fixture.region("It grows.", "It grows still.");
        String second = keep();
        fixture.region("It grows still.", "It grows no more.");
        String third = keep();
        assertEquals(third, lastGood());
        assertEquals(Stream.of(second, third).sorted().toList(), folders());
        assertFalse(folders().contains(first));
    }

    @Test
    void keepingTheOlderAgainMakesItTheNewest() throws IOException {
        String first = keep();
        fixture.region("It grows.", "It grows still.");
        String second = keep();
        fixture.region("It grows still.", "It grows.");
        assertEquals(first, keep());
        assertEquals(first, lastGood());
        assertEquals(Stream.of(first, second).sorted().toList(), folders());
    }

    @Test
    void aCopyCutShortIsNeverTakenForContent() throws IOException {
        String first = keep();
        fixture.region("It grows.", "It grows still.");
        String second = fixture.acceptedWith().contentId();
        Path cutShort = data.resolve("content").resolve(second + ".staging/exhibition");
        Files.createDirectories(cutShort);
        Files.writeString(cutShort.resolve("exhibition.json"), "{\"format\"");
        assertEquals(first, lastGood());
        assertEquals(second, keep());
        assertEquals(Stream.of(first, second).sorted().toList(), folders());
        assertInstanceOf(Reading.Accepted.class, BundleReader.read(new BundleShelf(data).lastGood().orElseThrow()));
    }

    @Test
    void aContentRenamedButNotYetListedLeavesTheOldOne() throws IOException {
        String first = keep();
        Files.createDirectories(data.resolve("content/0123456789abcdef"));
        assertEquals(first, lastGood());
    }

    @Test
    void aListedContentThatIsGoneIsPassedOver() throws IOException {
        String first = keep();
        fixture.region("It grows.", "It grows still.");
        String second = keep();
        Files.move(data.resolve("content").resolve(second), temporary.resolve("gone"));
        assertEquals(first, lastGood());
    }

    @Test
    void contentThatChangedSinceItWasReadIsNotKept() throws IOException {
        String first = keep();
        fixture.region("It grows.", "It grows still.");
        IOException refused = assertThrows(IOException.class,
                () -> new BundleShelf(data).keep(fixture.folder(), "0123456789abcdef"));
        assertEquals("The content in " + fixture.folder() + " was changed while it was being copied.",
                refused.getMessage());
        assertEquals(first, lastGood());
        assertEquals(List.of(first), folders());
    }

    private String keep() throws IOException {
        String id = fixture.acceptedWith().contentId();
        new BundleShelf(data).keep(fixture.folder(), id);
        return id;
    }

    private String lastGood() {
        return new BundleShelf(data).lastGood().orElseThrow().getFileName().toString();
    }

    private List<String> folders() throws IOException {
        try (Stream<Path> entries = Files.list(data.resolve("content"))) {
            return entries.filter(Files::isDirectory).map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
