/** 担当者 as read models keep them and answers show them. */
@NullMarked
package org.ayumi.query.charge;

import org.jspecify.annotations.NullMarked;
