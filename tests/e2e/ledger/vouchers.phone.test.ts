import { expect, test } from "../../support/sign-in";
import { openForm } from "./ledger-steps";

test("on a phone no page of the ledger scrolls sideways", async ({ as }) => {
  const page = await as("quang-tri-2025.chuyenvien");
  await page.setViewportSize({ width: 390, height: 844 });
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= 390);
  for (const path of ["/office", "/vouchers", "/vouchers/new"]) {
    await page.goto(path);
    expect(await fits(), path).toBe(true);
  }
  await openForm(page);
  expect(await fits(), "form").toBe(true);
});
