package org.ayumi.query.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A page of a trail as one JSON document a line, for programs that read line by line. */
@Component
class NdjsonPages extends AuditPages {

    static final String TYPE = "application/x-ndjson";

    private final JsonMapper json;

    NdjsonPages(JsonMapper json) {
        super(MediaType.parseMediaType(TYPE));
        this.json = json;
    }

    @Override
    void write(List<AuditItem> items, HttpOutputMessage output) throws IOException {
        OutputStream body = output.getBody();
        for (AuditItem item : items) {
            body.write(json.writeValueAsBytes(item));
            body.write('\n');
        }
    }
}
