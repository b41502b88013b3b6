package eu.most.documents;

/**
 * Who stands for the issuer on the sheet: a name and the office held, each 1 to 100 characters.
 *
 * @throws IllegalArgumentException if one is blank or too long
 */
public record Signatory(String name, String office) {

    public static final int LONGEST = 100;

    public Signatory {
        name = FactText.line("signatory", name, LONGEST);
        office = FactText.line("office", office, LONGEST);
    }
}
