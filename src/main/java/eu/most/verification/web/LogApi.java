package eu.most.verification.web;

import eu.most.certificates.logged.LoggedChanges;
import eu.most.credentials.VerificationCode;
import eu.most.transparency.InclusionProof;
import eu.most.transparency.TransparencyLog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proofs from the transparency log, for programs. Hashes are in Base64. */
@RestController
@Tag(name = "transparency log")
class LogApi {

    private final TransparencyLog log;
    private final LoggedChanges changes;
    private final UnknownCodeLimit limit;

    LogApi(TransparencyLog log, LoggedChanges changes, UnknownCodeLimit limit) {
        this.log = log;
        this.changes = changes;
        this.limit = limit;
    }

    /**
     * The proof that an entry is in the log.
     *
     * @param leafIndex counted from 0
     * @param entry its bytes as text: the leaf is SHA-256 over a zero byte and these
     * @param auditPath from the leaf up
     * @param checkpoint the signed note that the path leads to
     */
    record EntryProof(
            long leafIndex,
            String entry,
            long treeSize,
            String root,
            List<String> auditPath,
            String checkpoint) {

        static EntryProof of(InclusionProof proof) {
            return new EntryProof(
                    proof.index(),
                    proof.entry(),
                    proof.checkpoint().size(),
                    proof.checkpoint().root(),
                    proof.path(),
                    proof.checkpoint().note());
        }
    }

    /** The proof that the log only grew between two sizes. */
    record GrowthProof(long from, long to, List<String> path) {}

    @GetMapping("/api/v1/certificates/{code}/log")
    @Operation(summary = "The entries of a certificate in the transparency log, with their proofs")
    ResponseEntity<?> ofCertificate(@PathVariable String code) {
        List<EntryProof> proofs =
                VerificationCode.parse(code).map(changes::of).orElse(List.of()).stream()
                        .map(EntryProof::of)
                        .toList();
        if (proofs.isEmpty()) {
            limit.count();
            return problem("unknown-code", "The log has no entry for this code.");
        }
        return Answers.body(proofs);
    }

    @GetMapping("/api/v1/log/entries/{index}")
    @Operation(summary = "An entry of the transparency log, with the proof that it is in it")
    ResponseEntity<?> entry(@PathVariable long index) {
        Optional<InclusionProof> proof = log.inclusion(index);
        return proof.isPresent()
                ? Answers.body(EntryProof.of(proof.get()))
                : problem("no-such-entry", "The log has no entry " + index + ".");
    }

    @GetMapping("/api/v1/log/consistency")
    @Operation(summary = "The proof that the first entries are still the first ones")
    ResponseEntity<?> consistency(@RequestParam long from, @RequestParam long to) {
        Optional<List<String>> path = log.consistency(from, to);
        return path.isPresent()
                ? Answers.body(new GrowthProof(from, to, path.get()))
                : problem("no-such-entry", "The log has no such sizes, or not in this order.");
    }

    private static ResponseEntity<?> problem(String type, String detail) {
        return Answers.problem(HttpStatus.NOT_FOUND, type, detail).build();
    }
}
