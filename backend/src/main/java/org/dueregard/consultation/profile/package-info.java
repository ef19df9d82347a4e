/**
 * Who answered a consultation, as it may be told in public. {@link org.dueregard.consultation.profile.PublishedFigures} is the one
 * gate that public figures of people pass through (decision 18).
 */
@NullMarked
package org.dueregard.consultation.profile;

import org.jspecify.annotations.NullMarked;
