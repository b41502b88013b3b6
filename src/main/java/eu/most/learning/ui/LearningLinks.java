package eu.most.learning.ui;

import eu.most.access.LinkedPage;
import eu.most.access.LinkedPages;
import eu.most.learning.LearningPages;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of this module that others lead to. */
@Configuration(proxyBeanMethods = false)
class LearningLinks {

    @Bean
    LinkedPages linkedLearningPages() {
        return new LinkedPages(Map.of(LinkedPage.LEARNING, LearningPages.LEARN));
    }
}
