package eu.most.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A search whose text becomes part of the address ({@code ?q=}), so that a reload shows it again.
 */
public class SearchForm extends Div {

    private static final int LONGEST = 200;

    /**
     * @param path of the list, without a leading slash
     * @param kept further parameters of the address that stay as they are
     */
    public SearchForm(
            String label, String action, String text, String path, Map<String, String> kept) {
        LineField field = new LineField("q", label, LONGEST);
        field.show(text);
        field.onChange(() -> search(path, kept, field.text()));
        NativeButton button = new NativeButton(action, click -> search(path, kept, field.text()));
        button.addClassName("btn");
        getElement().setAttribute("role", "search");
        addClassNames("row", "search");
        add(field, button);
    }

    /** The text that an address asks for, at most 200 characters. */
    public static String textIn(Location location) {
        String text = location.getQueryParameters().getSingleParameter("q").orElse("").strip();
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }

    /** The address of a list with these parameters; those with an empty value are left out. */
    public static String address(String path, Map<String, String> parameters) {
        StringBuilder address = new StringBuilder("/").append(path);
        char joint = '?';
        for (Map.Entry<String, String> one : new TreeMap<>(parameters).entrySet()) {
            if (!one.getValue().isEmpty()) {
                address.append(joint)
                        .append(one.getKey())
                        .append('=')
                        .append(URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8));
                joint = '&';
            }
        }
        return address.toString();
    }

    private void search(String path, Map<String, String> kept, String text) {
        Map<String, String> parameters = new HashMap<>(kept);
        parameters.put("q", text);
        parameters.values().removeIf(String::isEmpty);
        getUI().ifPresent(ui -> {
            FormDrawnAgain.sent(ui, SearchForm.class);
            ui.navigate(path, QueryParameters.simple(parameters));
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        FormDrawnAgain.focus(event.getUI(), this, "input");
    }
}
