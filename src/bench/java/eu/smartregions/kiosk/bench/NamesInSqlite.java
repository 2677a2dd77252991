package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.text.Language;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names of regions in all languages, in a full text index of SQLite (FTS5) in memory: a yardstick of searches.
record NamesInSqlite(PreparedStatement found) {
    private static final int RESULTS = 50;

    static NamesInSqlite of(List<Region> regions) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE VIRTUAL TABLE names USING fts5(language UNINDEXED, name, prefix='1 2 3',"
                    + " tokenize=\"unicode61 remove_diacritics 2\")");
            statement.execute("BEGIN");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO names VALUES (?, ?)")) {
                for (Region region : regions) {
                    for (Language language : Language.values()) {
                        insert.setString(1, language.code());
                        insert.setString(2, region.name().text(language));
                        insert.executeUpdate();
                    }
                }
            }
            statement.execute("COMMIT");
        }
        return new NamesInSqlite(connection.prepareStatement(
                "SELECT name FROM names WHERE names MATCH ? AND language = ? ORDER BY rank LIMIT " + RESULTS));
    }

    /// Returns the best names with words that begin as those typed do.
    List<String> search(String typed, Language language) throws SQLException {
        String words = Stream.of(typed.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty())
                .map(word -> "\"" + word + "\"*").collect(Collectors.joining(" "));
        List<String> names = new ArrayList<>();
        if (!words.isEmpty()) {
            found.setString(1, words);
            found.setString(2, language.code());
            try (ResultSet rows = found.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }
}
