package org.dueregard.architecture.broken.rag;

import jakarta.inject.Singleton;

/** Breaks: the rules of rating stand on the JDK alone. */
record KnowsAFramework(Class<Singleton> framework) {}
