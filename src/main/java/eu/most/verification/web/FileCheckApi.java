package eu.most.verification.web;

import eu.most.certificates.lookup.Verification;
import eu.most.verification.Difference;
import eu.most.verification.DocumentAnswer;
import eu.most.verification.DocumentAnswer.Match;
import eu.most.verification.DocumentCheck;
import eu.most.verification.web.CertificateApi.RegisteredCertificate;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The check of a file for other systems. */
@RestController
@Tag(name = "certificates")
class FileCheckApi {

    private final DocumentCheck check;
    private final Verification verification;
    private final UnknownCodeLimit limit;

    FileCheckApi(DocumentCheck check, Verification verification, UnknownCodeLimit limit) {
        this.check = check;
        this.verification = verification;
        this.limit = limit;
    }

    @PostMapping(path = "/api/v1/verify", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "What a PDF is worth now",
            description =
                    "One file of at most 10 MB in the part \"file\". Whatever it holds, the answer"
                            + " is 200 with a verdict: valid, expired, revoked and other states of the"
                            + " certificate are said of the file in our register alone, byte for byte."
                            + " 413 if it is too large. The file is not kept.")
    ResponseEntity<CheckedFile> verify(@RequestPart MultipartFile file) throws IOException {
        DocumentAnswer answer = check.check(OneFile.bytes(file));
        if (answer.match() == Match.UNKNOWN_CODE) {
            limit.count();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(CheckedFile.of(answer, certificate(answer)));
    }

    private @Nullable RegisteredCertificate certificate(DocumentAnswer answer) {
        return answer.certificate()
                .map(found -> RegisteredCertificate.of(found, verification.outcomesOf(found)))
                .orElse(null);
    }

    /**
     * What was found.
     *
     * @param verdict a status of the certificate, or {@code key-revoked}, {@code key-not-trusted},
     *     {@code key-out-of-use}, {@code not-registered}, {@code protocol}, {@code letter}, {@code
     *     list}, {@code status-unknown}, {@code last-known-withdrawn}, {@code changed}, {@code
     *     damaged}, {@code foreign}, {@code unsealed}, {@code cut-off}, {@code encrypted}, {@code
     *     not-a-pdf}, {@code empty}
     * @param certificate the one that the file is, or says it is; null if none was found
     */
    record CheckedFile(
            String verdict,
            List<FileCheck> checks,
            List<FileDifference> differences,
            @Nullable RegisteredCertificate certificate,
            Instant asOf) {

        static CheckedFile of(DocumentAnswer answer, @Nullable RegisteredCertificate certificate) {
            return new CheckedFile(
                    Answers.word(Verdict.of(answer).name()),
                    FileChecks.of(answer).stream().map(FileCheck::of).toList(),
                    answer.differences().stream().map(FileDifference::of).toList(),
                    certificate,
                    answer.asOf());
        }
    }

    /**
     * One check.
     *
     * @param check what was checked, such as {@code unchanged}
     * @param finding {@code passed}, {@code failed} or {@code unknown}
     * @param found what was found, such as {@code added_to}
     */
    record FileCheck(String check, String finding, String found) {

        static FileCheck of(Check check) {
            return new FileCheck(check.what(), check.finding().sign(), check.found());
        }
    }

    /**
     * A fact on which file and register disagree.
     *
     * @param place {@code description}, {@code page}, {@code badge} or {@code qr}
     * @param fact {@code number}, {@code holder}, {@code title}, {@code issued} or {@code until}
     * @param inFile empty for a page on which what the register says is not written
     */
    record FileDifference(String place, String fact, String inFile, String inRegister) {

        static FileDifference of(Difference difference) {
            return new FileDifference(
                    Answers.word(difference.part().name()),
                    Answers.word(difference.fact().name()),
                    difference.inFile(),
                    difference.inRegister());
        }
    }
}
