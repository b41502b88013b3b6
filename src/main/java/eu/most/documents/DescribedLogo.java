package eu.most.documents;

import eu.most.documents.logos.Logo;

/**
 * A logo, and what it shows for those who do not see it.
 *
 * @param description 1 to 200 characters, in the language of the sheet
 * @throws IllegalArgumentException if the description is blank or too long
 */
public record DescribedLogo(Logo picture, String description) {

    public static final int LONGEST_DESCRIPTION = 200;

    public DescribedLogo {
        description = FactText.line("description", description, LONGEST_DESCRIPTION);
    }
}
