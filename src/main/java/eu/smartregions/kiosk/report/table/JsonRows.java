package eu.smartregions.kiosk.report.table;

import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// A table as JSON (RFC 8259): an array of objects, one a line, whose members are the columns.
final class JsonRows implements RowWriter, Cells {
    private static final JsonFactory JSON = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final List<String> columns;
    private final JsonGenerator json;
    private int column;

    JsonRows(OutputStream out, List<String> columns) {
        this.columns = columns;
        json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
        json.writeStartArray();
    }

    @Override
    public void write(Row row) {
        column = 0;
        json.writeStartObject();
        row.fill(this);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public Cells add(String words) {
        next().writeString(words);
        return this;
    }

    @Override
    public Cells add(long count) {
        next().writeNumber(count);
        return this;
    }

    @Override
    public Cells add(boolean flag) {
        next().writeBoolean(flag);
        return this;
    }

    @Override
    public Cells seconds(long millis) {
        next().writeNumber(Cells.inSeconds(millis));
        return this;
    }

    @Override
    public Cells none() {
        next().writeNull();
        return this;
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.close();
    }

    private JsonGenerator next() {
        json.writeName(columns.get(column));
        column++;
        return json;
    }
}
