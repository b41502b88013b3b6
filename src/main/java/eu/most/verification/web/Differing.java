package eu.most.verification.web;

import eu.most.uikit.PlainPage;
import eu.most.uikit.StrangersText;
import eu.most.verification.Difference;
import java.time.LocalDate;

/** A difference in the reader's words: days written out, and what is missing said to be. */
final class Differing {

    private Differing() {}

    static String inFile(Difference difference, PlainPage page) {
        return difference.part() == Difference.Part.PAGE
                ? page.text("public.verify.differences.not-on-page")
                : written(difference.fact(), difference.inFile(), page);
    }

    static String inRegister(Difference difference, PlainPage page) {
        return written(difference.fact(), difference.inRegister(), page);
    }

    private static String written(Difference.Fact fact, String value, PlainPage page) {
        return switch (fact) {
            case ISSUED, UNTIL ->
                    value.isEmpty()
                            ? page.text("public.verify.fact.no-end")
                            : page.day(LocalDate.parse(value));
            case NUMBER, HOLDER, TITLE -> StrangersText.isolated(value);
        };
    }
}
