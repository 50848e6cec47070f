package org.ayumi.command;

/** A request to change one plan, initiative or indicator, in the imperative. */
public interface Command {

    /** Id of the plan, initiative or indicator it is addressed to. */
    String addressee();
}
