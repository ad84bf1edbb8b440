import type { Page } from "@playwright/test";

/** Unfolds what the checks find in a report that is being written, also what they find from then on. */
export async function openChecks(page: Page): Promise<void> {
  await page.locator("form:has(.report-save) details").evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
}
