package org.dueregard.identity;

/**
 * What is left to do after the session here has ended.
 *
 * @param continueAt address to go to, where the provider ends its own session and sends the person back
 */
public record SignOutView(String continueAt) {}
