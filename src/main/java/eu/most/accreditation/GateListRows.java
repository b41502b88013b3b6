package eu.most.accreditation;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import eu.most.catalogue.Catalogue;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.certificates.Certificates;
import eu.most.certificates.HeldCertificate;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.registry.DeliveringPerson;
import eu.most.registry.LatinName;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The lines of a gate list: each valid certificate of each person who comes, by family name in the
 * order of a language, by its Latin form where there is one.
 */
@Component
class GateListRows {

    private final Certificates certificates;
    private final Catalogue catalogue;

    GateListRows(Certificates certificates, Catalogue catalogue) {
        this.certificates = certificates;
        this.catalogue = catalogue;
    }

    /**
     * A line.
     *
     * @param title of the training, in the language of the list
     */
    record Row(DeliveringPerson person, HeldCertificate certificate, String title) {}

    List<Row> of(Collection<DeliveringPerson> people, LocalDate day, LanguageTag language) {
        Map<PersonId, List<HeldCertificate>> held =
                certificates
                        .standing(people.stream().map(DeliveringPerson::person).distinct().toList())
                        .stream()
                        .filter(certificate -> certificate.isValidOn(day))
                        .collect(Collectors.groupingBy(HeldCertificate::holder));
        return people.stream()
                .flatMap(person ->
                        held.getOrDefault(person.person(), List.of()).stream()
                                .map(certificate ->
                                        new Row(
                                                person,
                                                certificate,
                                                title(certificate.module(), language))))
                .sorted(order(language))
                .toList();
    }

    private static Comparator<Row> order(LanguageTag language) {
        // Compared as the language does it: č after c in Czech and Slovene, ä beside a in German.
        Collator collator = Collator.getInstance(ULocale.forLocale(language.locale()));
        return Comparator.<Row, String>comparing(row -> row.person().firstInOrder(), collator)
                .thenComparing(row -> givenName(row.person()), collator)
                .thenComparing(row -> row.person().person().value())
                .thenComparing(row -> row.person().organisationName(), collator)
                .thenComparing(Row::title, collator)
                .thenComparing(row -> row.certificate().number().value());
    }

    private static String givenName(DeliveringPerson person) {
        return person.inLatin().map(LatinName::given).orElseGet(person::givenName);
    }

    private String title(TrainingModuleKey module, LanguageTag language) {
        return catalogue
                .latest(module)
                .map(version -> version.texts(language).title())
                .orElseGet(module::value);
    }
}
