package eu.most.identity.ui;

import eu.most.kernel.LanguageTag;
import eu.most.uikit.Messages;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.LocaleResolver;

/** What the frame of every plain page needs, whichever module the page belongs to. */
@ControllerAdvice
class PublicFrame {

    private final LocaleResolver language;
    private final boolean demonstration;
    private final List<NamedLanguage> known;

    PublicFrame(
            Messages messages,
            LocaleResolver language,
            @Value("${most.demonstration:false}") boolean demonstration) {
        this.language = language;
        this.demonstration = demonstration;
        this.known =
                messages.languages().stream()
                        .map(tag -> new NamedLanguage(tag.value(), nameOf(tag)))
                        .toList();
    }

    private record NamedLanguage(String tag, String name) {}

    /** This page in another language. */
    record LanguageLink(String tag, String name, String href, boolean current) {}

    @ModelAttribute("demonstration")
    boolean demonstration() {
        return demonstration;
    }

    /** None on an error page: what failed has no other language. */
    @ModelAttribute("languages")
    List<LanguageLink> languages(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return List.of();
        }
        String current = language.resolveLocale(request).getLanguage();
        String page = request.getRequestURI() + "?" + otherParameters(request);
        return known.stream()
                .map(one ->
                        new LanguageLink(
                                one.tag(),
                                one.name(),
                                page + "lang=" + one.tag(),
                                one.tag().equals(current)))
                .toList();
    }

    private static String otherParameters(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null || query.isEmpty()) {
            return "";
        }
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.startsWith("lang="))
                .map(parameter -> parameter + "&")
                .collect(Collectors.joining());
    }

    /** In the language itself, with a capital letter as in a menu. */
    private static String nameOf(LanguageTag tag) {
        Locale locale = tag.locale();
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
