package eu.smartregions.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One bundle with twenty mistakes: one run of `kiosk bundle check` reports all twenty, each with its place, its
/// pointer, the mistake and the fix.
final class TwentyMistakesTest {
    private static final String REGION = """
            {
              "format": 1,
              "kind": "region", "exhibits": "yes",
              "id": "be-limburg",
              "name": {"en": "Limburg", "lb": "Lëmburg"},
              "name": {"en": "Limburg"},
              "contry": "BE",
              "nuts": {"code": "NL22", "version": "2016"},
              "summary": {"en": "It\\u200Bgrows."},
              "areas": ["energy-transitoin", "digital-growth"],
              "priorities": [{"label": {"en": "Energy"}, "areas": []}],
              "facts": [{"kind": "population", "value": -5, "source": "Eurostat"}],
              "pictures": [
                {"file": "Port.jpg", "alt": {"en": "A port"}, "credit": "Me"},
                {"file": "prot.png", "alt": {"en": "A port"}, "credit": "Me"},
                {"file": "moving.gif", "alt": {"en": ""}, "credit": "Me", "focusX": 2},
                {"file": "../port.jpg", "alt": "A port", "credit": "Me"}
              ],
              "offers": [{"means": "test-sites", "area": "digital-growth", "title": {"en": "A test site for everything \
            that flies or swims"}}],
              "contact": {"function": {"en": "Strategy team"}, "organisation": {"en": "Province"}, "mail": "team at \
            limburg"},
              "stand": {"number": "A12", "staffing": [{"day": "2016-06-31", "from": "09:00", "to": "08:00", \
            "languages": ["nl"]}]}
            }
            """;

    private static final String TOLD = """
            region.json:3:33 /exhibits wrong-type: Here stands a text where true or false without quotation marks \
            belongs. \
            Fix: Write true or false without quotation marks.
            region.json:5:29 /name/lb unknown-language: "lb" is none of the 24 official languages of the Union. Fix: \
            Use one \
            of bg, es, cs, da, de, et, el, en, fr, ga, hr, it, lv, lt, hu, mt, nl, pl, pt, ro, sk, sl, fi, sv.
            region.json:6:3 /name duplicate-key: The field "name" is given twice. Fix: Keep one of the two.
            region.json:7:3 /contry unknown-field: There is no field "contry" here. Fix: Did you mean "country"? \
            Otherwise \
            remove it.
            region.json:9:21 /summary/en hidden-character: This text holds the invisible character U+200B. Fix: Remove \
            it; \
            texts have no line breaks, control characters or marks that turn the reading direction.
            region.json:10:13 /areas/0 unknown-area: There is no area "energy-transitoin". Fix: Did you mean \
            "energy-transition"? Choose from energy-transition, digital-growth, circular-economy, agro-food, \
            industrial-modernisation, health-life-sciences, blue-economy, sustainable-mobility, culture-tourism, \
            advanced-materials.
            region.json:11:55 /priorities/0/areas empty-list: This list is empty. Fix: Name at least one area.
            region.json:12:13 /facts/0 fact-without-year: This figure does not say which year it is for. Fix: Add \
            "year" to \
            this object.
            region.json:12:45 /facts/0/value number-out-of-range: -5 is not from 0 to 1000000000. Fix: Write a number \
            from 0 \
            to 1000000000.
            region.json:14:14 /pictures/0/file picture-wrong-case: The picture "Port.jpg" is called "port.jpg" on \
            disk. Fix: \
            Write capital and small letters alike.
            region.json:15:14 /pictures/1/file picture-missing: There is no picture "prot.png". Fix: Did you mean \
            "port.jpg"? Put the file beside region.json or mend the name.
            region.json:16:14 /pictures/2/file picture-format: The file "moving.gif" is neither PNG nor JPEG. Fix: \
            Save it \
            as one of the two.
            region.json:16:42 /pictures/2/alt/en empty-text: This text is empty. Fix: Write something, or leave the \
            field \
            out.
            region.json:16:73 /pictures/2/focusX number-out-of-range: 2 is not from 0 to 1. Fix: Write a number from 0 \
            to 1.
            region.json:17:14 /pictures/3/file picture-outside: The picture "../port.jpg" does not lie in the region's \
            folder. Fix: Copy it there and write its name, with / between folders.
            region.json:17:36 /pictures/3/alt wrong-type: Here stands a text where an object with one text a language, \
            such \
            as {"en": "..."} belongs. Fix: Write an object with one text a language, such as {"en": "..."}.
            region.json:19:24 /offers/0/means unknown-means: There is no means "test-sites". Fix: Did you mean \
            "test-site"? \
            Choose from test-site, skills, finance, technology, market.
            region.json:20:96 /contact/mail invalid-address: "team at limburg" is not an address for electronic mail. \
            Fix: \
            Write it like office@region.example.
            region.json:21:51 /stand/staffing/0/day wrong-date: "2016-06-31" is not a day. Fix: Write year, month and \
            day: \
            2016-06-01.
            region.json:21:88 /stand/staffing/0/to date-order: The stand is left before it is staffed. Fix: Exchange \
            the two \
            times or mend one of them.""";

    @TempDir
    private Path folder;
    private final Said said = new Said();

    @Test
    void areAllToldInOneRun() throws IOException {
        Path bundle = Files.createDirectory(folder.resolve("be-limburg"));
        Files.writeString(bundle.resolve("region.json"), REGION);
        Files.write(bundle.resolve("port.jpg"), new byte[]{(byte) 0xFF, (byte) 0xD8, 0, 0, 0});
        Files.writeString(bundle.resolve("moving.gif"), "GIF89a");
        assertEquals(1, said.execute("bundle", "check", bundle.toString(), "--format", "json"));
        JsonNode problems = JsonMapper.shared().readTree(said.out()).get("problems");
        assertEquals(TOLD, String.join("\n",
                StreamSupport.stream(problems.spliterator(), false).map(TwentyMistakesTest::line).toList()));
        assertEquals(20,
                StreamSupport.stream(problems.spliterator(), false)
                        .filter(problem -> problem.get("severity").asString().equals("error"))
                        .count());
        assertEquals(1, said.execute("bundle", "check", bundle.toString()));
        assertEquals(List.of("region be-limburg hidden because its files have 20 errors that must be mended first",
                "If this is for another exhibition than the one the kiosk comes with, add --with and the folder of "
                        + "that one.",
                "20 errors; 0 visible, 1 hidden"), said.out().lines().skip(20).toList());
    }

    private static String line(JsonNode problem) {
        return "%s:%d:%d %s %s: %s Fix: %s".formatted(problem.get("file").asString(), problem.get("line").asInt(),
                problem.get("column").asInt(), problem.get("pointer").asString(), problem.get("rule").asString(),
                problem.get("message").asString(), problem.get("fix").asString());
    }
}
