import type { Page } from "@playwright/test";

/** Unfolds what the checks find in a report that is being written. */
export async function openChecks(page: Page): Promise<void> {
  await page.locator("details:has([data-of])").evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
}
