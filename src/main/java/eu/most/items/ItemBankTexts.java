package eu.most.items;

import eu.most.catalogue.ModuleTexts;
import eu.most.catalogue.PartTexts;
import eu.most.kernel.LanguageTag;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The texts of all questions of a module, each whole in one language. */
public record ItemBankTexts(Map<ItemKey, ItemTexts> items) implements PartTexts {

    public ItemBankTexts {
        items = Map.copyOf(items);
    }

    /** Those of a module; none if it has no questions. */
    public static ItemBankTexts of(ModuleTexts texts) {
        return texts.part(ItemBankTexts.class).orElseGet(() -> new ItemBankTexts(Map.of()));
    }

    /**
     * The texts of one item.
     *
     * @throws IllegalArgumentException if the module has no such item
     */
    public ItemTexts item(ItemKey key) {
        ItemTexts texts = items.get(key);
        if (texts == null) {
            throw new IllegalArgumentException("no item " + key);
        }
        return texts;
    }

    @Override
    public Set<LanguageTag> languages() {
        return items.values().stream().map(ItemTexts::language).collect(Collectors.toSet());
    }
}
