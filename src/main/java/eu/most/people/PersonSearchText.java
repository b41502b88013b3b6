package eu.most.people;

import eu.most.kernel.EmailAddress;
import eu.most.texts.LatinName;
import eu.most.texts.SearchText;
import java.util.List;

/** What a person is found by in lists: names as written and in Latin letters, and the address. */
final class PersonSearchText {

    private PersonSearchText() {}

    static String of(PersonDetails person) {
        return SearchText.of(
                List.of(
                        person.formalName(),
                        person.inLatin().map(LatinName::display).orElse(""),
                        person.email().map(EmailAddress::value).orElse("")));
    }
}
