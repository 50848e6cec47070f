package org.ayumi.command;

import java.util.List;
import java.util.Optional;

/** A request to change one plan, initiative or indicator, in the imperative. */
public interface Command {

    /** Id of the plan, initiative or indicator it is addressed to. */
    String addressee();

    /** Id of the initiative, or of an indicator of it, whose lead sections answer for what is asked. */
    default String answeredForBy() {
        return addressee();
    }

    /** The sections that lead an initiative (主たる部署) once this is carried out, where the command itself says so. */
    default Optional<List<String>> leadSections() {
        return Optional.empty();
    }
}
