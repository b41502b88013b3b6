package eu.most.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.SignedJWT;
import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.certificates.lookup.Verification;
import eu.most.certificates.lookup.VerificationAnswer;
import eu.most.documents.PdfText;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.learning.LearnersInTests;
import eu.most.notifications.AddressBook;
import eu.most.people.People;
import eu.most.people.PersonDetails;
import eu.most.texts.LatinName;
import eu.most.texts.PersonName;
import eu.most.texts.Titles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/**
 * What can be entered as a name can be carried out (A3, V4): it stands right on paper and in the
 * badge, the mail and the lists, and is found in its own letters and in Latin ones.
 */
@WholeApplication
class NamesOfTheWorldTest {

    private static final PageRequest ALL = PageRequest.of(0, 500);
    private static final LanguageTag CZECH = new LanguageTag("cs");

    @Autowired LearnersInTests learners;
    @Autowired People people;
    @Autowired Certificates certificates;
    @Autowired Verification verification;
    @Autowired AddressBook addressBook;

    /** In the last column how the name is typed by somebody who has a Latin keyboard only. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            quoteCharacter = '"',
            textBlock =
                    """
                    Šárka      | Čermáková     | -         | -          | Čermáková, Šárka
                    Seán       | O’Connor      | -         | -          | o'connor sean
                    Črt        | Žganjar       | -         | -          | zganjar crt
                    Jürgen     | Müller-Groß   | -         | -          | muller gross
                    Łukasz     | Dąbrowski     | -         | -          | dabrowski lukasz
                    Ștefan     | Țurcanu       | -         | -          | turcanu
                    Guðrún     | Þorsteinsdóttir | -       | -          | thorsteinsdottir gudrun
                    Søren      | Kjærgård      | -         | -          | kjaergard soren
                    İbrahim    | Yıldız        | -         | -          | yildiz ibrahim
                    Nguyễn     | Thị Ánh Tuyết | -         | -          | tuyet nguyen
                    Kɔfi       | Mɛnsa         | -         | -          | mensa kofi
                    Ɖɛɖɛ       | Ŋutsuga       | -         | -          | nutsuga
                    Əli        | Məmmədov      | -         | -          | memmedov
                    Maria      | D’Angelo      | -         | -          | dangelo
                    Gwenaëlle  | L'Haridon     | -         | -          | lharidon
                    Sukarno    | -             | -         | -          | sukarno
                    Teller     | -             | -         | -          | teller
                    Ελένη      | Παπαδοπούλου  | -         | -          | papadopoulou
                    Γιώργος    | Μπακογιάννης  | Giorgos   | Bakoyannis | bakoyannis
                    Оксана     | Ковальчук     | -         | -          | kovalchuk oksana
                    Юрій       | Їжакевич      | -         | -          | yizhakevych yurii
                    Згурський  | -             | -         | -          | zghurskyi
                    Ольга      | Щукина        | -         | -          | shchukina
                    Първан     | Търновски     | -         | -          | tarnovski parvan
                    Ђорђе      | Љубичић       | -         | -          | ljubicic dorde
                    Ѓорѓи      | Ќосев         | -         | -          | kosev gorgi
                    Уладзімір  | Быкаў         | -         | -          | bykaw
                    דנה        | לוי           | Dana      | Levi       | levi dana
                    שָׂרָה       | כֹּהֵן          | Sara      | Cohen      | cohen
                    محمد       | حداد          | Mohammed  | Haddad     | haddad
                    مریم       | نیک‌زاد        | Maryam    | Nikzad     | nikzad
                    فاطمہ      | قریشی         | Fatima    | Qureshi    | qureshi
                    अनिल      | शर्मा          | Anil      | Sharma     | sharma anil
                    শ্রাবণী      | চট্টোপাধ্যায়     | Shrabani  | Chatterjee | chatterjee
                    ක්‍රිෂාන්    | පෙරේරා        | Krishan   | Perera     | perera
                    முருகன்    | -             | Murugan   | -          | murugan
                    สมชาย     | ใจดี           | Somchai   | Jaidee     | jaidee
                    ສົມສະຫວັດ    | ເລັ່ງສະຫວັດ     | Somsavat  | Lengsavad  | lengsavad
                    အောင်      | -             | Aung      | -          | aung
                    សុខា       | ចាន់          | Sokha     | Chan       | sokha chan
                    小龙       | 李            | Xiaolong  | Li         | xiaolong
                    さくら      | 山田          | Sakura    | Yamada     | yamada
                    민준       | 김            | Minjun    | Kim        | kim minjun
                    გიორგი     | ბერიძე        | Giorgi    | Beridze    | beridze
                    Անի        | Պետրոսյան     | Ani       | Petrosyan  | petrosyan
                    አበበ        | በቀለ          | Abebe     | Bekele     | bekele
                    ཚེ་རིང་       | -             | Tsering   | -          | tsering
                    ܝܘܚܢܢ      | -             | Yuhanna   | -          | yuhanna
                    x̨́óŋ        | Nez           | Xong      | Nez        | nez
                    """)
    void everyNameIsCarriedOutByAllThatFollows(
            String given, String family, String latinGiven, String latinFamily, String typed)
            throws Exception {
        PersonName name =
                new PersonName(
                        given,
                        family == null ? "" : family,
                        Optional.ofNullable(latinGiven)
                                .map(latin ->
                                        new LatinName(
                                                latin, latinFamily == null ? "" : latinFamily)));
        isCarriedOut(name, typed);
    }

    @ParameterizedTest
    @CsvSource({
        "Mgr., Jana, Nováková, 'Ph.D., MBA', novakova mgr jana",
        "dr., Janez, Čuk, '', cuk janez",
        "Mag. (FH) DDr., Jürgen, Öllinger, MSc, ollinger",
        "доц. д-р, Иван, Първанов, '', parvanov ivan"
    })
    void titlesStandOnPaperButNotBeforeTheNameInLists(
            String before, String given, String family, String after, String typed)
            throws Exception {
        PersonName name =
                new PersonName(given, family, Optional.empty(), new Titles(before, after));

        Actor holder = isCarriedOut(name, typed);

        assertThat(detailsOf(holder).listedName()).isEqualTo(family + ", " + given);
    }

    @ParameterizedTest
    @CsvSource({
        "Adolph Blaine Charles David Earl Frederick Gerald Hubert Irvin John Kenneth Lloyd"
                + " Martin Nero Oliver Paul,Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewi"
                + "ssen,wolfeschlegelstein"
    })
    void aNameOf153CharactersStandsOnPaper(String given, String family, String typed)
            throws Exception {
        assertThat(given.length() + 1 + family.length()).isGreaterThanOrEqualTo(150);
        isCarriedOut(new PersonName(given, family), typed);
    }

    private Actor isCarriedOut(PersonName name, String typed) throws Exception {
        Actor holder = learners.aTraineeWhoPassed(name);
        await().until(() -> !as(holder, () -> certificates.mine(ALL)).isEmpty());
        CertificateDetails certificate =
                as(holder, () -> certificates.mine(ALL)).toList().getFirst();
        PersonDetails person = detailsOf(holder);
        Optional<String> latin = certificate.award().holderInLatin();
        String drawn =
                PersonName.needsLatin(name.display()) ? latin.orElseThrow() : person.formalName();

        byte[] pdf = as(holder, () -> certificates.pdf(certificate.number())).orElseThrow();
        assertThat(unbroken(PdfText.line(pdf))).as("paper").contains(unbroken(drawn));
        assertThat(PdfText.line(pdf)).as("paper").doesNotContain("?", "�");
        assertThat(pdf.length).as("size").isLessThan(60_000);
        assertThat(badgeOf(holder, certificate)).as("badge").contains(name.display());
        assertThat(
                        ((VerificationAnswer.Registered)
                                        verification.verify(certificate.code().value()))
                                .holderName())
                .as("verification")
                .isEqualTo(person.formalName());
        assertThat(addressBook.find(holder.person()).orElseThrow().name())
                .as("mail")
                .isEqualTo(name.display());
        for (String question : List.of(name.display(), person.listedName(), typed)) {
            assertThat(as(anOfficer(), () -> people.search(question, CZECH, ALL)))
                    .as("list, by " + question)
                    .extracting(PersonDetails::id)
                    .contains(holder.person());
            assertThat(as(anOfficer(), () -> certificates.search(question, ALL)))
                    .as("certificates, by " + question)
                    .extracting(CertificateDetails::number)
                    .contains(certificate.number());
        }
        assertThat(
                        as(
                                anOfficer(),
                                () ->
                                        certificates.search(
                                                typed
                                                        + " "
                                                        + certificate.number()
                                                        + " "
                                                        + certificate.code(),
                                                ALL)))
                .as("name, number and code together")
                .extracting(CertificateDetails::number)
                .containsExactly(certificate.number());
        return holder;
    }

    private String badgeOf(Actor holder, CertificateDetails certificate) throws Exception {
        String jwt = as(holder, () -> certificates.badge(certificate.number())).orElseThrow();
        Map<String, Object> claims = SignedJWT.parse(jwt).getPayload().toJSONObject();
        return claims.toString();
    }

    private static String unbroken(String text) {
        return text.replaceAll("[\\s\\u00AD-]+", "");
    }

    private PersonDetails detailsOf(Actor holder) {
        return as(anOfficer(), () -> people.find(holder.person())).orElseThrow();
    }

    private static Actor anOfficer() {
        return new Actor(PersonId.next(), "A. Zupan", Set.of(Role.ACCREDITOR));
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return learners.as(actor, work);
    }
}
