package eu.smartregions.kiosk.bundle.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A syntax error is explained to somebody who never saw JSON.
final class JsonMistakeTest {
    private static final String ENDS = ": This text does not end on the line on which it begins. Add the quotation "
            + "mark that closes it; if the text "
            + "goes on, write all of it in one line.";
    private static final String QUOTED = ": The text ends at the quotation mark before this, and something follows. "
            + "To quote within a text "
            + "write “ ”, or \\\" for each mark; otherwise remove what follows.";
    private static final String STRAIGHT = " where a straight quotation mark (\") belongs. Write \" at both ends; "
            + "word processors make other "
            + "marks of it.";

    static List<Arguments> mistakes() {
        return List.of(
                // Other quotation marks than straight ones.
                told("{“name”: 1}", "2: Here stands “" + STRAIGHT),
                told("{\"é\": „A“}", "7: Here stands „" + STRAIGHT),
                told("{'name': 1}", "2: Here stands '" + STRAIGHT),
                told("{\"a\": \"A”,\n\"b\": 1}", "11: The text on this line does not end: ” does not close it. Write "
                        + "the straight quotation "
                        + "mark (\") in its place."),
                // Quotation marks and line breaks within a text.
                told("{\"a\": \"The \"smart\" one\"}", "13" + QUOTED),
                told("{\"a\": \"\"Smart\" one\"}", "9" + QUOTED),
                told("{\"a\": \"One\ntwo\"}", "11" + ENDS),
                told("{\"a\": \"x,\n\"b\": 1}", "10" + ENDS),
                told("{\"a\": \"C:\\pics\"}", "11: A backslash stands in this text. Write it twice, or leave it out."),
                told("{\"a\": \"x\ty\"}", "9: A tab stands in this text. Write a blank in its place."),
                // Commas and colons.
                told("{\"a\": 1 \"b\": 2}", "9: A comma is missing before this. Write a comma between two things."),
                told("{\"a\": 1; \"b\": 2}", "8: Here stands \";\" where a comma belongs. Write a comma."),
                told("{\"a\": 1,}", "9: After the last thing before this bracket stands a comma. Remove the comma."),
                told("{\"a\": 1,, \"b\": 2}", "9: There is nothing between this comma and what stands before it. "
                        + "Remove the comma, or write what "
                        + "is missing."),
                told("{\"a\" = 1}", "6: A colon is missing after the name of this field. Write it between name and "
                        + "value: \"name\": ..."),
                told("{\"a\": 12 km}", "10: Something follows that belongs neither to what stands before nor to what "
                        + "comes next. Write texts in "
                        + "quotation marks, numbers with digits only, and a comma between two things."),
                told("{\"a\": 1.000,5}", "13: Here stands a number where the name of a field belongs. Write decimals "
                        + "with a point, and nothing "
                        + "between thousands."),
                told("{\"a\": 007}", "8: This number begins with 0. Leave the 0 out."),
                // Texts without quotation marks.
                told("{a: 1}", "2: The name of this field does not stand in quotation marks. Write it with \" at "
                        + "both ends, and a colon after "
                        + "it."),
                told("{\"a\": Flanders}", "7: This text does not stand in quotation marks. Write \" at both ends of "
                        + "it."),
                told("{\"a\": True}", "7: Here stands \"True\" with capital letters. Write it in small letters."),
                // Brackets, and characters that these files do not have.
                told("{\"a\": [1}", "9: The bracket [ in line 1 is still open at this bracket. Write ] after the last "
                        + "thing that belongs into it."),
                told("{\"a\": [1, \"b\": 2}", "14: The bracket [ in line 1 is still open here, where a field begins. "
                        + "Write ] after the last thing that belongs into it."),
                told("{\"a\": NaN}", "7: Here stands \"NaN\", which is no number. Write the number, or remove the "
                        + "field."),
                told("{\"a\": 1}}", "9: This bracket closes none that was opened. Close every bracket once, the last "
                        + "one first; { with } and "
                        + "[ with ]."),
                told("{\"a\": }", "7: Something is missing before this bracket. Close every bracket once, the last "
                        + "one first; { with } and "
                        + "[ with ]."),
                told("\"a\": 1", "4: A curly bracket is missing before the name of this field. Write { before the "
                        + "first field, and } after "
                        + "the last."),
                told("Dear all", "1: The file does not begin with a curly bracket. Write { before the first field, "
                        + "and } after the last."),
                told("{ // mine\n\"a\": 1}", "3: Here stands a remark. Remove it; these files have none."),
                told("{\"a\": *}", "7: What stands here does not belong here. Mend it here or just before; a comma, "
                        + "quotation mark or bracket "
                        + "is often missing or too much."));
    }

    private static Arguments told(String text, String said) {
        return Arguments.of(text, said);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isSaidWithItsPlaceAndWhatToDo(String text, String said) {
        SourceText sheet = new SourceText("it.json", text.getBytes(StandardCharsets.UTF_8));
        JsonTree.of(sheet);
        Problem problem = sheet.problems().getFirst();
        assertEquals(said, problem.column() + ": " + problem.message() + " " + problem.fix());
        assertEquals(1, problem.line());
    }
}
