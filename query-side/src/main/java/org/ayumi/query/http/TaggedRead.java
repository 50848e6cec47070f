package org.ayumi.query.http;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A read with an ETag, described once: its version for If-Match, and the whole of it for If-None-Match. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Parameter(
        in = ParameterIn.HEADER,
        name = "If-None-Match",
        description = "手元の答えのETag。同じなら304 / ETag of the answer at hand; 304 when it is still the same",
        schema = @Schema(type = "string"))
@ApiResponse(
        responseCode = "200",
        description = "答え / The answer",
        headers =
                @Header(
                        name = "ETag",
                        description = "版と内容のしるし / Version and content",
                        schema = @Schema(type = "string")),
        useReturnTypeSchema = true)
@ApiResponse(
        responseCode = "304",
        description = "手元の答えのまま / Still the answer at hand",
        headers = @Header(name = "ETag", description = "手元のETag / The ETag at hand", schema = @Schema(type = "string")))
public @interface TaggedRead {}
