import type { Page } from "@playwright/test";
import { vietnamDay } from "@/lib/domain/period/period";
import { expect, test } from "../../support/sign-in";

/** What was just done; a typed day's echo is a status too. */
const done = (page: Page) => page.locator("div[role=status]");
const typed = (day: string) => day.split("-").reverse().join("/");
const after = (days: number) => typed(vietnamDay(new Date(Date.now() + days * 86_400_000)));

test("without script somebody of the Cục acts for their leader, leaves it again, and no other is offered it", async ({
  as,
  browser,
}) => {
  const origin = test.info().project.use.baseURL ?? "";
  const leader = await as("cuc.lanhdao");
  const officer = await as("cuc.chuyenvien2");
  await leader.goto("/office/delegations");
  await leader.getByLabel("Người nhận ủy quyền").selectOption({ index: 2 });
  await leader.getByLabel(/^Từ ngày/).fill(after(0));
  await leader.getByLabel(/^Đến hết ngày/).fill(after(0));
  await leader.getByLabel("Số văn bản").fill("3/UQ-CTĐP");
  await leader.getByRole("button", { name: "Ủy quyền" }).click();
  await expect(done(leader)).toContainText("Đã ủy quyền");

  const plain = await browser.newContext({
    baseURL: origin,
    javaScriptEnabled: false,
    storageState: await officer.context().storageState(),
  });
  const page = await plain.newPage();
  await page.goto("/office/delegations");
  await page.getByRole("button", { name: /^Làm thay/ }).click();
  await expect(page).toHaveURL(/\/office$/);
  await expect(page.getByText("đang làm thay")).toBeVisible();
  await page.goto("/office/delegations");
  await expect(page.getByText("Đang làm thay người khác thì không ủy quyền tiếp")).toBeVisible();
  await page.getByRole("button", { name: "Trở lại vai trò của mình" }).click();
  await expect(page.getByText("đang làm thay")).toHaveCount(0);
  await page.goto("/office/delegations");
  await page.getByRole("button", { name: /^Trả lại ủy quyền/ }).click();
  await expect(page.getByText("Đã kết thúc sớm").first()).toBeVisible();
  await plain.close();
});
