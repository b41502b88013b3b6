package eu.most.catalogue;

import eu.most.kernel.LocalizedText;

/** Something a professional is able to do, to which outcomes of modules belong. */
public record Competency(CompetencyKey key, LocalizedText title, LocalizedText summary) {}
