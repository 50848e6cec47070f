package org.ayumi.http.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;

/** Refusals as operations describe them: whatever their status, a problem document, and the headers that go with it. */
public final class Problems {

    static final String FORM = "application/problem+json";
    static final String SCHEMA = "Problem";

    private Problems() {}

    /** Adds a status that an operation may be refused with, unless it says so itself in words of its own. */
    public static void add(Operation operation, String status, String description) {
        if (!operation.getResponses().containsKey(status)) {
            ApiResponse refusal = new ApiResponse().description(description);
            form(status, refusal);
            operation.getResponses().addApiResponse(status, refusal);
        }
    }

    /** Gives every refusal of an operation its form. */
    static void form(Operation operation) {
        operation.getResponses().forEach(Problems::form);
    }

    private static void form(String status, ApiResponse response) {
        if (!isRefusal(status)) {
            return;
        }
        response.setContent(new Content().addMediaType(FORM, new MediaType().schema(new Schema<>().$ref(SCHEMA))));
        if (saysWhenToTryAgain(status, response)) {
            response.addHeaderObject(
                    "Retry-After",
                    new Header()
                            .description("何秒後に / In how many seconds")
                            .required(true)
                            .schema(new IntegerSchema().minimum(BigDecimal.ZERO)));
        } else if (status.equals("401")) {
            response.addHeaderObject(
                    "WWW-Authenticate",
                    new Header().required(true).schema(new StringSchema().example("Basic realm=\"ayumi\"")));
        }
    }

    private static boolean isRefusal(String status) {
        return status.startsWith("4") || status.startsWith("5");
    }

    /** Beside the two that always do: a refusal that passes says so in its words. */
    private static boolean saysWhenToTryAgain(String status, ApiResponse response) {
        return status.equals("503")
                || status.equals("429")
                || response.getDescription().contains("Retry-After");
    }
}
