package eu.smartregions.kiosk.guide.take;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.guide.take.DraftMail.Thing;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Everything saved in as few mails as there is room for, the most useful first.
final class DraftMailTest {
    private static final Thing GALICIA = new Thing("Galicia", List.of("Stand B4", "Main field: Blue economy"),
            Optional.of("http://gain.xunta.gal"), Optional.of("You came from Blue economy."),
            Optional.of("On wooden rafts in its sea inlets, Galicia grows 97 per cent of all Spanish mussels."));

    @Test
    void saysAllOfOneThing() {
        List<String> mails = DraftMail.of("Smart Regions 2016", List.of(GALICIA), 520);
        assertEquals(1, mails.size());
        assertTrue(mails.getFirst().startsWith("mailto:?subject=Smart%20Regions%202016&body=Galicia%0D%0AStand%20B4,"),
                mails.getFirst());
        assertEquals(List.of("Galicia", "Stand B4, Main field: Blue economy", "You came from Blue economy.",
                GALICIA.sentence().orElseThrow(), "http://gain.xunta.gal"), body(mails.getFirst()).lines().toList());
    }

    @Test
    void sentencesGoBeforeReasonsAndThoseBeforeNames() {
        String two = body(one(List.of(GALICIA, named("Scotland")), 330));
        assertTrue(two.contains("Galicia") && two.contains("Scotland") && two.contains("http://gain.xunta.gal"), two);
        assertTrue(two.contains("You came from"), two);
        assertFalse(two.contains("wooden rafts"), two);
        String tight = body(one(List.of(GALICIA, named("Scotland")), 230));
        assertTrue(tight.contains("Stand B4") && tight.contains("Scotland"), tight);
        assertFalse(tight.contains("You came from"), tight);
    }

    @Test
    void takesAsFewMailsAsNamesFactsAndAddressesNeedAndLosesNothing() {
        List<Thing> things = IntStream.range(0, 30).mapToObj(i -> named("Region " + i)).toList();
        List<String> mails = DraftMail.of("Smart Regions 2016", things, 520);
        assertTrue(mails.stream().allMatch(mail -> mail.length() <= 520));
        assertEquals(things.stream().map(Thing::name).toList(), mails.stream().flatMap(mail -> body(mail).lines())
                .filter(line -> line.startsWith("Region ")).toList());
        String all = mails.stream().map(DraftMailTest::body).collect(Collectors.joining("\r\n\r\n"));
        assertTrue(mails.size() <= all.length() / 250 + 1, () -> mails.size() + " mails for " + all.length());
    }

    @Test
    void aThingTooLongLosesItsAddressItsFactsAndTheEndOfItsName() {
        Thing greek = new Thing("Περιφέρεια Δυτικής Μακεδονίας", List.of("Κύριος τομέας"),
                Optional.of("https://region.example/" + "p".repeat(400)), Optional.empty(), Optional.empty());
        String body = body(one(List.of(greek), 520));
        assertTrue(body.startsWith("Περιφέρεια Δυτικής Μακεδονίας\r\nΚύριος τομέας"), body);
        String least = one(List.of(greek), 150);
        assertTrue(least.length() <= 150);
        assertTrue(body(least).endsWith("…"), least);
    }

    @Test
    void anyTextIsAnAddressThatCanBeRead() {
        Thing hostile = new Thing("A & B = 100 %, #1? + \"C\"\\D", List.of("ä/ö"), Optional.empty(), Optional.empty(),
                Optional.empty());
        String mail = one(List.of(hostile), 520);
        assertEquals("A & B = 100 %, #1? + \"C\"\\D\r\nä/ö", body(mail));
        assertEquals("mailto", URI.create(mail).getScheme());
        assertTrue(mail.chars().allMatch(letter -> letter > 32 && letter < 127), mail);
    }

    private static Thing named(String name) {
        return new Thing(name, List.of("Stand C2"), Optional.of("http://region.example"), Optional.empty(),
                Optional.empty());
    }

    private static String one(List<Thing> things, int bytes) {
        List<String> mails = DraftMail.of("Smart Regions 2016", things, bytes);
        assertEquals(1, mails.size(), mails::toString);
        return mails.getFirst();
    }

    private static String body(String mail) {
        String encoded = mail.substring(mail.indexOf("&body=") + "&body=".length());
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
