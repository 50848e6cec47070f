package org.ayumi.query.http;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The answers of a read, described once. Problems are RFC 9457 documents. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ApiResponse(responseCode = "200", description = "答え / The answer", useReturnTypeSchema = true)
@ApiResponse(
        responseCode = "400",
        description = "パラメーターが読めない / A parameter cannot be read",
        content = @Content(mediaType = "application/problem+json", schema = @Schema(type = "object")))
@ApiResponse(
        responseCode = "404",
        description = "その時点では存在しない / Not there, or not yet there at that time",
        content = @Content(mediaType = "application/problem+json", schema = @Schema(type = "object")))
@ApiResponse(
        responseCode = "503",
        description = "atLeastの位置までまだ反映されていない / Not yet reflected up to atLeast",
        content = @Content(mediaType = "application/problem+json", schema = @Schema(type = "object")))
public @interface ReadProblems {}
