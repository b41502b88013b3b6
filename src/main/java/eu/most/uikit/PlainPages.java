package eu.most.uikit;

import eu.most.kernel.LanguageTag;
import eu.most.uikit.PlainPage.LanguageLink;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Writes the plain pages, those outside Vaadin. A view's name is the place of its template below
 * {@code src/main/jte}; a page goes out whole or not at all.
 *
 * @see "src/docs/decisions/0010-templates-checked-by-the-compiler.md"
 */
@Component
class PlainPages implements ViewResolver {

    private static final String TYPE = "text/html;charset=UTF-8";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "eu.most");
    private final Messages messages;
    private final ReaderLanguage readerLanguage;
    private final boolean demonstration;
    private final Map<LanguageTag, String> names;

    PlainPages(
            Messages messages,
            ReaderLanguage readerLanguage,
            @Value("${most.demonstration:false}") boolean demonstration) {
        this.messages = messages;
        this.readerLanguage = readerLanguage;
        this.demonstration = demonstration;
        this.names =
                messages.languages().stream()
                        .collect(Collectors.toUnmodifiableMap(tag -> tag, LanguageTag::nameInMenu));
    }

    /** Redirections are left to Spring. */
    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return name.indexOf(':') < 0 ? new Page(name + ".jte") : null;
    }

    private PlainPage pageFor(HttpServletRequest request) {
        LanguageTag language = readerLanguage.of(request);
        return new PlainPage(
                messages,
                language,
                demonstration,
                request.getDispatcherType() == DispatcherType.ERROR
                        ? List.of()
                        : languages(language, otherParameters(request)),
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    }

    private List<LanguageLink> languages(LanguageTag current, String parameters) {
        return messages.languages().stream()
                .map(tag ->
                        new LanguageLink(
                                tag.value(),
                                names.getOrDefault(tag, tag.value()),
                                "?" + parameters + "lang=" + tag.value(),
                                tag.equals(current)))
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

    private final class Page implements View {

        private final String template;

        Page(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return TYPE;
        }

        @Override
        public void render(
                @Nullable Map<String, ?> model,
                HttpServletRequest request,
                HttpServletResponse response)
                throws IOException {
            Map<String, Object> parameters = new HashMap<>(model == null ? Map.of() : model);
            parameters.put("page", pageFor(request));
            Utf8ByteOutput html = new Utf8ByteOutput();
            templates.render(template, parameters, html);
            response.setContentType(TYPE);
            byte[] page = html.toByteArray();
            response.setContentLength(page.length);
            response.getOutputStream().write(page);
        }
    }
}
