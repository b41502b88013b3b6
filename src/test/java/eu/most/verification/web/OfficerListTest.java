package eu.most.verification.web;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.access.SignInForTests;
import eu.most.credentials.CertificateNumber;
import eu.most.documents.PdfText;
import eu.most.kernel.PersonId;
import eu.most.texts.SearchText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** V7: what an officer reads about a list of numbers, codes and names. */
@WholeApplication
class OfficerListTest {

    private static final CsrfToken CSRF = new DefaultCsrfToken("X-CSRF", "_csrf", "token");

    @Autowired WebApplicationContext application;
    @Autowired JdbcClient database;

    /** Keeps the names of one test apart from those of the others. */
    private final String mark = letters();

    private MockMvc pages;

    @BeforeEach
    void anOfficer() {
        pages = MockMvcBuilders.webAppContextSetup(application).build();
        SignInForTests.signIn(new Actor(PersonId.next(), "Officer", Set.of(Role.ACCREDITOR)));
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void eachLineGetsItsAnswer() throws Exception {
        CertificateOnFile valid =
                registered("Žofie Šťastná " + mark, CertificateOnFile.TODAY.plusYears(1));
        CertificateOnFile expired =
                registered("Petr Kos " + mark, CertificateOnFile.TODAY.minusDays(1));
        CertificateOnFile revoked =
                registered("Jana Malá " + mark, CertificateOnFile.TODAY.plusYears(1));
        database.sql("UPDATE certificate SET revoked_at = NOW(6) WHERE number = ?")
                .param(revoked.number().value())
                .update();
        CertificateOnFile earlier =
                registered("Eva Nová " + mark, CertificateOnFile.TODAY.plusYears(1));
        CertificateOnFile later =
                registered("Eva Nová " + mark, CertificateOnFile.TODAY.plusYears(1));
        supersede(earlier, later);
        CertificateNumber invented = CertificateNumber.of(1999, 7);

        String page =
                checked(
                        String.join(
                                "\n",
                                valid.number().value(),
                                "„" + expired.number().value().toLowerCase(Locale.ROOT) + "“.",
                                "1;Malá;Jana;" + revoked.number().value().replace('-', '–'),
                                earlier.code().toString(),
                                "",
                                invented.value(),
                                "MOST-2026-000001-0X"));

        assertThat(page)
                .contains("1 of 6", "Valid today", "Expired", "Revoked", "Not in our register")
                .contains("Replaced by a newer one</span>", "replaced by " + later.number() + "<")
                .contains("A number with a wrong or missing check letter")
                .contains("href=\"/certificates/" + valid.number() + "\"")
                .doesNotContain("!public");
    }

    @Test
    void aNameListsThePersonsCertificatesAndLeadsToTheSearchIfThereAreSeveral() throws Exception {
        CertificateOnFile one =
                registered("Žofie Šťastná " + mark, CertificateOnFile.TODAY.plusYears(1));
        registered("Petr Kos " + mark, CertificateOnFile.TODAY.plusYears(1));
        registered("Petr Kos " + mark, CertificateOnFile.TODAY.plusYears(1));
        CertificateOnFile greek =
                registered("Ελένη Κου " + mark, CertificateOnFile.TODAY.plusYears(1));

        String page =
                checked(
                        "12;STASTNA "
                                + mark
                                + ";zofie;Brno 3\nPetr Kos "
                                + mark
                                + "\nEléni Kou "
                                + mark
                                + "\nNikdo Takový "
                                + mark);

        assertThat(page)
                .contains(one.number().value(), greek.number().value(), "2 of 4")
                .contains("<a href=\"/certificates?q=Petr+Kos+" + mark + "\">")
                .contains("Several people of this name", "Name not found: please search")
                .doesNotContain("Not in our register");
    }

    /** V7: a line may hold several; none of them may vanish. */
    @Test
    void eachNumberAndCodeOfALineGetsARowOfItsOwn() throws Exception {
        List<CertificateOnFile> many =
                IntStream.range(0, 300)
                        .mapToObj(_ ->
                                registered(
                                        "Petr Kos " + mark, CertificateOnFile.TODAY.plusYears(1)))
                        .toList();
        assertThat(
                        checked(
                                many.stream()
                                        .map(one -> one.number().value())
                                        .collect(Collectors.joining(", "))))
                .contains("300 of 300 certificates valid today", many.getLast().number().value());
        String wrong = many.get(3).number().value().replaceAll(".$", "U");
        assertThat(
                        checked(
                                many.get(0).code()
                                        + ", "
                                        + many.get(1).number()
                                        + " "
                                        + many.get(2).number()
                                        + ", "
                                        + wrong
                                        + "\n"
                                        + many.get(4).number()
                                        + ";"
                                        + many.get(4).code()))
                .contains("4 of 5 certificates valid today", wrong);
    }

    @Test
    void aNameIsFoundBesideOtherCellsAndOnlyOneThatIsNotIsLeftToTheSearch() throws Exception {
        CertificateOnFile one =
                registered("Žofie Šťastná " + mark, CertificateOnFile.TODAY.plusYears(1));
        String name = "Žofie Šťastná " + mark;

        assertThat(
                        checked(
                                String.join(
                                        "\n",
                                        name + ";Prison Service",
                                        "1;" + name + ";West Prison",
                                        "2\t" + name + "\tWest Prison",
                                        "West Prison, Block, Šťastná " + mark + ", Žofie",
                                        "3;Nikdo " + mark + ";West Prison")))
                .contains("4 of 5 certificates valid today", one.number().value())
                .contains("Not valid (0)", "Cannot tell (1)", "Name not found: please search")
                .contains("<a href=\"/certificates?q=Nikdo+" + mark + "\">3;Nikdo " + mark);
    }

    @Test
    void theNamesOfColumnsAboveAListAreNoLineOfIt() throws Exception {
        CertificateOnFile one =
                registered("Petr Kos " + mark, CertificateOnFile.TODAY.plusYears(1));

        assertThat(checked("\nNumber;Name\n" + one.number() + ";Petr Kos " + mark))
                .contains("1 of 1 certificate valid today")
                .doesNotContain("Number;");
        assertThat(checked("Petr Kos " + mark)).contains("1 of 1 certificate valid today");
        assertThat(checked("Code: " + one.code())).contains("1 of 1 certificate valid today");
    }

    @Test
    void theWholeLineStandsBesideWhatTheRegisterKnows() throws Exception {
        CertificateOnFile one =
                registered("Petr Kos " + mark, CertificateOnFile.TODAY.plusYears(1));

        String address = started("Jana Malá;" + one.number());

        assertThat(page(address))
                .contains("Malá;</span><span class=\"unbroken\">" + one.number() + "</span>")
                .contains("<a class=\"code unbroken\" href=\"/certificates/" + one.number());
        assertThat(answer(get(address + "/certificates-checked.csv")).getContentAsString(UTF_8))
                .contains("Jana Malá;" + one.number());
    }

    @Test
    void aNewerCertificateIsNotTakenForTheRevokedOne() throws Exception {
        CertificateOnFile earlier =
                registered("Eva Nová " + mark, CertificateOnFile.TODAY.plusYears(1));
        CertificateOnFile later =
                registered("Eva Nová " + mark, CertificateOnFile.TODAY.plusYears(1));
        supersede(earlier, later);
        database.sql("UPDATE certificate SET revoked_at = NOW(6) WHERE number = ?")
                .param(earlier.number().value())
                .update();

        String address = started(earlier.number().value());

        assertThat(page(address))
                .contains("Revoked</span><br><span class=\"small\">newer certificate: ");
        assertThat(
                        answer(get(address + "/certificates-checked.csv").locale(Locale.ENGLISH))
                                .getContentAsString(UTF_8))
                .contains("Revoked; newer certificate: " + later.number());
    }

    @Test
    void aMistypedNumberIsCalledOne() throws Exception {
        CertificateNumber number = CertificateNumber.of(1999, 7);
        String bare = number.value().substring(0, number.value().length() - 2);
        String wrong = bare + "-" + (number.value().endsWith("X") ? "Y" : "X");

        assertThat(checked(wrong + "\n" + bare + "\nPetr;" + bare.replace('-', '–')))
                .contains("Cannot tell (3)")
                .doesNotContain("Not a number, a code");
    }

    @Test
    void threeHundredNumbersAtOnceAlsoAsAFileTableAndRecord() throws Exception {
        String numbers =
                IntStream.range(0, 320)
                        .mapToObj(_ ->
                                registered(
                                        "Petr Kos " + mark, CertificateOnFile.TODAY.plusYears(1)))
                        .map(one -> one.number().value())
                        .collect(Collectors.joining("\r\n"));

        String address = started("", new MockMultipartFile("file", "x.csv", null, utf16(numbers)));
        assertThat(page(address)).contains("320 of 320 certificates valid today");

        MockHttpServletResponse csv =
                answer(get(address + "/certificates-checked.csv").locale(Locale.ENGLISH));
        assertThat(csv.getContentAsString(UTF_8).lines()).hasSize(321);
        byte[] protocol =
                answer(post(address + "/protocol").param("by", "Gate 2").locale(Locale.ENGLISH))
                        .getContentAsByteArray();
        assertThat(PdfText.of(protocol)).contains("Gate 2", "320 of 320");

        assertThat(
                        answer(get("/verify/bulk/" + address.substring(address.length() - 26)))
                                .getStatus())
                .as("without a sign-in")
                .isEqualTo(404);
        answer(post(address + "/delete"));
        assertThat(answer(get(address)).getStatus()).isEqualTo(404);
    }

    @Test
    void whatCannotBeTakenIsSaidAndStaysInTheField() throws Exception {
        assertThat(refused(" \n ")).contains("the list is empty");
        assertThat(refused("Petr Kos\n".repeat(2_001)))
                .contains("more than 2,000 lines", "Petr Kos");
        assertThat(refused("<script>1</script>\n".repeat(2_001))).doesNotContain("<script>1");
        assertThat(
                        answer(
                                        list("").file(
                                                        new MockMultipartFile(
                                                                "file",
                                                                "x.xlsx",
                                                                null,
                                                                new byte[] {'P', 'K', 3, 4, 0})))
                                .getContentAsString(UTF_8))
                .contains("Save a workbook as CSV first");
    }

    @Test
    void nobodyButAnOfficerChecksAList() throws Exception {
        String address = started(CertificateNumber.of(1999, 7).value());
        for (Role role : Set.of(Role.TRAINEE, Role.COORDINATOR, Role.ADMINISTRATOR)) {
            SignInForTests.signIn(new Actor(PersonId.next(), "x", Set.of(role)));
            assertThat(failure("/certificates/check")).isInstanceOf(AccessDeniedException.class);
            assertThat(failure(address)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private @Nullable Throwable failure(String address) {
        return catchThrowable(() -> answer(get(address))).getCause();
    }

    private CertificateOnFile registered(String holder, LocalDate until) {
        CertificateOnFile certificate = CertificateOnFile.of(holder);
        certificate.register(database, certificate.number().value().getBytes(UTF_8), until);
        database.sql("UPDATE certificate SET search_text = ? WHERE number = ?")
                .params(SearchText.of(List.of(holder)), certificate.number().value())
                .update();
        return certificate;
    }

    private void supersede(CertificateOnFile earlier, CertificateOnFile later) {
        database.sql(
                        "UPDATE certificate SET supersedes = (SELECT id FROM certificate WHERE number = ?) WHERE number = ?")
                .params(earlier.number().value(), later.number().value())
                .update();
        database.sql("UPDATE certificate SET superseded_at = NOW(6) WHERE number = ?")
                .param(earlier.number().value())
                .update();
    }

    private String refused(String typed) throws Exception {
        MockHttpServletResponse answer = answer(list(typed));
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString(UTF_8);
    }

    private String checked(String typed) throws Exception {
        return page(started(typed));
    }

    private String started(String typed, MockMultipartFile... files) throws Exception {
        MockMultipartHttpServletRequestBuilder request = list(typed);
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        MockHttpServletResponse answer = answer(request);
        assertThat(answer.getRedirectedUrl()).matches("/certificates/check/[0-9A-Z]{26}");
        return String.valueOf(answer.getRedirectedUrl());
    }

    private static MockMultipartHttpServletRequestBuilder list(String typed) {
        return multipart("/certificates/check").param("list", typed).locale(Locale.ENGLISH);
    }

    private String page(String address) throws Exception {
        return answer(get(address).locale(Locale.ENGLISH)).getContentAsString(UTF_8);
    }

    private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return pages.perform(request.requestAttr(CsrfToken.class.getName(), CSRF))
                .andReturn()
                .getResponse();
    }

    private static byte[] utf16(String text) {
        return text.getBytes(UTF_16LE);
    }

    /** Letters alone: a digit in it would make a name no name. */
    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 16))))
                .collect(Collectors.joining());
    }
}
