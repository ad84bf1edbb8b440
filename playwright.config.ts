import { defineConfig, devices } from "@playwright/test";
import { chromiumFlags, installedChromium } from "./tests/support/chromium";

const chromium = installedChromium();

/** The address of a running portal with the sample comes from `npm test`, or from APP_ORIGIN when run by hand. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  workers: 2,
  timeout: 90_000,
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    baseURL: process.env.APP_ORIGIN ?? "http://localhost:3000",
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    trace: "retain-on-failure",
    launchOptions: { args: chromiumFlags(), ...(chromium && { executablePath: chromium }) },
  },
  projects: [
    {
      name: "desktop",
      testIgnore: /\.phone\.test\.ts$/,
      use: { ...devices["Desktop Chrome"], viewport: { width: 1366, height: 768 } },
    },
    { name: "phone", testMatch: /\.phone\.test\.ts$/, use: { ...devices["Pixel 7"] } },
  ],
});
