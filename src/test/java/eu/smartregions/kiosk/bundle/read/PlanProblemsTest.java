package eu.smartregions.kiosk.bundle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.content.FloorPlan;
import eu.smartregions.kiosk.content.Instrument;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Problems of the floor plan, organisations, partnerships and funding. Each test breaks one rule and asserts
/// everything that is reported.
final class PlanProblemsTest {
    private static final String FLOOR = """
            {"format": 1, "width": 100, "height": 50, "walls": "M0,0L100,0L100,50L0,50Z", "here": [10, 10],
             "spots": [
            {"kind": "stand", "number": "A12", "at": [20, 20]},
            {"kind": "toilets", "at": [90, 40]}
             ]}
            """;
    private static final String FUNDING = """
            {"format": 1, "instruments": [{"id": "fund", "name": {"en": "Fund"}, "what": {"en": "Pays."}, "family": \
            "esif",
            "investors": "public", "applicants": ["company"], "aims": ["test", "scale-up"], "partnering": ["alone"],
            "areas": ["energy"], "budget": {"billionEuro": 1.5, "period": "2014-2020", "note": {"en": "in all"}}}]}
            """;
    private static final String ORGANISATIONS = """
            {"format": 1, "organisations": [{"id": "bank", "name": {"en": "Bank"}, "role": "funder", "what": {"en": \
            "Lends."}}]}
            """;

    @TempDir
    private Path folder;

    private ContentFixture floor(String passage, String change) {
        return ContentFixture.in(folder).with(BundleLayout.FLOOR, FLOOR.replace(passage, change));
    }

    private ContentFixture funding(String passage, String change) {
        return ContentFixture.in(folder).with(BundleLayout.FUNDING, FUNDING.replace(passage, change));
    }

    @Test
    void aPlanIsRead() {
        FloorPlan plan = floor(":", ":").acceptedWith().exhibition().plans().floor().orElseThrow();
        assertEquals(new FloorPlan.Point(10, 10), plan.here());
        assertEquals(FloorPlan.Kind.TOILETS, plan.spots().getLast().kind());
    }

    @Test
    void aSpotBeyondThePlan() {
        floor("[90, 40]", "[90, 60]").rejectedFor("exhibition/floor.json:4:27 error outside-plan: This place lies "
                + "outside the "
                + "plan. Fix: Write x up to 100 and y up to 50.");
    }

    @Test
    void aSpotInThreeDimensions() {
        floor("[90, 40]", "[90, 40, 1]").rejectedFor("exhibition/floor.json:4:27 error wrong-type: Here stands a "
                + "list where a "
                + "place of two numbers such as [10, 20] belongs. Fix: Write a place of two numbers such as [10, 20].");
    }

    @Test
    void aSpotOfAnUnknownKind() {
        floor("\"toilets\"", "\"toilet\"").rejectedFor("exhibition/floor.json:4:10 error unknown-kind: There is no "
                + "kind "
                + "\"toilet\". Fix: Did you mean \"toilets\"? Choose from stand, entrance, help-desk, food, toilets.");
    }

    @Test
    void aStandWithoutItsNumber() {
        floor("\"number\": \"A12\", ", "").rejectedFor("exhibition/floor.json:3:1 error missing-field: The field "
                + "\"number\" is "
                + "missing. Fix: Add \"number\" to this object.");
    }

    @Test
    void aStandDrawnTwice() {
        floor("\"toilets\"", "\"stand\", \"number\": \"A12\"").rejectedFor("exhibition/floor.json:4:29 error "
                + "duplicate-id: "
                + "Another stand has the id \"A12\" already. Fix: Give one of the two another id.");
    }

    @Test
    void aRegionAtAStandThatThePlanDoesNotHave() {
        floor(":", ":").region("  \"facts\"", "  \"stand\": {\"number\": \"B1\"},\n  \"facts\"").acceptedWith(
                "regions/flanders/region.json:1:1 warning unknown-stand: The floor plan has no stand of the number "
                        + "that "
                        + "\"flanders\" gives. Fix: Mend the number, or add the stand to exhibition/floor.json.");
    }

    @Test
    void anInstrumentIsRead() {
        Instrument fund = funding(":", ":").acceptedWith().exhibition().library().instruments().getFirst();
        assertEquals(Set.of(Instrument.Aim.TEST, Instrument.Aim.SCALE_UP), fund.conditions().aims());
    }

    @Test
    void anInstrumentForNobody() {
        funding("[\"company\"]", "[]").rejectedFor("exhibition/funding.json:2:38 error empty-list: This list is "
                + "empty. Fix: "
                + "Name at least one applicant.");
    }

    @Test
    void anInstrumentForAnUnknownArea() {
        funding("[\"energy\"]", "[\"space\"]").rejectedFor("exhibition/funding.json:3:11 error unknown-area: There "
                + "is no area "
                + "\"space\". Fix: Choose from energy, food.");
    }

    @Test
    void anInstrumentWithAnUnknownAim() {
        funding("\"scale-up\"", "\"scaleup\"").rejectedFor("exhibition/funding.json:2:68 error unknown-aim: There is "
                + "no aim "
                + "\"scaleup\". Fix: Did you mean \"scale-up\"? Choose from test, pilot, scale-up, train, learn.");
    }

    @Test
    void anOrganisationOfAnUnknownRole() {
        ContentFixture.in(folder).with(BundleLayout.ORGANISATIONS, ORGANISATIONS.replace("funder", "founder"))
                .rejectedFor(
                        "exhibition/organisations.json:1:80 error unknown-role: There is no role \"founder\". Fix: "
                                + "Did you "
                                + "mean "
                                + "\"funder\"? Choose from funder, network, support.");
    }

    @Test
    void anInstrumentForNobodyAndFromNobody() {
        ContentFixture.in(folder).with(BundleLayout.FUNDING, FUNDING.replace("\"public\"", "\"publick\"")
                .replace("[\"company\"]", "[\"compny\"]").replace("[\"alone\"]", "[\"alon\"]"))
                .rejectedFor("exhibition/funding.json:2:14 error unknown-investors: There is no investors \"publick\". "
                        + "Fix: Did you mean \"public\"? Choose from public, public-and-private, private.",
                        "exhibition/funding.json:2:40 error unknown-applicant: There is no applicant \"compny\". "
                                + "Fix: Did you mean \"company\"? Choose from authority, company, research, network.",
                        "exhibition/funding.json:2:96 error unknown-partnering: There is no partnering \"alon\". "
                                + "Fix: Did you mean \"alone\"? Choose from alone, together.");
    }
}
