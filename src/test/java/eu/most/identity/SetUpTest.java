package eu.most.identity;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first start of an installation, over real HTTP. */
@WholeApplication
@ExtendWith(OutputCaptureExtension.class)
class SetUpTest {

    private static final Pattern CODE = Pattern.compile("set-up code ([0-9A-Z]{5}-[0-9A-Z]{5})");

    private final SetUp setUp;
    private final JdbcClient database;
    private final Browser browser;

    SetUpTest(@Autowired SetUp setUp, @Autowired DataSource dataSource, @LocalServerPort int port) {
        this.setUp = setUp;
        this.database = JdbcClient.create(dataSource);
        this.browser = new Browser(port);
    }

    @BeforeEach
    void nobodyIsAdministrator() {
        database.sql("DELETE FROM account_role WHERE role = 'ADMINISTRATOR'").update();
        database.sql(
                        "DELETE FROM account WHERE user_name LIKE 'founder%' AND id NOT IN (SELECT account_id FROM sign_in_tries)")
                .update();
    }

    @Test
    void thePrintedCodeMakesTheFirstAdministratorOnceAndThenThePageIsGone(CapturedOutput log) {
        setUp.printCode();
        String code = printed(log);
        Map<String, String> form = form("founder", code.toLowerCase());
        // R8: somebody without an e-mail address can begin.
        form.put("email", "");
        assertThat(browser.fillIn("/setup", form).statusCode()).isEqualTo(302);
        assertThat(browser.open("/setup").statusCode()).isEqualTo(404);
        assertThat(browser.signIn("founder", "a bridge of stone").statusCode()).isEqualTo(302);
        nobodyIsAdministrator();
        HttpResponse<String> again = browser.fillIn("/setup", form("founder.two", code));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("This is not the code that the server printed");
    }

    @Test
    void aWrongCodeOrAWrongFieldIsSaidAndNothingIsLost(CapturedOutput log) {
        setUp.printCode();
        HttpResponse<String> wrongCode =
                browser.fillIn("/setup", form("founder.three", "00000-00000"));
        assertThat(wrongCode.statusCode()).isEqualTo(422);
        assertThat(wrongCode.body()).contains("Ann Marie Founder").contains("founder.three");
        Map<String, String> weak = form("founder.three", printed(log));
        weak.put("password", "123456789012");
        weak.put("passwordRepeated", "123456789012");
        HttpResponse<String> weakPassword = browser.fillIn("/setup", weak);
        assertThat(weakPassword.body())
                .contains("The password is too short or too easy to guess")
                .doesNotContain("123456789012");
        assertThat(setUp.isOpen()).isTrue();
    }

    private static Map<String, String> form(String userName, String code) {
        Map<String, String> form = new HashMap<>();
        form.put("code", code);
        form.put("name", "Ann Marie Founder");
        form.put("userName", userName);
        form.put("email", userName + "@example.org");
        form.put("password", "a bridge of stone");
        form.put("passwordRepeated", "a bridge of stone");
        return form;
    }

    private static String printed(CapturedOutput log) {
        Matcher code = CODE.matcher(log.getAll());
        String last = "";
        while (code.find()) {
            last = code.group(1);
        }
        return last;
    }
}
