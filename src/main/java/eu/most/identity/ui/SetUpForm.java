package eu.most.identity.ui;

import eu.most.identity.PasswordRules;
import eu.most.identity.SetUpAdministrator;
import eu.most.identity.UserName;
import eu.most.kernel.EmailAddress;
import eu.most.kernel.LanguageTag;
import eu.most.texts.PersonName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed on the set-up page. */
record SetUpForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable String userName,
        @Nullable String email,
        @Nullable String password,
        @Nullable String passwordRepeated) {

    private static final int LONGEST = 254;

    /** Field to message key, in the order of the fields; empty when nothing is wrong. */
    Map<String, String> errors(PasswordRules rules) {
        Map<String, String> errors = new LinkedHashMap<>();
        check(errors, "code", !text(code).isBlank() && text(code).length() <= LONGEST);
        check(
                errors,
                "name",
                PersonName.hasLetter(given())
                        && (family().isEmpty() || PersonName.hasLetter(family()))
                        && isValid(() -> new PersonName(given(), family())));
        check(errors, "userName", isValid(() -> new UserName(text(userName))));
        check(errors, "email", isValid(this::address));
        check(
                errors,
                "password",
                errors.containsKey("userName")
                        || rules.objectionTo(text(password), new UserName(text(userName)))
                                .isEmpty());
        check(errors, "passwordRepeated", text(password).equals(text(passwordRepeated)));
        return errors;
    }

    SetUpAdministrator command(LanguageTag language) {
        return new SetUpAdministrator(
                text(code),
                given(),
                family(),
                new UserName(text(userName)),
                address(),
                text(password),
                language);
    }

    private Optional<EmailAddress> address() {
        return Optional.of(text(email).strip())
                .filter(typed -> !typed.isEmpty())
                .map(EmailAddress::new);
    }

    private String given() {
        String whole = text(name).strip();
        return whole.contains(" ") ? whole.substring(0, whole.lastIndexOf(' ')) : whole;
    }

    /** The last of several words. */
    private String family() {
        String whole = text(name).strip();
        return whole.contains(" ") ? whole.substring(whole.lastIndexOf(' ') + 1) : "";
    }

    private static void check(Map<String, String> errors, String field, boolean right) {
        if (!right) {
            errors.put(field, "public.setup.error." + field);
        }
    }

    private static boolean isValid(Runnable value) {
        try {
            value.run();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Hides everything. */
    @Override
    public String toString() {
        return "SetUpForm[hidden]";
    }
}
