/** 担当者: who is in charge of an initiative or an indicator, as an account or as a post. */
@NullMarked
package org.ayumi.kernel.charge;

import org.jspecify.annotations.NullMarked;
