import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    baseUrl: string;
  }
}

const patience = { tries: 60, pause: 1000 } as const;

async function answers(baseUrl: string): Promise<boolean> {
  try {
    return (await fetch(`${baseUrl}/api/v1/plans/current/dashboard`)).ok;
  } catch {
    return false;
  }
}

/** Finds the running product that the journeys go through, and waits until it answers. */
export default async function setup(project: TestProject): Promise<void> {
  const address = process.env.E2E_BASE_URL ?? process.env.BASE_URL;
  if (!address) {
    throw new Error(
      "The journeys need the running product: use `make test-e2e`, which starts one, " +
        "or set E2E_BASE_URL to the address of one.",
    );
  }
  const baseUrl = address.replace(/\/$/, "");
  for (let tried = 0; tried < patience.tries; tried++) {
    if (await answers(baseUrl)) {
      project.provide("baseUrl", baseUrl);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, patience.pause));
  }
  throw new Error(`${baseUrl} did not answer with a dashboard within a minute.`);
}
