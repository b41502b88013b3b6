package eu.most.access;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class PageLinksTest {

    @Autowired PageLinks links;

    @ParameterizedTest
    @EnumSource
    void everyPageIsContributedByItsModule(LinkedPage page) {
        assertThat(links.path(page)).isNotBlank().doesNotStartWith("/").doesNotEndWith("/");
        assertThat(links.path(page, "key")).isEqualTo(links.path(page) + "/key");
    }
}
