package org.ayumi.query.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** A page of a trail as a table: UTF-8 with a byte order mark, without which Excel takes it for another encoding. */
@Component
class CsvPages extends AuditPages {

    static final String TYPE = "text/csv;charset=UTF-8";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    CsvPages() {
        super(MediaType.parseMediaType(TYPE));
    }

    @Override
    void write(List<AuditItem> items, HttpOutputMessage output) throws IOException {
        Writer text = new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        table.writeRecord(CsvRow.COLUMNS);
        items.forEach(item -> table.writeRecord(CsvRow.of(item)));
        table.flush();
    }
}
