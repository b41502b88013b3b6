package eu.most.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.certificates.logged.LogComparison;
import eu.most.certificates.lookup.Verification;
import eu.most.certificates.lookup.VerificationAnswer;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import eu.most.learning.LearnersInTests;
import eu.most.people.MergeOutcome;
import eu.most.people.Merging;
import eu.most.people.People;
import eu.most.people.RegisterPerson;
import eu.most.texts.PersonName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** R5: an earned certificate whose holder turns out to have another record. */
@WholeApplication
class MergedHolderTest {

    private static final PageRequest ALL = PageRequest.of(0, 100);

    @Autowired LearnersInTests learners;
    @Autowired People people;
    @Autowired Merging merging;
    @Autowired Certificates certificates;
    @Autowired Verification verification;
    @Autowired LogComparison comparison;

    private final Actor officer = new Actor(PersonId.next(), "Officer", Set.of(Role.ACCREDITOR));

    @Test
    void theCertificateIsTheOtherRecordsAndStaysAsItWasIssued() {
        Actor holder = registered("Dvojitá");
        Actor other = registered("Dvojita");
        learners.readEveryLesson(holder);
        learners.pass(holder);
        await().until(() -> !mine(holder).isEmpty());
        CertificateDetails before = mine(holder).getFirst();
        byte[] pdf = learners.as(holder, () -> certificates.pdf(before.number())).orElseThrow();

        assertThat(learners.as(officer, () -> merging.merge(holder.person(), other.person())))
                .isEqualTo(new MergeOutcome.Merged());

        assertThat(mine(holder)).isEmpty();
        assertThat(mine(other))
                .singleElement()
                .satisfies(after -> {
                    assertThat(after.number()).isEqualTo(before.number());
                    assertThat(after.documentHash()).isEqualTo(before.documentHash());
                    assertThat(after.award().holderName()).isEqualTo("Eva Dvojitá");
                });
        assertThat(learners.as(other, () -> certificates.pdf(before.number()))).contains(pdf);
        assertThat(
                        learners.as(
                                officer,
                                () ->
                                        certificates.search("Dvojita", ALL).stream()
                                                .map(found -> found.award().holder())
                                                .toList()))
                .containsExactly(other.person());
        assertThat(verification.verify(before.code().value()))
                .isInstanceOfSatisfying(
                        VerificationAnswer.Registered.class,
                        found -> assertThat(found.status()).isEqualTo(CertificateStatus.VALID));
        assertThat(comparison.compare().someCertificates()).doesNotContain(before.number().value());
    }

    private Actor registered(String family) {
        PersonId person =
                learners.as(
                        officer,
                        () ->
                                people.register(
                                        new RegisterPerson(
                                                new PersonName("Eva", family),
                                                Optional.empty(),
                                                LanguageTag.ENGLISH,
                                                Sector.PRISON)));
        return new Actor(person, "Eva " + family, Set.of(Role.TRAINEE));
    }

    private List<CertificateDetails> mine(Actor holder) {
        return learners.as(holder, () -> certificates.mine(ALL).getContent());
    }
}
