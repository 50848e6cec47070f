package org.ayumi.command.dispatch;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.ayumi.command.Command;
import org.ayumi.command.Warning;
import org.ayumi.command.lookup.PlanFacts;
import org.ayumi.kernel.Folding;
import org.ayumi.kernel.event.Facts;
import org.ayumi.kernel.event.Role;

/**
 * Staff write where their section leads. Until roles say who may stand in for whom nothing is refused for it; whoever
 * writes elsewhere is told, and their own section is what the event records.
 */
record WritersSection(PlanFacts plans) {

    List<Warning> warnings(CommandMessage<?> message) {
        Facts facts = Facts.beside(message.getMetaData());
        String section = facts.section().orElse("");
        Command command = (Command) message.getPayload();
        if (!facts.role().equals(Optional.of(Role.STAFF.name()))) {
            return List.of();
        }
        return command.leadSections()
                .or(() -> plans.leadSectionsOver(command.answeredForBy()))
                .filter(leads -> leads.stream().noneMatch(lead -> leads(section, lead)))
                .map(leads -> List.of(Warning.at("section", "section.foreign", section, String.join("、", leads))))
                .orElse(List.of());
    }

    /** Plans print an office of the section behind its name: 市民活動推進課 (市民活動サポートセンター). */
    private static boolean leads(String section, String printed) {
        String name = compact(printed);
        int bracket = name.indexOf('(');
        return compact(section).equals(name) || (bracket > 0 && compact(section).equals(name.substring(0, bracket)));
    }

    /** Folded, and the bracket right behind the name, as a section writes itself. */
    private static String compact(String name) {
        return Folding.fold(name).replaceAll("\\s+\\(", "(");
    }
}
