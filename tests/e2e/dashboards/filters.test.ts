import { expect, type Page, test } from "@playwright/test";

const MTTN = "/regions/mttn?year=2023&through=9";
const year = (page: Page) => page.locator("#period-bar select[name=year]");
const button = (page: Page) => page.locator("#period-bar button[type=submit]");

/** The page listens once its calendar's button is there. */
async function open(page: Page, address = MTTN): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("button", { name: "Chọn ngày trên lịch" }).first()).toBeVisible();
}

test("arrow keys in a filter load nothing and keep the focus; the button opens the page, with the focus still there", async ({
  page,
}) => {
  await open(page);
  await year(page).focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.waitForTimeout(300);
  await expect(page).toHaveURL(/year=2023/);
  await expect(year(page)).toBeFocused();

  await page.keyboard.press("Enter");
  await button(page).focus();
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/year=2023/);
  await expect(button(page)).toBeFocused();
});

test("a choice made with the pointer opens its page, keeps the focus, and leaves empty filters out of the address", async ({
  page,
}) => {
  await open(page);
  await year(page).dispatchEvent("pointerdown");
  await year(page).focus();
  await year(page).selectOption("2022");
  await expect(page).toHaveURL(/year=2022/);
  expect(new URL(page.url()).searchParams.has("fund")).toBe(false);
  await expect(year(page)).toBeFocused();
});

for (const javaScriptEnabled of [true, false]) {
  test(`after Back and Forward the filters say what the address says, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    for (const [address, name, first, second] of [
      [MTTN, "year", "2023", "2021"],
      ["/projects?fund=KCQG", "fund", "KCQG", "KCDP"],
    ] as const) {
      await page.goto(address);
      const filter = page.locator(`form.filter-bar select[name=${name}]`);
      await filter.selectOption(second);
      await page.locator("form.filter-bar button[type=submit]").click();
      await expect(page).toHaveURL(new RegExp(`${name}=${second}`));
      await expect(filter).toHaveValue(second);
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`${name}=${first}`));
      await expect(filter).toHaveValue(first);
      await page.goForward();
      await expect(filter).toHaveValue(second);
    }
    await context.close();
  });
}

test.describe("on an English browser", () => {
  test.use({ locale: "en-US" });

  test("a day is typed and shown as in Vietnam, and the address carries it for machines", async ({ page }) => {
    await open(page);
    const asOf = page.locator("#period-bar input[name=asOf]");
    await asOf.fill("5/9/2024");
    await asOf.press("Enter");
    await expect(page).toHaveURL(/asOf=2024-09-05/);
    await expect(asOf).toHaveValue("05/09/2024");
  });
});

test("without JavaScript a typed day is read the same; what is no day is named", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(MTTN);
  await page.locator("#period-bar input[name=asOf]").fill("05092024");
  await page.locator("#period-bar button[type=submit]").click();
  await expect(page.locator("#period-bar input[name=asOf]")).toHaveValue("05/09/2024");
  await page.goto(`${MTTN}&asOf=hôm+qua`);
  await expect(page.locator(".notice-refusal")).toContainText("hôm qua");
  await context.close();
});
