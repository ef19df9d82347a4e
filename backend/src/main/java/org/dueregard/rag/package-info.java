/**
 * The rating engine: what colour an action, a role, a plan or a measure has, and why, in plain words.
 *
 * <p>Everything here is a pure function of facts, plan rules and an as-at date. The package imports nothing but the
 * JDK: no clock, no database, no framework. The as-at date is a calendar day in Europe/London that the caller passes in
 * (see {@link org.dueregard.rag.PlanAsAt}), and the facts are those that were known on that day.
 *
 * <p>Facts may be incomplete: a part that is not known is {@code null} (or an empty list), and no rating method throws
 * because of it. Only plan rules are refused when they make no sense, and an as-at date is always needed.
 */
package org.dueregard.rag;
