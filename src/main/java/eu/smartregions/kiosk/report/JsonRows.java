package eu.smartregions.kiosk.report;

import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// A table as JSON (RFC 8259): an array of objects, one a line, whose members are the columns.
final class JsonRows implements RowWriter {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final List<String> columns;
    private final JsonGenerator json;

    JsonRows(OutputStream out, List<String> columns) {
        this.columns = columns;
        json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
        json.writeStartArray();
    }

    @Override
    public void write(Row row) {
        List<Cell> cells = row.cells();
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.writeName(columns.get(i));
            value(cells.get(i));
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.close();
    }

    private void value(Cell cell) {
        switch (cell) {
            case Cell.Text(String value) -> json.writeString(value);
            case Cell.Count(long value) -> json.writeNumber(value);
            case Cell.Seconds seconds -> json.writeNumber(seconds.value());
            case Cell.Flag(boolean value) -> json.writeBoolean(value);
            case Cell.None() -> json.writeNull();
        }
    }
}
