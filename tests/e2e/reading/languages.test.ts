import type { Page } from "@playwright/test";
import { expect, test } from "../../support/sign-in";

/** Letters that Vietnamese alone uses. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/i;

/** Texts that are mostly Vietnamese words, and more than a name, but would be read out in the page's language. */
async function unmarked(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest("script, style, option, [lang=vi]")) continue;
      found.push(node.textContent ?? "");
    }
    return found;
  });
  return texts.filter((text) => {
    const words = text.split(/[\s·,–-]+/).filter((word) => /\p{L}/u.test(word));
    const vietnamese = words.filter((word) => VIETNAMESE.test(word));
    return vietnamese.length > 3 && vietnamese.length * 2 > words.length;
  });
}

test.describe("An English page says which of its words are Vietnamese, so that they are read out right", () => {
  const PUBLIC = [
    "/en/regions/mttn?year=2023&through=9",
    "/en/provinces/quang-tri-2025",
    "/en/projects",
    "/en/figures",
    "/en/search?q=may",
    "/en/plans/2026",
    "/en/explain?scope=MTTN&year=2023&through=9&measure=actual&column=ALL",
  ];
  for (const path of PUBLIC) {
    test(`to anyone at ${path}`, async ({ page }) => {
      await page.goto(path);
      expect(await unmarked(page)).toEqual([]);
    });
  }

  test("on the page of a đề án, down to its title", async ({ page }) => {
    await page.goto("/en/projects");
    await page.locator("tbody th a").first().click();
    await expect(page.locator("h1 [lang=vi]")).toHaveCount(1);
    expect(await unmarked(page)).toEqual([]);
  });

  test("to an officer at their desk, on lists and on a voucher", async ({ as }) => {
    const page = await as("quang-tri-2025.chuyenvien");
    for (const path of ["/en/office", "/en/vouchers", "/en/contracts", "/en/vouchers/new"]) {
      await page.goto(path);
      expect(await unmarked(page), path).toEqual([]);
    }
    await page.goto("/en/vouchers");
    await page.locator("tbody th a").first().click();
    await expect(page.locator("dl")).toBeVisible();
    expect(await unmarked(page)).toEqual([]);
  });

  test("to an auditor and an administrator", async ({ as }) => {
    const auditor = await as("thanhtra");
    await auditor.goto("/en/office");
    expect(await unmarked(auditor)).toEqual([]);
    const administrator = await as("quantri");
    await administrator.goto("/en/admin/accounts");
    expect(await unmarked(administrator)).toEqual([]);
  });

  test("and a Vietnamese page marks nothing, for all of it is", async ({ page }) => {
    await page.goto("/projects");
    await expect(page.locator("main [lang]")).toHaveCount(0);
  });
});
