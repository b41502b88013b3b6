package eu.most;

import org.springframework.boot.SpringApplication;

/**
 * What {@code ./most run} starts: the application with the embedded database and the demonstration
 * people.
 */
public final class TestMostApplication {

    private TestMostApplication() {}

    public static void main(String[] arguments) {
        SpringApplication.from(MostApplication::main).run(arguments);
    }
}
