package org.ayumi.http.edge;

import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import org.apache.catalina.Host;
import org.apache.catalina.Pipeline;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.ayumi.http.problem.ProblemWriter;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Puts what every request and answer passes before everything else. */
@Configuration(proxyBeanMethods = false)
class Edge {

    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE;

    private final AnswerHeaders headers = new AnswerHeaders();

    @Bean
    PublicAddress publicAddress(EdgeProperties properties) {
        return PublicAddress.parse(properties.publicAddress());
    }

    @Bean
    Drain drain(ProblemWriter problems, EdgeProperties properties) {
        return new Drain(problems, properties.drain());
    }

    @Bean
    FilterRegistrationBean<HeaderWriterFilter> headersOfEveryAnswer(Drain drain) {
        FilterRegistrationBean<HeaderWriterFilter> filter = new FilterRegistrationBean<>(
                new HeaderWriterFilter(List.of(headers, (request, response) -> drain.endConnection(response))));
        filter.setOrder(FIRST);
        return filter;
    }

    @Bean
    FilterRegistrationBean<Drain> drainBeforeAllOthers(Drain drain) {
        FilterRegistrationBean<Drain> filter = new FilterRegistrationBean<>(drain);
        filter.setOrder(FIRST + 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<UnderstoodHeaders> understoodHeaders(ProblemWriter problems, PublicAddress address) {
        FilterRegistrationBean<UnderstoodHeaders> filter =
                new FilterRegistrationBean<>(new UnderstoodHeaders(problems, address));
        filter.setOrder(FIRST + 2);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> webServer(
            ProblemWriter problems, EdgeProperties properties) {
        TrustedProxies proxies = TrustedProxies.parse(properties.trustedProxies());
        return factory -> {
            proxies.valve().ifPresent(factory::addEngineValves);
            factory.addContextCustomizers(
                    context -> answerErrors((Host) context.getParent(), new ProblemValve(problems, headers)));
        };
    }

    /** Ours is the only page of errors: neither the server's own nor the one that Boot adds has a word. */
    private static void answerErrors(Host host, ProblemValve valve) {
        Pipeline pipeline = host.getPipeline();
        Arrays.stream(pipeline.getValves())
                .filter(ErrorReportValve.class::isInstance)
                .forEach(pipeline::removeValve);
        pipeline.addValve(valve);
        ((StandardHost) host).setErrorReportValveClass("");
    }

    @Bean
    OpenApiCustomizer whereItIs(PublicAddress address) {
        return api -> api.setServers(List.of(new Server().url(address.isKnown() ? address.text() : "/")));
    }
}
