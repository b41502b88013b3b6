package eu.most.uikit;

import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language in which a request is answered: what the address asks for with {@code ?lang=}; else
 * what counts in the signed-in person's session, which is what an address in it asked for last, or
 * the person's own; else what this browser chose last (a cookie); else the first of its languages
 * that there are texts in; else English. Works for plain pages and for Vaadin views.
 */
@Component("localeResolver")
class ReaderLanguage implements LocaleResolver {

    private static final String NAME = "lang";
    private static final String FOUND = ReaderLanguage.class.getName();

    private final Messages messages;
    private final CurrentActor currentActor;
    private final ObjectProvider<PreferredLanguages> preferred;

    ReaderLanguage(
            Messages messages,
            CurrentActor currentActor,
            ObjectProvider<PreferredLanguages> preferred) {
        this.messages = messages;
        this.currentActor = currentActor;
        this.preferred = preferred;
    }

    LanguageTag of(HttpServletRequest request) {
        // A page asks for every text of it, and the answer may cost a query.
        if (request.getAttribute(FOUND) instanceof LanguageTag found) {
            return found;
        }
        LanguageTag found = find(request);
        request.setAttribute(FOUND, found);
        return found;
    }

    private LanguageTag find(HttpServletRequest request) {
        return known(request.getParameter(NAME))
                .or(() -> ofTheActor(request))
                .or(() -> ofTheBrowser(request))
                .orElseGet(() -> messages.bestOf(accepted(request)));
    }

    /** Keeps the choice for the signed-in person, and for this browser before anybody signs in. */
    void choose(LanguageTag language, HttpServletRequest request, HttpServletResponse response) {
        currentActor
                .find()
                .ifPresent(actor -> {
                    remember(language, request);
                    preferred.ifAvailable(all -> all.choose(actor.person(), language));
                });
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, language.value())
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    /** Keeps it for this session alone. */
    void remember(LanguageTag language, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(FOUND, language);
        }
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request).locale();
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        if (response != null && locale != null) {
            request.removeAttribute(FOUND);
            known(locale.getLanguage()).ifPresent(language -> choose(language, request, response));
        }
    }

    /** Asked once in a session, which is one person's. */
    private Optional<LanguageTag> ofTheActor(HttpServletRequest request) {
        Optional<PersonId> person = currentActor.find().map(Actor::person);
        if (person.isEmpty()) {
            return Optional.empty();
        }
        if (remembered(request) instanceof LanguageTag language) {
            return Optional.of(language);
        }
        Optional<LanguageTag> own =
                Optional.ofNullable(preferred.getIfAvailable())
                        .flatMap(all -> all.of(person.get()))
                        .flatMap(language -> known(language.value()));
        own.ifPresent(language -> remember(language, request));
        return own;
    }

    private static @Nullable Object remembered(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getAttribute(FOUND);
    }

    private Optional<LanguageTag> ofTheBrowser(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Optional.empty() : known(cookie.getValue());
    }

    private Optional<LanguageTag> known(@Nullable String tag) {
        return messages.languages().stream()
                .filter(language -> language.value().equals(tag))
                .findFirst();
    }

    private static List<Locale> accepted(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? List.of()
                : Collections.list(request.getLocales());
    }
}
