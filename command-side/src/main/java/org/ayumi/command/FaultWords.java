package org.ayumi.command;

/** What is said of a fault, in the languages of the service. */
public interface FaultWords {

    String japanese(Fault fault);

    String english(Fault fault);
}
