package org.ayumi.command.dispatch;

/**
 * Who asks.
 *
 * @param account the account, never a person's name
 * @param role STAFF, APPROVER, … or SYSTEM
 * @param section the section the account belongs to
 */
public record Actor(String account, String role, String section) {}
