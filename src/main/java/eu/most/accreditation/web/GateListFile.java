package eu.most.accreditation.web;

import eu.most.accreditation.AccreditationPages;
import eu.most.accreditation.GateListPdf;
import eu.most.accreditation.GateLists;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PrisonId;
import eu.most.uikit.DownloadName;
import eu.most.uikit.NotFoundException;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The printed gate list of a prison, in the reader's language, for whoever may have it. */
@Controller
class GateListFile {

    private final GateLists lists;

    GateListFile(GateLists lists) {
        this.lists = lists;
    }

    @GetMapping("/" + AccreditationPages.GATE_LISTS + "/{prison:[0-9a-f-]{36}}.pdf")
    ResponseEntity<byte[]> download(@PathVariable UUID prison, Locale reader) {
        GateListPdf list =
                lists.pdf(new PrisonId(prison), LanguageTag.of(reader))
                        .orElseThrow(() -> new NotFoundException("gate list"));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        DownloadName.of("gate-list " + list.prison() + " " + list.day(), "pdf")
                                .attachment())
                .body(list.bytes());
    }
}
