package eu.most.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.certificates.lookup.Verification;
import eu.most.certificates.lookup.VerificationAnswer;
import eu.most.credentials.CertificateNumber;
import eu.most.documents.PdfText;
import eu.most.documents.VeraPdf;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.learning.LearnersInTests;
import eu.most.people.ChangePerson;
import eu.most.people.People;
import eu.most.texts.LatinName;
import eu.most.texts.PersonName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Names that the person writes in Latin letters themselves, from the registry to the paper. */
@WholeApplication
class NameInLatinLettersTest {

    private static final PageRequest ALL = PageRequest.of(0, 100);
    private static final PersonName GREEK = name("Ελένη", "Παπαδοπούλου", "Helen", "Papadopoulos");
    private static final PersonName ARABIC = name("محمد", "حداد", "Mohammed", "Haddad");
    private static final PersonName CHINESE = name("小龙", "李", "Bruce", "Lee");

    @Autowired LearnersInTests learners;
    @Autowired People people;
    @Autowired Certificates certificates;
    @Autowired CertificateLetters letters;
    @Autowired OfficerActs acts;
    @Autowired Verification verification;
    @Autowired JdbcClient database;

    @Test
    void aNameThatOurFontsDrawStandsAboveThePersonsOwnLatinForm() throws Exception {
        Actor holder = aHolder(GREEK);

        assertThat(PdfText.line(pdfOf(holder)))
                .contains("Ελένη Παπαδοπούλου Helen Papadopoulos")
                .doesNotContain("Eléni");
        assertThat(PdfText.line(letterOf(holder)))
                .contains("Ελένη Παπαδοπούλου")
                .doesNotContain("Eléni");
        assertIsArchiveFile(pdfOf(holder));
    }

    @Test
    void ofANameThatOurFontsCannotDrawThePersonsOwnLatinFormIsPrinted() throws Exception {
        for (PersonName name : List.of(ARABIC, CHINESE)) {
            Actor holder = aHolder(name);
            String latin = name.inLatin().orElseThrow().display();

            assertThat(PdfText.line(pdfOf(holder))).contains(latin + " for completing");
            assertThat(PdfText.line(letterOf(holder)).split(latin, -1))
                    .as("address, greeting")
                    .hasSize(3);
            assertIsArchiveFile(pdfOf(holder));
            assertThat(shown(certificateOf(holder)).holderName()).isEqualTo(name.display());
            assertThat(shown(certificateOf(holder)).holderInLatin()).contains(latin);
            assertThat(foundBy(latin)).contains(certificateOf(holder).number());
        }
    }

    @Test
    void withoutOneTheFormByRuleIsPrintedAndKept() throws Exception {
        Actor holder = aHolder(new PersonName("Ђорђе", "Ћирић"));

        assertThat(PdfText.line(pdfOf(holder))).contains("Ђорђе Ћирић Đorđe Ćirić");
        assertThat(kept(certificateOf(holder))).contains("Đorđe Ćirić");
        assertThat(shown(certificateOf(holder)).holderInLatin()).contains("Đorđe Ćirić");
    }

    @Test
    void aNameInLatinLettersHasNoOtherForm() {
        CertificateDetails certificate = certificateOf(aHolder(new PersonName("Đorđe", "Ćirić")));

        assertThat(kept(certificate)).isEmpty();
        assertThat(shown(certificate).holderInLatin()).isEmpty();
    }

    @Test
    void whatWasPrintedStaysUntilAnOfficerIssuesItAgain() throws Exception {
        Actor holder = aHolder(ARABIC);
        CertificateDetails first = certificateOf(holder);
        Explanation why = new Explanation("The passport says it otherwise.");
        assertThat(as(anOfficer(), () -> acts.reissue(first.number(), why)))
                .isEqualTo(
                        new ReissueOutcome.NameIsRight(
                                "محمد حداد", Optional.of("Mohammed Haddad")));

        callNow(holder, name("محمد", "حداد", "Muhamad", "Hadad"));

        assertThat(shown(first).holderInLatin()).contains("Mohammed Haddad");
        assertThat(PdfText.line(letterOf(holder))).contains("Mohammed Haddad");
        CertificateNumber number =
                ((ReissueOutcome.Reissued) as(anOfficer(), () -> acts.reissue(first.number(), why)))
                        .number();
        CertificateDetails second = as(holder, () -> certificates.find(number)).orElseThrow();
        assertThat(second.award().holderInLatin()).contains("Muhamad Hadad");
        assertThat(PdfText.line(as(holder, () -> certificates.pdf(number)).orElseThrow()))
                .contains("Muhamad Hadad for completing");
        assertThat(shown(first).holderInLatin()).contains("Mohammed Haddad");
        assertThat(shown(first).status()).isEqualTo(CertificateStatus.SUPERSEDED);
    }

    /** V4, A3: a name from before its characters were looked at. */
    @Test
    void aCertificateWaitsForANameThatCanBeDrawnAndThenComesByItself() throws Exception {
        Actor holder = learners.aTrainee(new PersonName("Petr", "Novák"));
        database.sql("UPDATE person SET given_name = 'Petr 🙂' WHERE id = ?")
                .param(holder.person().value())
                .update();
        learners.readEveryLesson(holder);
        learners.pass(holder);

        await().until(() -> isToldToWait(holder));
        assertThat(as(holder, () -> certificates.mine(ALL))).isEmpty();

        callNow(holder, new PersonName("Petr", "Novák"));
        await().until(() -> !as(holder, () -> certificates.mine(ALL)).isEmpty());
        assertThat(PdfText.line(pdfOf(holder))).contains("Petr Novák");
    }

    private boolean isToldToWait(Actor holder) {
        return database.sql("SELECT message_key FROM notice WHERE recipient = ?")
                .param(holder.person().value())
                .query(String.class)
                .list()
                .contains("certificates.waiting.name");
    }

    private static PersonName name(String given, String family, String latin, String familyLatin) {
        return new PersonName(given, family, Optional.of(new LatinName(latin, familyLatin)));
    }

    private static void assertIsArchiveFile(byte[] pdf) throws Exception {
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private byte[] pdfOf(Actor holder) {
        return as(holder, () -> certificates.pdf(certificateOf(holder).number())).orElseThrow();
    }

    private byte[] letterOf(Actor holder) {
        return as(holder, () -> letters.pdf(certificateOf(holder).number())).orElseThrow();
    }

    private VerificationAnswer.Registered shown(CertificateDetails certificate) {
        return (VerificationAnswer.Registered) verification.verify(certificate.code().value());
    }

    private Optional<String> kept(CertificateDetails certificate) {
        return database.sql("SELECT holder_in_latin FROM certificate WHERE number = ?")
                .param(certificate.number().value())
                .query((row, _) -> Optional.ofNullable(row.getString(1)))
                .single();
    }

    private List<CertificateNumber> foundBy(String text) {
        return as(anOfficer(), () -> certificates.search(text, ALL))
                .map(CertificateDetails::number)
                .getContent();
    }

    private void callNow(Actor holder, PersonName name) {
        as(
                anOfficer(),
                () -> {
                    people.change(
                            new ChangePerson(
                                    holder.person(), name, Optional.empty(), LanguageTag.ENGLISH));
                    return true;
                });
    }

    private Actor aHolder(PersonName name) {
        Actor holder = learners.aTraineeWhoPassed(name);
        await().until(() -> !as(holder, () -> certificates.mine(ALL)).isEmpty());
        return holder;
    }

    private CertificateDetails certificateOf(Actor holder) {
        return as(holder, () -> certificates.mine(ALL)).getContent().getFirst();
    }

    private static Actor anOfficer() {
        return new Actor(PersonId.next(), "A. Zupan", Set.of(Role.ACCREDITOR));
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return learners.as(actor, work);
    }
}
