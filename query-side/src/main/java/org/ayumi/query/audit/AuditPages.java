package org.ayumi.query.audit;

import java.io.IOException;
import java.util.List;
import org.ayumi.query.http.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes pages of a trail in another form than JSON. */
abstract class AuditPages extends AbstractHttpMessageConverter<Page<?>> {

    AuditPages(MediaType type) {
        super(type);
    }

    abstract void write(List<AuditItem> items, HttpOutputMessage output) throws IOException;

    @Override
    protected final boolean supports(Class<?> type) {
        return type == Page.class;
    }

    @Override
    public final boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    /** Only where the endpoint says that it produces this form: other lists are pages, too. */
    @Override
    public final boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return mediaType != null && super.canWrite(type, mediaType);
    }

    @Override
    protected final Page<?> readInternal(Class<? extends Page<?>> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("a trail is only written", input);
    }

    @Override
    protected final void writeInternal(Page<?> page, HttpOutputMessage output) throws IOException {
        write(page.items().stream().map(AuditItem.class::cast).toList(), output);
    }
}
