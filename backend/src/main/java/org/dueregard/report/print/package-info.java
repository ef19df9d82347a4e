/**
 * Documents made of a snapshot: pure functions, the same snapshot gives the same bytes. {@code paper} is what a document
 * consists of and knows no format; {@code html}, {@code docx} and {@code pdf} each write it in one.
 */
@NullMarked
package org.dueregard.report.print;

import org.jspecify.annotations.NullMarked;
