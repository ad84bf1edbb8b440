import type { Page } from "@playwright/test";
import { expect, test } from "../../support/sign-in";

const SMALLEST = 12;

/** Words on the page that are set smaller, with their size; what only screen readers hear is not set at all. */
const tooSmall = (page: Page) =>
  page.evaluate((smallest) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const { parentElement: parent, textContent: words } = text;
      if (!parent?.checkVisibility() || parent.closest("script, style, .sr-only") || !words?.trim()) continue;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < smallest) found.push(`${words.trim().slice(0, 30)}: ${size}px`);
    }
    return found;
  }, SMALLEST);

const PAGES = {
  quantri: ["/office", "/admin/accounts", "/account"],
  thanhtra: ["/office", "/office/checks", "/vouchers", "/contracts", "/projects", "/plans"],
  "quang-tri-2025.chuyenvien": [
    "/office",
    "/vouchers/new",
    "/projects/new",
    "/imports",
    "/projects/KCDP-2026-0491",
    "/beneficiaries",
  ],
};

for (const [name, addresses] of Object.entries(PAGES)) {
  test(`nothing that ${name} reads is set smaller than ${SMALLEST} px`, async ({ as }) => {
    const page = await as(name);
    for (const address of addresses) {
      await page.goto(address);
      expect(await tooSmall(page), address).toEqual([]);
    }
  });
}

test("on a phone the place one is in stays in sight in the rail", async ({ as }) => {
  const page = await as("quantri");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/admin/accounts");
  await expect(page.getByRole("navigation").getByRole("link", { name: "Quản trị" })).toBeInViewport({ ratio: 1 });
});
