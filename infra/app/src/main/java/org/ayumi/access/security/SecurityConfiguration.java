package org.ayumi.access.security;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.access.readlog.ReadLog;
import org.ayumi.access.readlog.ReadRecorder;
import org.ayumi.command.dispatch.CurrentActor;
import org.ayumi.database.DataDirectory;
import org.ayumi.http.api.RequestBodies;
import org.ayumi.http.problem.NowAndThen;
import org.ayumi.http.problem.ProblemWriter;
import org.ayumi.kernel.event.Actor;
import org.ayumi.kernel.event.Role;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Every request is authenticated; what a role may do is said here, in one place. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] WRITERS =
            Role.writers().stream().map(Role::name).toArray(String[]::new);
    private static final String[] READERS_OF_EVENTS =
            CurrentRole.READERS_OF_TRAILS.stream().map(Role::name).toArray(String[]::new);

    private static final String[] AUDITORS = {Role.AUDITOR.name(), Role.ADMIN.name()};

    /** They say no more than a size and a root, and who watches the log needs no account here. */
    private static final String[] FOR_EVERYBODY = {"/ledger/checkpoint", "/ledger/checkpoint/*", "/ledger/keys"};

    private static final String[] FOR_AUDITORS = {
        "/ledger/tile/**", "/api/v1/ledger/consistency", "/api/v1/*/*/proof-pack"
    };

    /** The one that was not used for longest ends when there are more. */
    private static final int SESSIONS_OF_AN_ACCOUNT = 50;

    /** No bean: it would stand before authentication, where nobody knows who reads. */
    private static ReadRecorder recorder(ReadLog log, ProblemWriter problems, Clock clock) {
        return new ReadRecorder(log, problems, clock, Set.of(AUDITORS));
    }

    @Bean
    DemoAccounts demoAccounts(DataDirectory directory, DemoAccountProperties properties) {
        return DemoAccounts.in(directory, properties.demoPassword());
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new PlainComparison();
    }

    /** No bean: asked by the guarded login alone, and Spring Security warns of one that it does not ask itself. */
    private static UserDetailsService accounts(DemoAccounts demo) {
        return new InMemoryUserDetailsManager(DemoAccounts.ALL.stream()
                .map(account -> User.withUsername(account.name())
                        .password(demo.passwordOf(account))
                        .roles(account.role().name())
                        .build())
                .toList());
    }

    /** API and operations: HTTP Basic on every request, or the pages' session with their token; nothing that a forged form could ride on. */
    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            ProblemWriter problems,
            ReadLog readLog,
            SessionRegistry sessions,
            Clock clock,
            Scrapers scrapers) {
        return http.securityMatcher("/api/**", "/actuator/**", "/ledger/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.OPTIONS, "/**")
                        .authenticated()
                        .requestMatchers("/actuator/projectionchecks", "/actuator/projectionchecks/*")
                        .hasAnyRole(Role.AUDITOR.name(), Role.ADMIN.name())
                        .requestMatchers("/actuator/prometheus")
                        .access(scrapers)
                        .requestMatchers("/actuator/**")
                        .hasRole(Role.ADMIN.name())
                        .requestMatchers(HttpMethod.GET, "/api/v1/*/*/events", "/api/v1/*/*/events/**")
                        .hasAnyRole(READERS_OF_EVENTS)
                        .requestMatchers(HttpMethod.HEAD, "/api/v1/*/*/events", "/api/v1/*/*/events/**")
                        .hasAnyRole(READERS_OF_EVENTS)
                        .requestMatchers(HttpMethod.GET, "/api/v1/read-log")
                        .hasAnyRole(AUDITORS)
                        .requestMatchers(HttpMethod.HEAD, "/api/v1/read-log")
                        .hasAnyRole(AUDITORS)
                        .requestMatchers(HttpMethod.GET, FOR_EVERYBODY)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, FOR_EVERYBODY)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, FOR_AUDITORS)
                        .hasAnyRole(AUDITORS)
                        .requestMatchers(HttpMethod.HEAD, FOR_AUDITORS)
                        .hasAnyRole(AUDITORS)
                        .requestMatchers(HttpMethod.POST, "/ledger/checkpoint/*/cosignatures")
                        .hasAnyRole(AUDITORS)
                        .requestMatchers(HttpMethod.GET, "/api/v1/ledger/proof")
                        .hasAnyRole(READERS_OF_EVENTS)
                        .requestMatchers(HttpMethod.HEAD, "/api/v1/ledger/proof")
                        .hasAnyRole(READERS_OF_EVENTS)
                        .requestMatchers(HttpMethod.GET, "/api/**")
                        .authenticated()
                        .requestMatchers(HttpMethod.HEAD, "/api/**")
                        .authenticated()
                        .requestMatchers(HttpMethod.POST, "/api/v1/plans/*/publications")
                        .hasRole(Role.APPROVER.name())
                        .requestMatchers("/api/**")
                        .hasAnyRole(WRITERS)
                        .anyRequest()
                        .denyAll())
                .httpBasic(basic -> basic.authenticationEntryPoint(problems::unauthenticated))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(problems::unauthenticated)
                        .accessDeniedHandler(problems::forbidden))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context ->
                        context.securityContextRepository(new SessionOfThePages(tokensInCookies(), sessions)))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable) // every answer has them already
                .addFilterBefore(recorder(readLog, problems, clock), ExceptionTranslationFilter.class)
                .addFilterAfter(new RequestBodies(problems), AuthorizationFilter.class)
                .build();
    }

    /** Whoever opens the login form needs no session for that. The page to try the API out reads it and sends it back. */
    private static CookieCsrfTokenRepository tokensInCookies() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("ayumi-form");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(false).sameSite("Strict"));
        return tokens;
    }

    @Bean
    SessionRegistry sessions() {
        return new SessionRegistryImpl();
    }

    /** Tells {@code maximumSessions} of sessions that have ended. */
    @Bean
    HttpSessionEventPublisher endedSessions() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    AuthenticationProvider guardedLogin(
            DemoAccounts demo, PasswordEncoder encoder, MeterRegistry metrics, Clock clock) {
        DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(accounts(demo));
        passwords.setPasswordEncoder(encoder);
        Set<String> names =
                DemoAccounts.ALL.stream().map(DemoAccounts.Account::name).collect(Collectors.toSet());
        NowAndThen audit = new NowAndThen(LoggerFactory.getLogger(GuardedLogin.class), clock);
        return new GuardedLogin(passwords, new Guesses(clock), names::contains, audit, metrics);
    }

    /** Pages: a login form and a session, with protection against forged forms. */
    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http, ProblemWriter problems, ReadLog readLog, SessionRegistry sessions, Clock clock) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/login", "/login/wait", "/assets/**", "/favicon.ico", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/login").failureHandler(new LoginFailures()))
                .httpBasic(basic -> basic.authenticationEntryPoint(problems::unauthenticated))
                .requestCache(cache -> cache.requestCache(new SavedPaths()))
                .csrf(csrf -> csrf.csrfTokenRepository(tokensInCookies()))
                .sessionManagement(management ->
                        management.maximumSessions(SESSIONS_OF_AN_ACCOUNT).sessionRegistry(sessions))
                .addFilterBefore(recorder(readLog, problems, clock), ExceptionTranslationFilter.class)
                .addFilterBefore(new StrangersForms(), CsrfFilter.class)
                .addFilterAfter(new TokenForTheApiPage(), CsrfFilter.class)
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .headers(AbstractHttpConfigurer::disable) // every answer has them already
                .build();
    }

    /** Names and values of headers and parameters are checked where they are read, and refused by their names there. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderValues(value -> true);
        firewall.setAllowedParameterNames(name -> true);
        return firewall;
    }

    /** Each filter of the chain would be watched and timed in each request, for numbers that nobody reads. */
    @Bean
    SecurityObservationSettings unobservedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    RequestRejectedHandler rejected(ProblemWriter problems) {
        return (request, response, failure) -> problems.rejected(request, response);
    }

    @Bean
    CurrentActor currentActor() {
        Map<String, DemoAccounts.Account> byName =
                DemoAccounts.ALL.stream().collect(Collectors.toMap(DemoAccounts.Account::name, Function.identity()));
        return () -> {
            Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
            DemoAccounts.Account account = authentication == null ? null : byName.get(authentication.getName());
            if (account == null) {
                throw new IllegalStateException("a command without an account behind it");
            }
            return new Actor(account.name(), account.role(), account.section());
        };
    }
}
