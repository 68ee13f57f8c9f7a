package app.debrief.account.security;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** How the pages are guarded: sign-in, sign-out, forged requests and what browsers are told. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] STATIC = {
        "/styles/**", "/fonts/**", "/icons/**", "/components/**", "/favicon.ico", "/actuator/health"
    };

    /** Whatever is no page has nothing to run, to load or to frame. */
    private static final String POLICY_BESIDE_PAGES =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String UNUSED_POWERS =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=()," + " usb=()";

    /** The framework finishes its pages before the filter would add headers at the end. */
    private static final ObjectPostProcessor<HeaderWriterFilter> BEFORE_THE_PAGE = new ObjectPostProcessor<>() {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    /** Last, so that chains for narrower addresses come before. */
    @Bean
    @Order(100)
    SecurityFilterChain pages(
            HttpSecurity http,
            RequestUtil requests,
            MemberAuthentication authentication,
            SignInFailureHandler failed,
            SignInLimits limits,
            SignInAudit audit,
            VaadinDefaultRequestCache wanted) {
        // First, because it tells the parts below which page is for signing in.
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class)
                .enableCsrfConfiguration(false)
                .addLogoutHandler(audit)
                // An address that leads nowhere reaches the router, whose page says so.
                .anyRequest(AuthorizedUrl::authenticated));
        http.exceptionHandling(handling -> handling.defaultAccessDeniedHandlerFor(
                        (request, response, denied) -> response.sendRedirect(request.getContextPath() + "/login?again"),
                        PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/login"))
                .defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), AnyRequestMatcher.INSTANCE));
        http.authorizeHttpRequests(request -> request.requestMatchers(STATIC).permitAll());
        wanted.setDelegateRequestCache(withoutMark());
        // Alone, without the application-wide manager behind it, which would try and count a second time.
        http.authenticationManager(new ProviderManager(authentication));
        http.formLogin(form -> form.failureHandler(failed));
        // The framework's own requests carry a token of their own; the sign-in form, which it would exempt too, carries
        // ours.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(requests::isFrameworkInternalRequest));
        http.sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId())
                .addSessionAuthenticationStrategy(limits));
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY_BESIDE_PAGES))
                .frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(UNUSED_POWERS))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(https -> https.includeSubDomains(false))
                .cacheControl(cache -> cache.disable())
                .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "no-store"))
                .withObjectPostProcessor(BEFORE_THE_PAGE));
        return http.build();
    }

    /** Finds the page asked for again without a mark in its address, where a list would take it for a filter. */
    @SuppressWarnings("NullAway") // null is the documented way to have no mark
    private static RequestCache withoutMark() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
