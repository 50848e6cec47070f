package org.ayumi.kernel.event;

/**
 * Who does something.
 *
 * @param account the account, never a person's name
 * @param section the section the account belongs to
 */
public record Actor(String account, Role role, String section) {}
