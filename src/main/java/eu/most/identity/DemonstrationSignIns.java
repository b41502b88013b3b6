package eu.most.identity;

import java.util.List;

/** The invented people of the demonstration; the sign-in page names them only there. */
public final class DemonstrationSignIns {

    /** The password they share. */
    public static final String PASSWORD = "most-demo";

    /** Their user names, in the order of the sign-in page. */
    public static final List<String> USER_NAMES =
            List.of(
                    "officer.novak",
                    "counsellor.kos",
                    "trainer.weber",
                    "coordinator.svoboda",
                    "accreditor.zupan",
                    "admin");

    private DemonstrationSignIns() {}
}
