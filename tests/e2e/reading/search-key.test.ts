import { expect, test } from "@playwright/test";

test("a slash pressed on any page goes to the box in its header, which finds without accents", async ({ page }) => {
  await page.goto("/plans", { waitUntil: "networkidle" });
  await page.keyboard.press("/");
  const box = page.getByRole("banner").getByRole("searchbox", { name: "Tìm trong cả cổng" });
  await expect(box).toBeFocused();
  await page.keyboard.type("may moc");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=may\+moc$/);
  await expect(page.locator("#find")).toHaveValue("may moc");
});

test("on a phone a slash leads to the search page, in the page's language", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
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
  const filter = page.locator('main input[name="q"]');
  await filter.focus();
  await page.keyboard.press("/");
  await expect(filter).toHaveValue("/");
  await expect(page).toHaveURL(/\/projects$/);
});
