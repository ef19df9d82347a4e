package org.dueregard.committee.readback;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The committee papers system, as an operator sets it. */
@ConfigMapping(prefix = "due-regard.papers")
public interface PapersConfig {

    /** Address of its read service, which ends with {@code mgWebService.asmx}; unset: nothing is read back. */
    Optional<String> url();

    /** How long it may take to answer. */
    @WithDefault("30s")
    Duration timeout();

    /** How often it is asked. */
    @WithDefault("1h")
    Duration every();

    /** For how many days after the meeting it is asked: decisions and minutes follow it. */
    @WithDefault("60")
    int daysAfterMeeting();
}
