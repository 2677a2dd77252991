package eu.smartregions.kiosk.report.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A file for each table.
final class SeparateFiles implements TableWriter {
    private final Path folder;
    private final Function<Table, String> names;
    private final Format.RowFormat format;
    private final Map<Table, NewFile> files = new EnumMap<>(Table.class);

    SeparateFiles(Path folder, Function<Table, String> names, Format.RowFormat format) {
        this.folder = folder;
        this.names = names;
        this.format = format;
    }

    @Override
    public RowWriter table(Table table) throws IOException {
        NewFile file = new NewFile(folder.resolve(names.apply(table)));
        files.put(table, file);
        return format.rows(file.out(), DataDictionary.columns(table));
    }

    @Override
    public List<Path> finish() throws IOException {
        NewFile.finish(files.values());
        return files.values().stream().map(NewFile::target).toList();
    }

    @Override
    public void close() {
        files.values().forEach(NewFile::close);
    }
}
