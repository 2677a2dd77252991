package eu.smartregions.kiosk.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    @Test
    void wordsThatLookLikeFormulasAreMadeHarmless() throws Exception {
        assertEquals("'=1+1", written("=1+1"));
        assertEquals("'+1", written("+1"));
        assertEquals("'-1-1", written("-1-1"));
        assertEquals("'@x", written("@x"));
        assertEquals("'\tx", written("\tx"));
        assertEquals("\"'\rx\"", written("\rx"));
        assertEquals("\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"", written("=HYPERLINK(\"a\",\"b\")"));
    }

    @Test
    void harmlessWordsStayAsTheyAre() throws Exception {
        assertEquals("", written(""));
        assertEquals("a=1", written("a=1"));
        assertEquals("Île-de-France", written("Île-de-France"));
        assertEquals("\"a,\"\"b\"\"\nc\"", written("a,\"b\"\nc"));
    }

    @Test
    void numbersStayNumbers() throws Exception {
        assertEquals("2", written(cells -> cells.seconds(1_500)));
        assertEquals("-3600", written(cells -> cells.add("-3600")), "a number, and no formula");
        assertEquals("'-3600+1", written(cells -> cells.add("-3600+1")));
        assertEquals("-7", written(cells -> cells.add(-7)));
        assertEquals("1000000000000", written(cells -> cells.add(1_000_000_000_000L)));
    }

    private static String written(String text) throws Exception {
        return written(cells -> cells.add(text));
    }

    private static String written(Row cell) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvRows rows = new CsvRows(out, List.of("c"))) {
            rows.write(cells -> {
                cell.fill(cells);
                cells.add(true).none();
            });
        }
        String row = out.toString(StandardCharsets.UTF_8).substring("\uFEFFc\r\n".length());
        assertEquals(",true,\r\n", row.substring(row.length() - 8));
        return row.substring(0, row.length() - 8);
    }
}
