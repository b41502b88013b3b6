package eu.most.items;

import eu.most.catalogue.ModulePart;
import eu.most.catalogue.ModuleVersion;
import java.util.List;
import java.util.Optional;

/**
 * The questions of a training module, from which its activities take theirs.
 *
 * <p>It carries the right answers, so it never leaves the server.
 *
 * @param items in the order of the file
 */
public record ItemBank(List<Item> items) implements ModulePart {

    public ItemBank {
        items = List.copyOf(items);
    }

    /** The bank of a module; without questions if it has none. */
    public static ItemBank of(ModuleVersion module) {
        return module.part(ItemBank.class).orElseGet(() -> new ItemBank(List.of()));
    }

    public Optional<Item> find(ItemKey wanted) {
        return items.stream().filter(item -> item.key().equals(wanted)).findFirst();
    }

    /**
     * The item of this key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Item item(ItemKey wanted) {
        return find(wanted).orElseThrow(() -> new IllegalArgumentException("no item " + wanted));
    }

    /**
     * The item of this key, which must mark by the same as when its version was noted.
     *
     * @throws IllegalStateException if it marks by something else
     */
    public Item item(ItemKey wanted, ItemVersion version) {
        Item item = item(wanted);
        if (!item.version().equals(version)) {
            throw new IllegalStateException(
                    wanted + " is " + item.version() + " and was " + version);
        }
        return item;
    }
}
