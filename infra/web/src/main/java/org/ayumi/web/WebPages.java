package org.ayumi.web;

import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Everything of the pages that Spring assembles. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class WebPages {

    /** Texts of the pages, named as Spring expects the message source of the application. */
    @Bean
    ResourceBundleMessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("org.ayumi.web.pages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /** A page shows both languages at once, so the browser's preference decides nothing. */
    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.JAPANESE);
    }
}
