package eu.most.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DownloadNameTest {

    @Test
    void aNameIsWrittenInAsciiAndAsItIs() {
        assertThat(DownloadName.of("gate-list Věznice Plzeň – Bory 2026-11-30", "pdf").attachment())
                .isEqualTo(
                        "attachment; filename=\"gate-list-Veznice-Plzen-Bory-2026-11-30.pdf\";"
                                + " filename*=UTF-8''gate-list-V%C4%9Bznice-Plze%C5%88-Bory-2026-11-30.pdf");
    }

    @Test
    void nothingInANameReachesTheHeaderOrADisk() {
        assertThat(DownloadName.of("../a\"b\r\nSet-Cookie: x*'%\u202E/ž", "pdf"))
                .isEqualTo(new DownloadName("a-b-Set-Cookie-x-ž.pdf", "a-b-Set-Cookie-x-z.pdf"));
    }
}
