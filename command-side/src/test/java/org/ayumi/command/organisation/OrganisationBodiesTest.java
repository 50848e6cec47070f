package org.ayumi.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;

import java.util.List;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.ayumi.command.plan.AddOrganisationUnit;
import org.ayumi.command.plan.AmendOrganisationUnit;
import org.ayumi.command.plan.CloseOrganisationUnit;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

class OrganisationBodiesTest {

    private static final FiscalYear R6 = new FiscalYear(2024);

    private static AddOrganisationUnit addition(String json) {
        return RequestBodies.read(json, OrganisationBodies.Addition.class).read("p");
    }

    private static AmendOrganisationUnit amendment(String json) {
        return RequestBodies.read(json, OrganisationBodies.Amendment.class).read("p", "p.u1");
    }

    private static CloseOrganisationUnit closing(String json) {
        return RequestBodies.read(json, OrganisationBodies.Closing.class).read("p", "p.u1");
    }

    @Test
    void an_addition_needs_a_name_only() {
        assertThat(addition("{\"name\":\" 企画課 \"}"))
                .isEqualTo(
                        new AddOrganisationUnit("p", new OrganisationUnit("企画課", Optional.empty()), Optional.empty()));
        assertThat(addition("{\"name\":\"企画課\",\"department\":\" 総務部 \",\"fromFiscalYear\":\"R6\",\"source\":\"規則\"}"))
                .isEqualTo(
                        new AddOrganisationUnit("p", new OrganisationUnit("企画課", Optional.of("総務部")), Optional.of(R6)));
        assertRefused(Refusal.Kind.MALFORMED, () -> addition("{}"), "name: field.missing");
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> addition("{\"name\":\"企画課\",\"department\":\" \",\"fromFiscalYear\":2200,\"source\":\"\"}"),
                "department: text.blank",
                "fromFiscalYear: fiscal-year.range",
                "source: text.blank");
    }

    @Test
    void an_amendment_says_how_it_is_called_from_when_and_why() {
        assertThat(amendment(
                        "{\"name\":\"政策推進課\",\"department\":\"政策部\",\"fromFiscalYear\":2024,\"reason\":\" 組織改正 \"}"))
                .isEqualTo(new AmendOrganisationUnit(
                        "p", "p.u1", R6, new OrganisationUnit("政策推進課", Optional.of("政策部")), "組織改正"));
        assertRefused(
                Refusal.Kind.MALFORMED,
                () -> amendment("{}"),
                "name: field.missing",
                "fromFiscalYear: field.missing",
                "reason: field.missing");
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> amendment("{\"name\":\" \",\"fromFiscalYear\":2024,\"reason\":\" \",\"source\":\"\"}"),
                "name: text.blank",
                "reason: text.blank",
                "source: text.blank");
    }

    @Test
    void a_closing_says_its_last_year_what_goes_on_and_why() {
        assertThat(closing("{\"lastFiscalYear\":2024,\"successors\":[\"p.u2\",\"p.u3\"],\"reason\":\"組織改正\"}"))
                .isEqualTo(new CloseOrganisationUnit(
                        "p", "p.u1", new Retirement(R6, Ending.SPLIT, List.of("p.u2", "p.u3")), "組織改正"));
        assertThat(closing("{\"lastFiscalYear\":2024,\"successor\":\"p.u2\",\"reason\":\"組織改正\"}")
                        .retirement()
                        .ending())
                .isEqualTo(Ending.MERGED);
        assertThat(closing("{\"lastFiscalYear\":2024,\"ending\":\"SUSPENDED\",\"reason\":\"組織改正\"}")
                        .retirement()
                        .ending())
                .isEqualTo(Ending.SUSPENDED);
        assertRefused(
                Refusal.Kind.MALFORMED,
                () -> closing("{\"source\":\"\"}"),
                "lastFiscalYear: field.missing",
                "reason: field.missing",
                "source: text.blank");
    }
}
