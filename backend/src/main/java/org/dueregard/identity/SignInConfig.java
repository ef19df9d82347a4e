package org.dueregard.identity;

import io.smallrye.config.ConfigMapping;

/** How people sign in, beside what the library that speaks OpenID Connect is told itself. */
@ConfigMapping(prefix = "due-regard.sign-in")
public interface SignInConfig {

    /** Claim that lists the codes of a person's services. */
    String servicesClaim();

    /** Claim that names a person's post. */
    String postClaim();

    /** Whether the accounts of the demonstration, whose passwords everybody knows, are let in. */
    boolean demo();
}
