package no.peil.shell;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Who may send what to the portal: pages behind the log-in form and its session, the interface for other systems behind
 * a user name and password in every call. What a user may see is decided by the services and the database, not here.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfig {

    /**
     * Everything closed but what Vaadin needs: it starts from inline scripts and evaluates the server's answers, and
     * its components style themselves inline. Nothing may come from, go to, or be framed by another site.
     */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'self'",
            "frame-ancestors 'none'");

    /** Nothing is kept between two calls, so that no other site can ride on a log-in: it needs no CSRF token. */
    @Bean
    @Order(1)
    SecurityFilterChain interfaceForSystems(HttpSecurity http, ApiProblems problems) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(
                        trouble -> trouble.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .headers(SecurityConfig::close)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, RequestUtil vaadinRequests, VaadinDefaultRequestCache beforeLogIn) {
        beforeLogIn.setDelegateRequestCache(requestsWithoutMark());
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                HttpMethod.GET, "/styles/**", "/scripts/**", "/charts/**", "/icons/**", "/webjars/**")
                        .permitAll())
                // Vaadin would leave the log-in form without a token; its own calls carry another of theirs.
                .csrf(csrf -> csrf.ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest))
                .with(
                        vaadin(),
                        vaadin -> vaadin.enableCsrfConfiguration(false)
                                // An address that is no page is answered by the page that says so.
                                .anyRequest(AuthorizedUrl::authenticated)
                                .loginView(LoginView.class, "/login?" + LoginView.LOGGED_OUT))
                .exceptionHandling(trouble -> trouble.accessDeniedHandler((request, response, denied) -> {
                    if (denied instanceof CsrfException) {
                        response.sendRedirect("/login?" + LoginView.STALE);
                    } else {
                        new AccessDeniedHandlerImpl().handle(request, response, denied);
                    }
                }))
                .headers(SecurityConfig::close)
                .build();
    }

    /** Brings the user back to the very address that was asked for: Spring would add a parameter to it. */
    @SuppressWarnings("NullAway") // The setter takes null, and says so only in its source.
    private static HttpSessionRequestCache requestsWithoutMark() {
        var requests = new HttpSessionRequestCache();
        requests.setMatchingRequestParameterName(null);
        return requests;
    }

    private static void close(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()"));
    }
}
