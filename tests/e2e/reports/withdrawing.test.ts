import type { Page } from "@playwright/test";
import { axeFindings } from "../../support/axe";
import { openChecks } from "../../support/open-checks";
import { expect, test } from "../../support/sign-in";

const UNIT = "da-nang-2025";
const PAGE = `/reports/2026/6/${UNIT}`;

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

const badge = (page: Page, state: string) =>
  expect(page.locator(".page-header").getByText(state, { exact: true })).toBeVisible();

/** Gives a reason for everything that is still open, and saves. */
async function explainAll(page: Page): Promise<void> {
  await openChecks(page);
  for (const field of await page.getByPlaceholder("Lý do").all()) await field.fill("Theo biên bản đối chiếu.");
  await press(page, "Lưu và kiểm tra lại");
  await expect(page.getByText("Đã lưu báo cáo.")).toBeVisible();
}

const shot = (page: Page, name: string) =>
  process.env.SHOTS ? page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true }) : null;

test("the Ministry reads what was sent while a province rewrites it; a correction that was begun is withdrawn, and what was certified counts on", async ({
  as,
}) => {
  test.setTimeout(180_000);
  const officer = await as(`${UNIT}.chuyenvien`);
  await officer.goto(PAGE);
  await press(officer, "Bắt đầu báo cáo");
  for (const name of ["KCĐP – Kế hoạch – tổng số", "KCĐP – Thực hiện – tổng số", "KCĐP – Ước thực hiện – tổng số"])
    await officer.getByLabel(name, { exact: true }).fill(name.includes("Kế hoạch") ? "90.000" : "41.000");
  for (const cell of await officer.locator('input[data-kind="amount"][aria-label^="KCĐP – "]').all())
    if (!(await cell.getAttribute("aria-label"))?.endsWith("tổng số")) await cell.fill("");
  await explainAll(officer);
  await explainAll(officer);
  await expect(officer.getByRole("button", { name: "Rút đính chính" })).toHaveCount(0);
  const head = await as(`${UNIT}.lanhdao`);
  await head.goto(PAGE);
  await press(head, "Chốt số liệu, gửi Bộ");
  await badge(head, "Đã chốt, chờ Bộ duyệt");
  const ministry = await as("cuc.chuyenvien");
  await ministry.goto(PAGE);
  await ministry.getByLabel("Ý kiến").fill("Đối chiếu lại phần KCĐP.");
  await press(ministry, "Trả lại");
  await badge(ministry, "Bộ trả lại");

  await officer.goto(PAGE);
  await officer.getByLabel("KCĐP – Thực hiện – tổng số", { exact: true }).fill("4");
  await expect(officer.getByText("Đã lưu.", { exact: true })).toBeVisible({ timeout: 15_000 });
  await ministry.goto(PAGE);
  await expect(ministry.getByText("Tỉnh đang sửa lại báo cáo.")).toBeVisible();
  await expect(ministry.getByRole("row", { name: /^Tổng số/ })).toContainText("41.000");
  expect(await axeFindings(ministry)).toEqual([]);
  await shot(ministry, "as-sent");

  await officer.getByLabel("KCĐP – Thực hiện – tổng số", { exact: true }).fill("41.000");
  await explainAll(officer);
  await head.goto(PAGE);
  await press(head, "Chốt số liệu, gửi Bộ");
  await ministry.goto(PAGE);
  await press(ministry, "Phê duyệt");
  await officer.goto(PAGE);
  await officer.getByLabel("Lý do đính chính").fill("Kho bạc điều chỉnh chứng từ.");
  await press(officer, "Đính chính");
  await badge(officer, "Đính chính lần 1");
  await press(officer, "Rút đính chính");
  await expect(officer.locator(".notice-refusal")).toBeVisible();
  await shot(officer, "withdraw-form");
  await officer.getByLabel("Ý kiến").fill("Đã đối chiếu lại, số đã chốt là đúng.");
  await press(officer, "Rút đính chính");
  await expect(officer.locator(".notice-done")).toContainText("Đã rút bản đính chính");
  await badge(officer, "Bộ đã duyệt");
  await expect(officer.locator("main")).toContainText("Bản 2: Đã rút");
  await expect(officer.locator("main")).toContainText("Đã đối chiếu lại, số đã chốt là đúng.");
  expect(await axeFindings(officer)).toEqual([]);
  await shot(officer, "withdrawn");
  await officer.setViewportSize({ width: 390, height: 800 });
  await officer.goto(PAGE);
  expect(await officer.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await shot(officer, "withdrawn-390");
});
