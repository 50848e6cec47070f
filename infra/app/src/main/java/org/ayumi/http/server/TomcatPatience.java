package org.ayumi.http.server;

import org.apache.coyote.ProtocolHandler;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives requests their threads and connections their limits. */
@Configuration(proxyBeanMethods = false)
class TomcatPatience {

    /** From here on a virtual thread that waits in Object.wait, as Tomcat's do, leaves its carrier to others. */
    private static final int VIRTUAL_THREADS_DO_NOT_PIN = 24;

    /** Before: threads of the system, more than one flood holds within the time after which it is cut. */
    private static final int PLATFORM_THREADS = 1000;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> patience() {
        return tomcat -> {
            tomcat.setProtocol(PromptProtocol.class.getName());
            tomcat.addProtocolHandlerCustomizers(TomcatPatience::limit);
        };
    }

    private static void limit(ProtocolHandler handler) {
        if (!(handler instanceof AbstractHttp11Protocol<?> http)) {
            throw new IllegalStateException("connections without limits: " + handler);
        }
        http.setMaxConnections(Limits.CONNECTIONS);
        http.setConnectionTimeout((int) Limits.SILENCE.toMillis());
        http.setKeepAliveTimeout((int) Limits.IDLE.toMillis());
        http.setMaxHttpHeaderSize(Limits.HEAD);
        http.setMaxHeaderCount(Limits.HEADERS);
        http.setMaxSwallowSize(Limits.PASSED_OVER);
        if (Runtime.version().feature() >= VIRTUAL_THREADS_DO_NOT_PIN) {
            http.setExecutor(new VirtualThreadExecutor("request-"));
        } else {
            http.setMaxThreads(PLATFORM_THREADS);
        }
    }
}
