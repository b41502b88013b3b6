package eu.most.journey;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

/** The whole application with the demonstration people, started once for all browser tests. */
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = "most.demonstration=true")
abstract class InTheBrowser {

    private static final int PORT = TestSocketUtils.findAvailableTcpPort();
    private static final String ADDRESS = "http://localhost:" + PORT;

    private static Chromium chromium;

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
        properties.add("most.certificates.public-address", () -> ADDRESS);
    }

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    static String address() {
        return ADDRESS;
    }

    /** Somebody who shares nothing with earlier visitors, though it is the same browser. */
    static Visitor visitor() {
        return visitor(chromium);
    }

    /** Somebody with a browser of their own. */
    static Visitor visitor(Chromium browser) {
        return new Visitor(browser.browser(), ADDRESS);
    }
}
