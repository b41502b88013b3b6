package eu.most.registry.ui.parts;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.function.Function;

/** Reads ids from addresses; what is no id leads nowhere. */
public final class Ids {

    private static final int UUID_LENGTH = 36;

    private Ids() {}

    public static <T> Optional<T> in(
            BeforeEnterEvent event, String name, Function<String, T> read) {
        return event.getRouteParameters().get(name).flatMap(text -> of(text, read));
    }

    public static <T> Optional<T> of(String typed, Function<String, T> read) {
        try {
            return Optional.of(typed).filter(text -> text.length() == UUID_LENGTH).map(read);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
