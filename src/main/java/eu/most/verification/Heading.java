package eu.most.verification;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of columns above a list. */
final class Heading {

    private static final Pattern BESIDE = Pattern.compile("[^\\p{L}]+");

    /** As people and programs of these countries call what such lists hold. */
    private static final Set<String> WORDS =
            Set.of(
                    // English
                    "number",
                    "no",
                    "code",
                    "certificate",
                    "certificates",
                    "name",
                    "surname",
                    "holder",
                    "person",
                    "title",
                    "file",
                    "result",
                    "status",
                    // Czech
                    "číslo",
                    "čísla",
                    "kód",
                    "kódy",
                    "osvědčení",
                    "certifikát",
                    "jméno",
                    "příjmení",
                    "držitel",
                    "osoba",
                    "soubor",
                    "stav",
                    // Slovene
                    "številka",
                    "št",
                    "koda",
                    "kode",
                    "potrdilo",
                    "potrdila",
                    "ime",
                    "priimek",
                    "imetnik",
                    "oseba",
                    "datoteka",
                    "stanje",
                    // German
                    "nummer",
                    "nr",
                    "codes",
                    "zertifikat",
                    "zertifikatsnummer",
                    "familienname",
                    "nachname",
                    "vorname",
                    "inhaber",
                    "inhaberin",
                    "datei",
                    "ergebnis");

    private Heading() {}

    /** Whether the first line of a list that is not blank is one: a word of it, and no digit. */
    static boolean is(String line) {
        String said = Normalizer.normalize(line, Normalizer.Form.NFC);
        return said.chars().noneMatch(Character::isDigit)
                && BESIDE.splitAsStream(said.toLowerCase(Locale.ROOT)).anyMatch(WORDS::contains);
    }
}
