package org.dueregard.consultation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a council sets for its register. */
@ConfigMapping(prefix = "due-regard.consultations")
public interface ConsultationConfig {

    /** Months after closing within which "we did" is due. */
    @WithDefault("3")
    int weDidMonths();
}
