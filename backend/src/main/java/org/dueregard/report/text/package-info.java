/**
 * What a report says, as it is frozen: records without behaviour, written to JSON as they stand. Texts are CommonMark
 * with paragraphs, bulleted lists, emphasis and links only; a figure bound to the record stands in them as
 * {@code {{consultations.completed(2020-21)}}}.
 */
@NullMarked
package org.dueregard.report.text;

import org.jspecify.annotations.NullMarked;
