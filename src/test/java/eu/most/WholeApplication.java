package eu.most;

import eu.most.accreditation.ServicesInTests;
import eu.most.learning.HeardCompletions;
import eu.most.learning.LearnersInTests;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * A test against all of Most, with a web server and a database. Tests that carry this share one
 * application, which starts once for all of them: each brings people and documents of its own, and
 * counts on nothing else being there or not. A test that needs other settings says {@link
 * SpringBootTest} and costs one more start. See
 * src/docs/decisions/0050-check-what-a-change-concerns.md.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({LearnersInTests.class, ServicesInTests.class, HeardCompletions.class})
public @interface WholeApplication {}
