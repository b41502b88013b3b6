package eu.most.accreditation;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.certificates.Certificates;
import eu.most.certificates.HeldCertificate;
import eu.most.credentials.CertificateNumber;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.kernel.PrisonId;
import eu.most.kernel.ValidityPeriod;
import eu.most.people.staffing.DeliveringPerson;
import eu.most.people.staffing.PeopleInPrisons;
import eu.most.people.staffing.ServiceAssignment;
import eu.most.registry.ServiceDetails;
import eu.most.texts.LatinName;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a gate list says: the services in a prison, whether each meets the standards on a day, and,
 * if it does, the people who carry it with the certificates that count. Whoever delivers a service
 * that does not meet them, or lacks a certificate, has no ground to enter and is not named.
 */
@Component
class GateListGroups {

    private final PeopleInPrisons people;
    private final Certificates certificates;
    private final StandardEditionRepository standards;

    GateListGroups(
            PeopleInPrisons people,
            Certificates certificates,
            StandardEditionRepository standards) {
        this.people = people;
        this.certificates = certificates;
        this.standards = standards;
    }

    /**
     * A service.
     *
     * @param rows one for each person who has a ground to enter; none if the service has none
     * @param unnamed how many others deliver it
     */
    record Group(ServiceDetails service, boolean meets, List<ListedPerson> rows, int unnamed) {}

    /**
     * A person.
     *
     * @param held the certificates that count, one for each module that is asked for
     */
    record ListedPerson(DeliveringPerson person, List<HeldCertificate> held) {}

    /** By organisation, people by family name, as the language orders them. */
    List<Group> in(PrisonId prison, LocalDate day, LanguageTag language) {
        List<DeliveringPerson> coming = people.deliveringIn(prison, day);
        List<HeldCertificate> held =
                certificates.held(
                        coming.stream().map(DeliveringPerson::person).distinct().toList());
        List<Standard> editions =
                standards.findAll().stream().map(StandardEdition::standard).toList();
        // Compared as the language does it: č after c in Czech and Slovene, ä beside a in German.
        Collator collator = Collator.getInstance(ULocale.forLocale(language.locale()));
        return people.servicesIn(prison).stream()
                .map(service ->
                        group(
                                service,
                                coming.stream()
                                        .filter(one -> one.service().equals(service.id()))
                                        .sorted(byName(collator))
                                        .toList(),
                                editions,
                                held,
                                day))
                .sorted(
                        Comparator.<Group, String>comparing(
                                        group -> group.service().organisationName(), collator)
                                .thenComparing(group -> group.service().kind())
                                .thenComparing(group -> group.service().id()))
                .toList();
    }

    private static Group group(
            ServiceDetails service,
            List<DeliveringPerson> team,
            List<Standard> editions,
            List<HeldCertificate> held,
            LocalDate day) {
        ServiceAssessment assessment =
                new ServiceEvaluation(
                                service.kind(),
                                editions,
                                team.stream()
                                        .map(one ->
                                                new ServiceAssignment(
                                                        service.id(),
                                                        one.person(),
                                                        new ValidityPeriod(day, day)))
                                        .toList(),
                                held)
                        .on(day);
        boolean meets = assessment.status().isAccredited();
        Map<CertificateNumber, HeldCertificate> byNumber =
                held.stream()
                        .collect(Collectors.toMap(HeldCertificate::number, Function.identity()));
        List<ListedPerson> rows =
                team.stream()
                        .filter(one -> meets && countsTowardsAll(assessment, one.person()))
                        .map(one ->
                                new ListedPerson(one, counting(assessment, one.person(), byNumber)))
                        .toList();
        return new Group(service, meets, rows, team.size() - rows.size());
    }

    private static boolean countsTowardsAll(ServiceAssessment assessment, PersonId person) {
        return assessment.standards().stream()
                .allMatch(standard ->
                        standard.people().stream()
                                .anyMatch(one ->
                                        one.person().equals(person)
                                                && one.countsOn(assessment.day())));
    }

    /** Those that count, by module: a module that two standards ask for counts once. */
    private static List<HeldCertificate> counting(
            ServiceAssessment assessment,
            PersonId person,
            Map<CertificateNumber, HeldCertificate> byNumber) {
        Map<TrainingModuleKey, CertificateNumber> numbers =
                assessment.standards().stream()
                        .flatMap(standard -> standard.people().stream())
                        .filter(one -> one.person().equals(person))
                        .flatMap(one -> one.modules().stream())
                        .filter(ModuleAssessment.Holds.class::isInstance)
                        .map(ModuleAssessment.Holds.class::cast)
                        .collect(
                                Collectors.toMap(
                                        ModuleAssessment.Holds::module,
                                        ModuleAssessment.Holds::number,
                                        (first, same) -> first));
        return numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(one -> Stream.ofNullable(byNumber.get(one.getValue())))
                .toList();
    }

    private static Comparator<DeliveringPerson> byName(Collator collator) {
        return Comparator.<DeliveringPerson, String>comparing(
                        DeliveringPerson::firstInOrder, collator)
                .thenComparing(
                        person ->
                                person.inLatin().map(LatinName::given).orElseGet(person::givenName),
                        collator)
                .thenComparing(person -> person.person().value());
    }
}
