package eu.most.items;

/** What one could do, and why that is good or bad; plain text. */
public record OptionTexts(String text, Rationale rationale) {}
