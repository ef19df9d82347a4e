import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";

/** Where the API answers while the front end is developed on its own. */
const api = process.env.API_URL ?? "http://localhost:8080";

export default defineConfig({
  plugins: [preact({ devToolsEnabled: false })],
  css: {
    // GOV.UK Frontend carries a `min-width: 0\0` rule for old browsers that the CSS minifier refuses.
    lightningcss: { errorRecovery: true },
    preprocessorOptions: { scss: { quietDeps: true, loadPaths: ["node_modules"] } },
  },
  build: {
    outDir: "dist",
    assetsDir: "assets",
    // Small files stay files: an inlined data: URL would need a hole in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
  },
  server: { proxy: { "/api": api, "/auth": api, "/openapi": api } },
  preview: { proxy: { "/api": api, "/auth": api, "/openapi": api } },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/testing/setup.ts"],
    restoreMocks: true,
    testTimeout: 30_000,
    // Libraries written for React must pass through the same alias to Preact as our own code.
    server: { deps: { inline: [/@tanstack/] } },
  },
});
