package eu.most.verification.web;

import eu.most.transparency.InclusionProof;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry of the log for people.
 *
 * @param act such as {@code issued}
 * @param steps hashes from the entry to the signed state of the log
 * @param proven whether they lead there
 */
record LoggedAct(long entry, String act, Instant at, int steps, boolean proven) {

    private static final Pattern SAID = Pattern.compile("\"act\":\"([a-z]+)\",\"at\":\"([^\"]+)\"");

    static LoggedAct of(InclusionProof proof) {
        Matcher said = SAID.matcher(proof.entry());
        if (!said.find()) {
            throw new IllegalStateException("not an entry of the log: " + proof.entry());
        }
        return new LoggedAct(
                proof.index(),
                said.group(1),
                Instant.parse(said.group(2)),
                proof.path().size(),
                proof.holds());
    }
}
