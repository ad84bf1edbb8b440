import { expect, test } from "@playwright/test";

test("a slash pressed on any page leads to the search box, in the page's language", async ({ page }) => {
  await page.goto("/en/projects", { waitUntil: "networkidle" });
  await page.keyboard.press("/");
  await expect(page).toHaveURL(/\/en\/search#find$/);
  await expect(page.locator("#find")).toBeFocused();
  await expect(page.locator("#find")).toHaveValue("");
});

test("a slash on the search page goes to its box, and within the box is typed", async ({ page }) => {
  await page.goto("/search?q=che", { waitUntil: "networkidle" });
  await page.keyboard.press("/");
  const box = page.locator("#find");
  await expect(box).toBeFocused();
  await expect(box).toHaveAttribute("aria-keyshortcuts", "/");
  await page.keyboard.press("End");
  await page.keyboard.press("/");
  await expect(box).toHaveValue("che/");
});

test("a slash typed into a filter of a list stays there", async ({ page }) => {
  await page.goto("/projects", { waitUntil: "networkidle" });
  const filter = page.locator('input[name="q"]').first();
  await filter.focus();
  await page.keyboard.press("/");
  await expect(filter).toHaveValue("/");
  await expect(page).toHaveURL(/\/projects$/);
});
