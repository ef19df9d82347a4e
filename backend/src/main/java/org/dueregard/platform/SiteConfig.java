package org.dueregard.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Name and look of this installation: settings of the council. */
@ConfigMapping(prefix = "due-regard.site")
public interface SiteConfig {

    /** Code of the organisation whose plan `current` names; unset: the one whose plan was recorded first. */
    Optional<String> organisation();

    /** Name of the council; unset: the name of that organisation. */
    Optional<String> councilName();

    /** Name of the service in the page header. */
    @WithDefault("Due Regard")
    String productName();

    /** Colour of the header and of links, as {@code #rrggbb}; must contrast with white by 4.5 to 1. */
    @WithDefault("#1d5e54")
    String accentColour();

    /** Address of the council's logo, on this server. */
    Optional<String> logoUrl();
}
