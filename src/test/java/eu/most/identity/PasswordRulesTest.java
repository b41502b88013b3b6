package eu.most.identity;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.identity.PasswordRules.Objection;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final UserName NAME = new UserName("officer.novak");

    private final PasswordRules rules = new PasswordRules(properties(), false);

    @Test
    void lengthCountsAndCompositionDoesNot() {
        assertThat(rules.objectionTo("wooden bridge", NAME)).isEmpty();
        assertThat(rules.objectionTo("most pres řeku", NAME)).isEmpty();
        assertThat(rules.objectionTo("Xk9!vR2$qZ", NAME)).contains(Objection.TOO_SHORT);
        assertThat(rules.objectionTo("ab".repeat(101), NAME)).contains(Objection.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "officer.novak",
                "Officer.Novak1",
                "aaaaaaaaaaaaaaa",
                "123456789012",
                "210987654321",
                "qwertyuiopas",
                "password1234"
            })
    void whatAnybodyWouldTryFirstIsRefused(String password) {
        assertThat(rules.objectionTo(password, NAME)).contains(Objection.EASY_TO_GUESS);
    }

    @Test
    void onlyTheDemonstrationTakesItsPrintedPassword() {
        UserName admin = new UserName("admin");
        assertThat(rules.objectionTo(DemonstrationSignIns.PASSWORD, admin))
                .contains(Objection.TOO_SHORT);
        assertThat(
                        new PasswordRules(properties(), true)
                                .objectionTo(DemonstrationSignIns.PASSWORD, admin))
                .isEmpty();
    }

    static IdentityProperties properties() {
        return new IdentityProperties(
                12,
                Duration.ofHours(72),
                Duration.ofHours(24),
                100,
                20,
                600,
                50,
                500,
                500,
                200,
                2,
                Duration.ofMillis(50));
    }
}
