package org.ayumi.command.charge;

import java.util.Optional;
import org.ayumi.kernel.event.Role;

/** The accounts of this service. */
public interface Accounts {

    /** As what an account does something; empty where there is none of that name. */
    Optional<Role> roleOf(String account);
}
