package eu.smartregions.kiosk.bundle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.content.AreaArt;
import eu.smartregions.kiosk.content.Framing;
import eu.smartregions.kiosk.content.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Landscapes of areas: how they are read, and their problems. Each test of a problem breaks one rule and asserts
/// everything that is reported.
final class SceneProblemsTest {
    private static final String LOOK = "      \"look\": \"energy\"";
    private static final String ENTRY = "exhibition/exhibition.json:17:41";
    private static final byte[] LYING = PictureProblemsTest.png(1_920, 1_080);
    private static final byte[] UPRIGHT = PictureProblemsTest.png(1_080, 1_920);

    @TempDir
    private Path folder;

    @Test
    void anAreaHasOnePictureForEachWayAScreenStands() {
        Reading.Accepted read = sound().exhibition(LOOK, picture("{\"file\": \"lying.png\", \"focusX\": 0.7}",
                "\"totem\": {\"file\": \"upright.png\", \"focusY\": 1}, ")).acceptedWith();
        AreaArt.Scene scene = read.exhibition().areas().getFirst().scene().orElseThrow();
        assertEquals(List.of("lying.png", "upright.png"), List.of(
                scene.landscape().file().getFileName().toString(), scene.totem().file().getFileName().toString()));
        assertEquals(new Framing.Around(0.7, 0.5), scene.landscape().framing());
        assertEquals(new Framing.Around(0.5, 1), scene.totem().framing());
        assertEquals("A mill", scene.totem().alt().text(Language.EN));
        assertEquals("Me", scene.landscape().credit());
        assertEquals(Optional.empty(), read.exhibition().areas().getLast().scene(), "the other area has none");
    }

    @Test
    void onePictureServesBothWaysWhereThereIsNoOther() {
        Reading.Accepted read = sound().without("exhibition/upright.png")
                .exhibition(LOOK, picture("{\"file\": \"lying.png\"}", "")).acceptedWith();
        AreaArt.Scene scene = read.exhibition().areas().getFirst().scene().orElseThrow();
        assertEquals(scene.landscape(), scene.totem());
    }

    @Test
    void aPictureWithoutALandscape() {
        sound().without("exhibition/lying.png").exhibition(LOOK, LOOK + """
                ,
                      "picture": {"totem": {"file": "upright.png"}, "alt": {"en": "A mill"}, "credit": "Me"}\
                """).rejectedFor("exhibition/exhibition.json:17:18 error missing-field: The field \"landscape\" is "
                + "missing. Fix: Add \"landscape\" to this object.");
    }

    @Test
    void aMissingPicture() {
        sound().without("exhibition/upright.png").exhibition(LOOK, picture("{\"file\": \"lyin.png\"}", ""))
                .rejectedFor(ENTRY + " error picture-missing: There is no picture \"lyin.png\". Fix: Did you mean "
                        + "\"lying.png\"? Put the file beside exhibition.json or mend the name.");
    }

    @Test
    void aPictureOfARegion() {
        sound().without("exhibition/upright.png").without("exhibition/lying.png")
                .exhibition(LOOK, picture("{\"file\": \"../regions/flanders/port.png\"}", ""))
                .rejectedFor(ENTRY + " error picture-outside: The picture \"../regions/flanders/port.png\" does not "
                        + "lie in the exhibition's folder. Fix: Copy it there and write its name, with / between "
                        + "folders.");
    }

    @Test
    void aPictureThatIsNone() {
        sound().without("exhibition/upright.png").with("exhibition/lying.png", "GIF89a")
                .exhibition(LOOK, picture("{\"file\": \"lying.png\"}", ""))
                .rejectedFor(ENTRY + " error picture-format: The file \"lying.png\" is neither PNG nor JPEG. Fix: "
                        + "Save it as one of the two.",
                        "exhibition/lying.png:1:1 warning unknown-file: The kiosk knows no such file and does not "
                                + "read it. Fix: Remove it.");
    }

    @Test
    void picturesThatWillLookBlurred() {
        sound().with("exhibition/lying.png", UPRIGHT).with("exhibition/upright.png", PictureProblemsTest.png(720, 1280))
                .exhibition(LOOK, picture("{\"file\": \"lying.png\"}", "\"totem\": {\"file\": \"upright.png\"}, "))
                .acceptedWith(
                        ENTRY + " warning picture-small: The picture is 1080 pixels wide; it will look blurred on a "
                                + "large screen. Fix: Save it 1920 pixels wide or more, but never enlarged.",
                        "exhibition/exhibition.json:17:73 warning picture-small: The picture is 720 pixels wide; it "
                                + "will look blurred on a large screen. Fix: Save it 1080 pixels wide or more, but "
                                + "never enlarged.");
    }

    @Test
    void aPictureThatNobodyNames() {
        sound().without("exhibition/upright.png")
                .acceptedWith("exhibition/lying.png:1:1 warning picture-unused: No area names this picture, so nobody "
                        + "will see it. Fix: Name it under \"picture\" of an area in exhibition.json, or remove it.");
    }

    @Test
    void anAlternativeTextInTooFewLanguages() {
        sound().without("exhibition/upright.png").exhibition("{\"en\": \"Energy\"}",
                "{\"en\": \"Energy\", \"nl\": \"Energie\"}")
                .exhibition(LOOK, picture("{\"file\": \"lying.png\"}", ""))
                .acceptedWith("exhibition/exhibition.json:17:62 warning alt-not-translated: This alternative text is "
                        + "missing in nl, in which the area is described. Fix: Add it there too: it is read aloud to "
                        + "the blind.");
    }

    private ContentFixture sound() {
        return ContentFixture.in(folder).with("exhibition/lying.png", LYING).with("exhibition/upright.png", UPRIGHT);
    }

    /// Returns the passage that gives an area a picture, after its look.
    private static String picture(String landscape, String totem) {
        return LOOK + ",\n      \"picture\": {\"landscape\": " + landscape + ", " + totem
                + "\"alt\": {\"en\": \"A mill\"}, \"credit\": \"Me\"}";
    }
}
