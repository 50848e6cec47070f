package org.ayumi.command.initiative;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;

/** Name the related initiatives (主な関連事業), in printed order. */
public record LinkInitiatives(@TargetAggregateIdentifier String initiativeId, List<String> relatedInitiatives)
        implements Command {

    public LinkInitiatives {
        relatedInitiatives = List.copyOf(relatedInitiatives);
    }

    @Override
    public String addressee() {
        return initiativeId;
    }
}
