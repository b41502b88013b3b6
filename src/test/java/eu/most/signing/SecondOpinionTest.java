package eu.most.signing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.cms.ICMSUtils;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.most.documents.Examples;
import eu.most.preservation.UnpaddedCms;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** What DSS, the European Commission's own validator, says about our seals. */
class SecondOpinionTest {

    private final byte[] sealed = TestSeal.sealed(Examples.in("cs"));

    @Test
    void dssReadsSignaturesThroughOurCorrection() {
        assertThat(ServiceLoader.load(ICMSUtils.class).findFirst())
                .get()
                .isInstanceOf(UnpaddedCms.class);
    }

    @Test
    void theSealPassesInFullAtLevelBB() {
        SimpleReport report = TestSeal.secondOpinion(sealed);

        assertThat(report.getSignaturesCount()).isEqualTo(1);
        assertThat(report.getIndication(report.getFirstSignatureId()))
                .as("%s", report.getAdESValidationErrors(report.getFirstSignatureId()))
                .isEqualTo(Indication.TOTAL_PASSED);
        assertThat(report.getSignatureFormat(report.getFirstSignatureId()))
                .isEqualTo(SignatureLevel.PAdES_BASELINE_B);
    }

    @Test
    void aChangedFileFails() {
        int title = new String(sealed, StandardCharsets.ISO_8859_1).indexOf("<xmp:CreateDate>2026");
        sealed[title + "<xmp:CreateDate>202".length()] = '7';

        SimpleReport report = TestSeal.secondOpinion(sealed);

        assertThat(title).isPositive();
        assertThat(report.getIndication(report.getFirstSignatureId()))
                .isEqualTo(Indication.TOTAL_FAILED);
    }
}
