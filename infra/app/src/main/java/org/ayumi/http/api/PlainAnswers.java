package org.ayumi.http.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Ids end in ".1", which Spring takes for a file extension it does not know and answers as a download named f.txt. Our
 * answers are JSON with nosniff; saying "inline" ourselves keeps the name out.
 */
@Configuration(proxyBeanMethods = false)
class PlainAnswers implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline");
                        return true;
                    }
                })
                .addPathPatterns("/api/**", "/ledger/**");
    }
}
