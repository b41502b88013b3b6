package eu.most.uikit;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * What the address names does not exist, or not for whoever asks; the two look the same. A view
 * throws it in {@code beforeEnter}, and the shell shows the page for addresses that lead nowhere.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFoundException extends com.vaadin.flow.router.NotFoundException {

    /** Says for the log what was looked for, by id; the page never shows it. */
    public NotFoundException(String what) {
        super(what);
    }
}
