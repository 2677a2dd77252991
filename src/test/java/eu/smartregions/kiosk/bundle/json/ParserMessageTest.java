package eu.smartregions.kiosk.bundle.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Jackson words its messages as the kiosk reads them. Where a new Jackson words them otherwise, [ParserMessage] has to
/// follow, or authors are told "What stands here does not belong here" and no more.
final class ParserMessageTest {
    @ParameterizedTest
    @EnumSource
    void isWhatTheParserSays(ParserMessage message) {
        String said = said(mistake(message));
        assertTrue(message.isIn(said), said);
    }

    @Test
    void theTokenIsQuoted() {
        assertEquals("True", ParserMessage.TOKEN.quotedIn(said("{\"a\": True}")));
    }

    @Test
    void mistakesThatAreToldApartAreWordedApart() {
        assertEquals(Set.of(ParserMessage.CHARACTER, ParserMessage.COMMA), in("{\"a\": 1 \"b\": 2}"));
        assertEquals(Set.of(ParserMessage.CHARACTER, ParserMessage.NAME), in("{a: 1}"));
        assertEquals(Set.of(ParserMessage.CHARACTER), in("{\"a\": }"));
        assertEquals(Set.of(ParserMessage.CLOSE), in("{\"a\": 1}}"));
        assertEquals(Set.of(ParserMessage.CLOSE, ParserMessage.OTHER_CLOSE), in("{\"a\": [1}"));
        assertEquals(Set.of(ParserMessage.TOKEN), in("{\"a\": Flanders}"));
        assertEquals(Set.of(ParserMessage.ZEROES), in("{\"a\": 007}"));
        assertEquals(Set.of(ParserMessage.ESCAPE), in("{\"a\": \"C:\\pics\"}"));
        assertEquals(Set.of(ParserMessage.UNQUOTED_CHARACTER), in("{\"a\": \"x\ty\"}"));
    }

    private static String mistake(ParserMessage message) {
        return switch (message) {
            case CHARACTER -> "{\"a\": *}";
            case ESCAPE -> "{\"a\": \"C:\\pics\"}";
            case UNQUOTED_CHARACTER -> "{\"a\": \"One\ntwo\"}";
            case COMMA -> "{\"a\": [1 2]}";
            case COLON -> "{\"a\" = 1}";
            case NAME -> "{\"a\": 1,}";
            case TOKEN -> "Dear all";
            case NO_NUMBER -> "{\"a\": NaN}";
            case ZEROES -> "{\"a\": 007}";
            case CLOSE -> "{\"a\": 1}}";
            case OTHER_CLOSE -> "{\"a\": [1}";
        };
    }

    private static Set<ParserMessage> in(String text) {
        String said = said(text);
        return Arrays.stream(ParserMessage.values()).filter(message -> message.isIn(said))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ParserMessage.class)));
    }

    private static String said(String text) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            return assertThrows(JacksonException.class, () -> readAll(parser)).getOriginalMessage();
        }
    }

    private static void readAll(JsonParser parser) {
        while (parser.nextToken() != null) {
            parser.currentTokenLocation();
        }
    }
}
