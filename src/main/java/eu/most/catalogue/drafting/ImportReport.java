package eu.most.catalogue.drafting;

import eu.most.catalogue.spi.ContentProblem;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an import did.
 *
 * @param source the folder that was read; empty for the content that travels in the application
 * @param outcomes part by part: competencies, modules, programmes
 * @param strays problems with files that belong to no part
 */
public record ImportReport(
        String source, Instant at, List<ImportOutcome> outcomes, List<ContentProblem> strays) {

    public ImportReport {
        outcomes = List.copyOf(outcomes);
        strays = List.copyOf(strays);
    }

    /** Every problem and warning. */
    public List<ContentProblem> problems() {
        return Stream.concat(
                        strays.stream(), outcomes.stream().flatMap(it -> it.problems().stream()))
                .toList();
    }
}
