import { defineConfig } from "vitest/config";

/** Browser journeys: one file after the other, in one real Chromium, against the running product. */
export default defineConfig({
  test: {
    environment: "node",
    include: ["e2e/**/*.e2e.ts"],
    globalSetup: ["e2e/support/application.ts"],
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 60_000,
    // What a page shows after a press may take a while on a busy machine; it is waited for, never timed.
    expect: { poll: { timeout: 20_000, interval: 50 } },
  },
});
