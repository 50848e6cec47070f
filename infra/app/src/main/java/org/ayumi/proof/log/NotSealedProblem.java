package org.ayumi.proof.log;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Of a read that {@link NotSealedYet} may refuse. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ApiResponse(
        responseCode = "409",
        description = "まだ封印されていません / Not sealed yet; Retry-After says when",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema =
                                @Schema(
                                        type = "object",
                                        requiredProperties = {"type", "title", "status"})))
public @interface NotSealedProblem {}
