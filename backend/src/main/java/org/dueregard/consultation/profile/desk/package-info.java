/** Where officers see, save, try out, publish and release figures of respondents. Nothing here is public. */
@NullMarked
package org.dueregard.consultation.profile.desk;

import org.jspecify.annotations.NullMarked;
