package eu.smartregions.kiosk.bundle.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// An object is changed field by field, and nothing around what is changed.
final class ObjectTextTest {

    private static String changed(String file, Consumer<ObjectText> change) {
        SourceText sheet = new SourceText("file.json", file.getBytes(StandardCharsets.UTF_8));
        JsonValue.Fields outer = (JsonValue.Fields) JsonTree.of(sheet);
        ObjectText object = new ObjectText((JsonValue.Fields) outer.values().get("name"));
        change.accept(object);
        return new String(sheet.with(List.of(object.change())), StandardCharsets.UTF_8);
    }

    @Test
    void whatIsNotChangedKeepsEveryLetterAndSpace() {
        for (String file : List.of("{\"name\": {\"en\": \"Sea\"}}",
                "{ \"name\" :{\t\"en\" : \"S\\u00e9a\" ,\"de\":\"\uD83C\uDF0A, }\"\r\n\n} , "
                        + "\"x\" : [1, {\"name\": null}]}\r\n",
                "{\"name\":{\"en\":\"\u03B1\u03B2\",\"x-own\":{\"a\":[1,2]},\"machine\" : [ ] }}")) {
            assertEquals(file, changed(file, _ -> {}));
        }
    }

    @Test
    void aValueIsExchangedInItsPlace() {
        assertEquals("{\"\u03B1\": \"\u03B2\", \"name\": {\"en\": \"Sea\",  \"de\" : \"Die \\\"See\\\"\" }}",
                changed("{\"\u03B1\": \"\u03B2\", \"name\": {\"en\": \"Sea\",  \"de\" : \"Mehr\" }}",
                        name -> name.put("de", "Die \"See\"")));
    }

    @Test
    void aNewFieldIsLaidOutLikeTheOthers() {
        assertEquals("{\"name\":{\"bg\":\"\u043C\",\"en\":\"Sea\",\"of\":{\"bg\": \"aaaaaaaa\"}}}",
                changed("{\"name\":{\"bg\":\"\u043C\",\"en\":\"Sea\"}}",
                        name -> name.put("of", Map.of("bg", "aaaaaaaa"))));
        assertEquals("{\"name\": {\"en\": \"Sea\", \"de\": \"Meer\"}}",
                changed("{\"name\": {\"en\": \"Sea\"}}", name -> name.insert(1, "de", "Meer")));
        assertEquals("{\"name\": {\"en\": \"Sea\", \"de\": \"Meer\"}}",
                changed("{\"name\": {\"de\": \"Meer\"}}", name -> name.insert(0, "en", "Sea")));
        assertEquals("{\"name\": {\r\n\t\"en\": \"Sea\",\r\n\t\"de\": \"Meer\",\r\n\t\"fr\": \"Mer\"\r\n}}",
                changed("{\"name\": {\r\n\t\"en\": \"Sea\",\r\n\t\"fr\": \"Mer\"\r\n}}",
                        name -> name.insert(1, "de", "Meer")));
    }

    @Test
    void aFieldIsTakenAwayWithItsComma() {
        String file = "{\"name\": {\n  \"en\": \"Sea\",\n  \"de\": \"Meer\",\n  \"machine\": [\"de\"]\n}}";
        assertEquals("{\"name\": {\n  \"en\": \"Sea\",\n  \"de\": \"Meer\"\n}}",
                changed(file, name -> name.remove("machine")));
        assertEquals("{\"name\": {\n  \"de\": \"Meer\",\n  \"machine\": [\"de\"]\n}}",
                changed(file, name -> name.remove("en")));
        assertEquals("{\"name\": {\"de\": \"Meer\"}}",
                changed("{\"name\": {\"en\": \"Sea\", \"de\": \"Meer\"}}", name -> name.remove("en")));
        assertEquals(file, changed(file, name -> name.remove("fr")));
    }

    @Test
    void aLineThatGetsTooLongIsBroken() {
        String sea = "S".repeat(60);
        assertEquals("{\n    \"name\": {\n      \"en\": \"" + sea + "\",\n      \"de\": \"" + sea + "\"\n    }\n}",
                changed("{\n    \"name\": {\"en\": \"" + sea + "\"}\n}", name -> name.insert(1, "de", sea)));
        assertEquals("{\r\n  \"name\": {\r\n    \"en\": \"" + sea + "\",\r\n    \"de\": \"" + sea + "\"\r\n  }}",
                changed("{\r\n  \"name\": {\"en\": \"" + sea + "\"}}", name -> name.insert(1, "de", sea)));
    }
}
