package org.ayumi.command.initiative;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.command.input.Form;
import org.ayumi.command.input.YearText;
import org.ayumi.command.lineage.RetirementForm;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.jspecify.annotations.Nullable;

/** The request that ends an initiative. */
final class EndingBodies {

    private static final int MOST_INDICATORS = 99;

    private EndingBodies() {}

    @Schema(name = "SucceededIndicator", description = "The indicator that goes on for one of the initiative")
    record Succession(
            @Schema(requiredMode = REQUIRED, example = "tomisato-kyodo-2.1-3-2.1") @Nullable String indicatorId,

            @Schema(requiredMode = REQUIRED, example = "tomisato-kyodo-2.1-1-2.1") @Nullable String successor) {}

    @Schema(
            name = "RetireInitiative",
            description = "Its indicators end with it; ending may be left out where the number of successors says it",
            example = """
            {"lastFiscalYear":2025,"successor":"tomisato-kyodo-2.1-1-2",
             "indicators":[{"indicatorId":"tomisato-kyodo-2.1-3-2.1","successor":"tomisato-kyodo-2.1-1-2.1"}],
             "reason":"事業の統合"}""")
    record End(
            @Schema(requiredMode = REQUIRED, description = "the last year that is still reported on") @Nullable YearText lastFiscalYear,

            @Schema(description = "default: ABOLISHED, MERGED with one successor, SPLIT with several") @Nullable Ending ending,

            @Schema(description = "id of the initiative that goes on") @Nullable String successor,

            @Schema(description = "ids, where several go on; or none") @Nullable List<@Nullable String> successors,

            @Schema(description = "which indicators go on for those of the initiative; the others end without")
            @Nullable List<@Nullable Succession> indicators,

            @Schema(requiredMode = REQUIRED, example = "事業の統合") @Nullable String reason,

            @Nullable String source) {

        Read read(String initiativeId) {
            Form form = Form.of(this);
            Optional<Retirement> retirement =
                    new RetirementForm(lastFiscalYear, ending, successor, successors).read(form);
            Map<String, String> successions = successions(form);
            Optional<String> stated = form.reason(reason);
            form.line("source", source);
            form.refuseFaults();
            return new Read(
                    new RetireInitiative(
                            initiativeId,
                            retirement.orElseThrow(),
                            stated.orElseThrow(),
                            List.copyOf(successions.keySet())),
                    successions);
        }

        private Map<String, String> successions(Form form) {
            Map<String, String> found = new LinkedHashMap<>();
            List<@Nullable Succession> entries = form.counted("indicators", indicators, MOST_INDICATORS);
            for (int i = 0; i < entries.size(); i++) {
                String field = "indicators[" + i + "]";
                form.required(field, entries.get(i)).ifPresent(entry -> {
                    Optional<String> ended = id(form, field + ".indicatorId", entry.indicatorId());
                    Optional<String> goesOn = id(form, field + ".successor", entry.successor());
                    if (ended.isPresent() && goesOn.isPresent() && found.put(ended.get(), goesOn.get()) != null) {
                        form.impossible(field + ".indicatorId", "list.twice", ended.get());
                    }
                });
            }
            return found;
        }

        private static Optional<String> id(Form form, String field, @Nullable String text) {
            return form.required(field, text).flatMap(told -> form.line(field, told));
        }
    }

    /**
     * What is asked for.
     *
     * @param successions ids of indicators that go on, by those that end
     */
    record Read(RetireInitiative command, Map<String, String> successions) {}
}
