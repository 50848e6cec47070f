/** Pages for people: Japanese first, English second, plain HTML that works without scripts. */
@NullMarked
package org.ayumi.web;

import org.jspecify.annotations.NullMarked;
