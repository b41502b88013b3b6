package eu.most.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import eu.most.audit.IdentityNames;
import eu.most.audit.SubjectNames;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Shows what an entry is about by name and with a link, where a module knows it, else as it is
 * kept.
 */
final class NamedThings {

    private final List<SubjectNames> names;
    private final IdentityNames identities;

    NamedThings(List<SubjectNames> names, IdentityNames identities) {
        this.names = List.copyOf(names);
        this.identities = identities;
    }

    /** A subject such as {@code person:01a2…}. */
    Component subject(String subject) {
        int colon = subject.indexOf(':');
        return colon < 0
                ? code(subject)
                : thing(subject.substring(0, colon), subject.substring(colon + 1), subject);
    }

    /** Details by key, in words; a value under the name of a kind is an id of that kind. */
    Component details(Map<String, String> details, UnaryOperator<String> words) {
        Span all = new Span();
        new TreeMap<>(details)
                .forEach((key, value) -> {
                    if (all.getComponentCount() > 0) {
                        all.add(new Span("; "));
                    }
                    all.add(
                            new Span(words.apply(key) + ": "),
                            thing(key, value, identities.find(value).orElse(value)));
                });
        return all;
    }

    private Component thing(String kind, String id, String unknown) {
        return names.stream()
                .flatMap(one -> one.find(kind, id).stream())
                .findFirst()
                .<Component>map(found -> new Anchor(found.address(), found.name()))
                .orElseGet(() -> code(unknown));
    }

    private static Span code(String text) {
        Span code = new Span(text);
        code.addClassName("code");
        return code;
    }
}
