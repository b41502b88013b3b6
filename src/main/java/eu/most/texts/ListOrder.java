package eu.most.texts;

import eu.most.kernel.LanguageTag;

/** How lists are ordered in the database, for every module that keeps some. */
public final class ListOrder {

    private ListOrder() {}

    /** The collation of MariaDB that orders as this language does. */
    public static String collation(LanguageTag language) {
        return switch (language.locale().getLanguage()) {
            case "cs" -> "utf8mb4_uca1400_czech_ai_ci";
            case "sk" -> "utf8mb4_uca1400_slovak_ai_ci";
            case "sl" -> "utf8mb4_uca1400_slovenian_ai_ci";
            case "hr" -> "utf8mb4_uca1400_croatian_ai_ci";
            case "pl" -> "utf8mb4_uca1400_polish_ai_ci";
            case "ro" -> "utf8mb4_uca1400_romanian_ai_ci";
            default -> "utf8mb4_uca1400_ai_ci";
        };
    }
}
