package eu.most.certificates.web;

import eu.most.certificates.check.BulkLine;
import java.util.Optional;

/** One line of the table of many. */
record BulkRow(String name, Verdict verdict, Optional<BulkLine.Facts> certificate) {

    static BulkRow of(BulkLine line) {
        return new BulkRow(line.name(), Verdict.valueOf(line.finding()), line.certificate());
    }

    boolean isGood() {
        return gist() == Verdict.Gist.VALID;
    }

    Verdict.Gist gist() {
        return verdict.gist();
    }

    /** The number of the newer certificate in brackets, to follow the result; else nothing. */
    String successor() {
        return certificate
                .map(BulkLine.Facts::supersededBy)
                .map(number -> " (" + number + ")")
                .orElse("");
    }

    /** Class of the pill; without a colour it is only grey. */
    String look() {
        return verdict.look();
    }
}
