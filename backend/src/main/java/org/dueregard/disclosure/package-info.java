/**
 * What may be told in public of counts of people, and what such counts say: suppression, rounding, figures that stay
 * steady from one publication to the next, and how the people who answered compare with a population.
 *
 * <p>Everything here is a pure function; the package imports nothing but the JDK. What an attacker can and cannot learn
 * is written down in decision 18.
 */
package org.dueregard.disclosure;
