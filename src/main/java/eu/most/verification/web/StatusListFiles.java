package eu.most.verification.web;

import eu.most.certificates.statuslists.StatusLists;
import eu.most.credentials.StatusListWriter.Purpose;
import eu.most.uikit.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The signed status lists, for programs of anybody. */
@RestController
class StatusListFiles {

    private static final String LISTS = "/.well-known/most/status";

    private final StatusLists lists;

    StatusListFiles(StatusLists lists) {
        this.lists = lists;
    }

    /** The names of all lists. */
    record Names(List<String> lists) {}

    @GetMapping(LISTS + ".json")
    ResponseEntity<Names> names() {
        return WellKnown.file("application/json").body(new Names(lists.names()));
    }

    @GetMapping(LISTS + "/{list}.cwt")
    ResponseEntity<byte[]> cwt(@PathVariable String list) {
        return WellKnown.file("application/statuslist+cwt")
                .body(lists.cwt(list).orElseThrow(StatusListFiles::notFound));
    }

    @GetMapping(LISTS + "/{list}/revocation.jwt")
    ResponseEntity<byte[]> revocation(@PathVariable String list) {
        return credential(list, Purpose.REVOCATION);
    }

    @GetMapping(LISTS + "/{list}/suspension.jwt")
    ResponseEntity<byte[]> suspension(@PathVariable String list) {
        return credential(list, Purpose.SUSPENSION);
    }

    private ResponseEntity<byte[]> credential(String list, Purpose purpose) {
        String jwt = lists.credential(list, purpose).orElseThrow(StatusListFiles::notFound);
        return WellKnown.file("application/vc+jwt").body(jwt.getBytes(StandardCharsets.US_ASCII));
    }

    private static NotFoundException notFound() {
        return new NotFoundException("status list");
    }
}
