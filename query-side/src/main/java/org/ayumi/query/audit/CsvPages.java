package org.ayumi.query.audit;

import java.io.IOException;
import java.util.List;
import org.ayumi.query.http.Table;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** A page of a trail as a table. */
@Component
class CsvPages extends AuditPages {

    static final String TYPE = "text/csv;charset=UTF-8";

    CsvPages() {
        super(MediaType.parseMediaType(TYPE));
    }

    @Override
    void write(List<AuditItem> items, HttpOutputMessage output) throws IOException {
        Table table = Table.begin(output.getBody(), CsvRow.COLUMNS);
        items.forEach(item -> table.row(CsvRow.of(item)));
        table.end();
    }
}
