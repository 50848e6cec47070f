/** 担当者: who is in charge, and how that is handed over. */
@NullMarked
package org.ayumi.command.charge;

import org.jspecify.annotations.NullMarked;
