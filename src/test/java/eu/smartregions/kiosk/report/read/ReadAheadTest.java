package eu.smartregions.kiosk.report.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ReadAheadTest {
    private static final int MANY = 12_345;
    private static final String NUMBERS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
            + "?) SELECT i FROM n";

    private Connection connection;
    private PreparedStatement select;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        select = connection.prepareStatement(NUMBERS);
        select.setInt(1, MANY);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void handsOverEveryRowInOrderAndOnTheCallersThread() throws Exception {
        List<Integer> numbers = new ArrayList<>();
        Thread caller = Thread.currentThread();
        ReadAhead.each(select, ReadAheadTest::number, number -> number, number -> {
            assertSame(caller, Thread.currentThread());
            numbers.add(number);
        });
        assertEquals(IntStream.rangeClosed(1, MANY).boxed().toList(), numbers);
    }

    @Test
    void passesOverWhatIsNothing() throws Exception {
        List<Integer> numbers = new ArrayList<>();
        ReadAhead.each(select, row -> number(row).filter(number -> number % 5_000 == 0), number -> number,
                numbers::add);
        assertEquals(List.of(5_000, 10_000), numbers);
    }

    @Test
    void stopsReadingWhenTheTakerFails() throws Exception {
        int[] read = {0};
        IOException full = assertThrows(IOException.class, () -> ReadAhead.each(select, row -> {
            read[0]++;
            return number(row);
        }, number -> number, number -> {
            if (number == 1_000) {
                throw new IOException("full");
            }
        }));
        assertEquals("full", full.getMessage());
        assertTrue(read[0] < MANY, "it read on to " + read[0]);
        try (ResultSet again = select.executeQuery()) {
            assertTrue(again.next());
        }
    }

    @Test
    void saysWhyReadingFailed() {
        List<Integer> numbers = new ArrayList<>();
        IOException broken = assertThrows(IOException.class, () -> ReadAhead.each(select, row -> {
            if (row.getInt(1) == 250) {
                throw new IOException("broken");
            }
            return number(row);
        }, number -> number, numbers::add));
        assertEquals("broken", broken.getMessage());
        assertFalse(numbers.contains(250));
        assertThrows(SQLException.class, () -> ReadAhead.each(select, row -> Optional.of(row.getInt("nothing")),
                number -> number, numbers::add));
    }

    @Test
    void saysWhyMakingFailed() {
        List<Integer> numbers = new ArrayList<>();
        IOException broken = assertThrows(IOException.class,
                () -> ReadAhead.each(select, ReadAheadTest::number, number -> {
                    if (number == 2_550) {
                        throw new IOException("broken");
                    }
                    return number;
                }, numbers::add));
        assertEquals("broken", broken.getMessage());
        assertEquals(IntStream.rangeClosed(1, 2_500).boxed().toList(), numbers);
    }

    @Test
    void canBeInterrupted() {
        Thread.currentThread().interrupt();
        assertThrows(InterruptedIOException.class,
                () -> ReadAhead.each(select, ReadAheadTest::number, number -> number, _ -> {}));
        assertTrue(Thread.interrupted());
    }

    private static Optional<Integer> number(ResultSet row) throws SQLException {
        return Optional.of(row.getInt(1));
    }
}
