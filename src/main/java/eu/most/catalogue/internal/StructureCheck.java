package eu.most.catalogue.internal;

import eu.most.catalogue.spi.FormatProblem;
import eu.most.catalogue.spi.ModuleInspection;
import eu.most.catalogue.spi.StepSource;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Checks what a schema cannot say about {@code module.yaml}: that its parts agree. */
final class StructureCheck {

    private final ModuleInspection inspection;
    private final JsonNode root;

    private StructureCheck(ModuleInspection inspection) {
        this.inspection = inspection;
        this.root = inspection.module().root();
    }

    static void check(ModuleInspection inspection, Set<String> competencies) {
        StructureCheck check = new StructureCheck(inspection);
        check.key(inspection.module().files().folder());
        check.languages();
        check.sectors();
        check.time();
        List.of("/outcomes", "/steps").forEach(inspection::requireEachKeyOnce);
        check.outcomes(competencies);
    }

    private void key(String folder) {
        String key = root.path("key").asString();
        if (!key.equals(folder)) {
            inspection.problem(
                    FormatProblem.KEY_IS_NOT_ITS_NAME, "/key", "key", key, "wanted", folder);
        }
    }

    private void languages() {
        String source = root.path("sourceLanguage").asString();
        if (root.path("languages").valueStream().noneMatch(it -> it.asString().equals(source))) {
            inspection.problem(
                    FormatProblem.SOURCE_LANGUAGE_NOT_LISTED, "/languages", "language", source);
        }
    }

    private void sectors() {
        if (root.path("joint").asBoolean() && root.path("sectors").size() < 2) {
            inspection.problem(FormatProblem.JOINT_NEEDS_BOTH_SECTORS, "/joint");
        }
    }

    private void time() {
        int minutes = root.path("minutes").asInt();
        int sum = inspection.module().steps().stream().mapToInt(StepSource::minutes).sum();
        if (minutes != sum) {
            inspection.problem(
                    FormatProblem.MINUTES_DO_NOT_ADD_UP,
                    "/minutes",
                    "minutes",
                    String.valueOf(minutes),
                    "sum",
                    String.valueOf(sum));
        }
        BigDecimal quarters =
                new BigDecimal(minutes).divide(new BigDecimal(15), 0, RoundingMode.DOWN);
        BigDecimal credited = quarters.multiply(new BigDecimal("0.25")).stripTrailingZeros();
        BigDecimal hours = root.path("hours").decimalValue();
        if (hours.compareTo(credited) != 0) {
            inspection.problem(
                    FormatProblem.HOURS_DO_NOT_FIT,
                    "/hours",
                    "hours",
                    hours.toPlainString(),
                    "credited",
                    credited.toPlainString());
        }
    }

    private void outcomes(Set<String> competencies) {
        for (int i = 0; i < root.path("outcomes").size(); i++) {
            String competency = root.path("outcomes").path(i).path("competency").asString();
            if (!competencies.contains(competency)) {
                inspection.problem(
                        FormatProblem.UNKNOWN_COMPETENCY,
                        "/outcomes/" + i + "/competency",
                        "key",
                        competency);
            }
        }
    }
}
