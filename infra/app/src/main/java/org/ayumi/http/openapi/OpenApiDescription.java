package org.ayumi.http.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** OpenAPI 3.1 of the whole API; operations describe themselves beside their features. */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {

    private static final String BASIC = "basic";

    @Bean
    OpenAPI ayumi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Ayumi あゆみ")
                        .version("v1")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0"))
                        .description("自治体計画の進捗を記録し、たどる。 / Keeps and replays the yearly progress of municipal plans."
                                + " Errors are RFC 9457 problem documents; each fault names its field in Japanese and"
                                + " English. Fiscal years are written 2023, R5 or 令和5年度."))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme(BASIC)))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }
}
