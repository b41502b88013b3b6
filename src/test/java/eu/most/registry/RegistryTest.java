package eu.most.registry;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PrisonId;
import eu.most.people.PeopleInTests;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Organisations, prisons and services on a real database: who enters and renames them. */
@WholeApplication
class RegistryTest extends PeopleInTests {

    @Test
    void offeringTwiceIsOfferingOnce() throws Exception {
        ServiceId service = as(officer, () -> offer(bridge)).service();

        assertThat(as(coordinator, () -> offer(bridge)))
                .isEqualTo(new OfferOutcome.AlreadyOffered(service));
        assertThat(as(officer, () -> services.search(mark, CZECH, FIRST_PAGE)))
                .extracting(ServiceDetails::id)
                .containsExactly(service);
    }

    @Test
    void anOrganisationTakesAnotherNameAndTheTrailKeepsBoth() throws Exception {
        assertThat(as(officer, () -> rename(bridge, "Long Bridge " + mark)))
                .isEqualTo(new RenameOutcome.Renamed());

        assertThat(organisations.find(bridge).orElseThrow().name())
                .isEqualTo("Long Bridge " + mark);
        assertThat(trail("organisation:" + bridge, "registry.organisation-renamed"))
                .singleElement()
                .satisfies(details ->
                        assertThat(details).contains("Bridge " + mark, "Long Bridge " + mark));
    }

    @Test
    void aNameThatIsThereAlreadyIsRefused() throws Exception {
        assertThat(as(officer, () -> rename(bridge, " Bridge  " + mark)))
                .isEqualTo(new RenameOutcome.Unchanged());
        assertThat(as(officer, () -> rename(bridge, "SHÓRE " + mark)))
                .isEqualTo(new RenameOutcome.NameTaken());
        assertThat(as(officer, () -> rename(bridge, "BRIDGE " + mark)))
                .isEqualTo(new RenameOutcome.Renamed());
        assertThat(organisations.isNameTaken("shore " + mark, Optional.empty())).isTrue();
        assertThat(organisations.isNameTaken("shore " + mark, Optional.of(shore))).isFalse();
    }

    @Test
    void aPrisonTakesAnotherNameAndTown() throws Exception {
        OrganisationId state = prisons.find(prison).orElseThrow().runBy();
        as(officer, () -> prisons.open(new OpenPrison("South " + mark, "Praha", state)));

        assertThat(as(officer, () -> rename(prison, "north " + mark, "Brno")))
                .isEqualTo(new RenameOutcome.Renamed());
        assertThat(as(officer, () -> rename(prison, "north " + mark, "Olomouc")))
                .isEqualTo(new RenameOutcome.Renamed());
        assertThat(as(officer, () -> rename(prison, "north " + mark, "Olomouc")))
                .isEqualTo(new RenameOutcome.Unchanged());
        assertThat(as(officer, () -> rename(prison, "south " + mark, "Olomouc")))
                .isEqualTo(new RenameOutcome.NameTaken());
        assertThat(prisons.find(prison))
                .contains(new PrisonDetails(prison, "north " + mark, "Olomouc", state));
        assertThat(trail("prison:" + prison, "registry.prison-renamed")).hasSize(2);
    }

    @Test
    void onlyOfficersRename() throws Exception {
        assertThat(as(coordinator, organisations::mayRename)).isFalse();
        assertThat(as(coordinator, prisons::mayRename)).isFalse();
        assertDenied(coordinator, () -> rename(bridge, "Mine " + mark));
        assertDenied(coordinator, () -> rename(shore, "Mine " + mark));
        assertDenied(coordinator, () -> rename(prison, "Mine " + mark, "Brno"));
        assertDenied(officer, () -> rename(OrganisationId.next(), "Nothing " + mark));
    }

    private RenameOutcome rename(OrganisationId organisation, String name) {
        return organisations.rename(new RenameOrganisation(organisation, name));
    }

    private RenameOutcome rename(PrisonId which, String name, String town) {
        return prisons.rename(new RenamePrison(which, name, town));
    }
}
