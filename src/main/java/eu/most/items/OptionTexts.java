package eu.most.items;

import java.util.Optional;

/**
 * What one could do, and why that is good or bad; plain text.
 *
 * @param rationale empty where the item explains itself as a whole
 */
public record OptionTexts(String text, Optional<Rationale> rationale) {}
