import type { Page } from "@playwright/test";
import { axeFindings } from "../../support/axe";
import { openChecks } from "../../support/open-checks";
import { expect, test } from "../../support/sign-in";

const UNIT = "khanh-hoa-2025";
const PERIOD = { year: "2028", through: "6" };
const PAGE = `/reports/${PERIOD.year}/${PERIOD.through}`;

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

/** A period of its own, opened by the Cục, that asks for plan and what was carried out alone. */
async function openPeriod(page: Page): Promise<void> {
  await page.goto("/reports/periods/new");
  const type = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);
  await type("Năm", PERIOD.year);
  await type("Đến hết tháng (1–12)", PERIOD.through);
  await type("Số liệu từ ngày", "01/01/2028");
  await type("Ngày cắt số liệu", "30/06/2028");
  await type("Hạn nộp", "10/07/2028");
  await page.getByLabel("Ước thực hiện").uncheck();
  await press(page, "Lập kỳ báo cáo");
  await expect(page.locator(".notice-done")).toContainText("Đã lập kỳ báo cáo");
  await press(page, "Mở kỳ");
  await expect(page.locator("main")).toContainText("Đang mở");
}

test("the Cục looks at what provinces sent of a period, and approves those it chose together", async ({ as }) => {
  test.setTimeout(120_000);
  const ministry = await as("cuc.chuyenvien");
  await openPeriod(ministry);
  await ministry.goto(`${PAGE}/approve`);
  await expect(ministry.locator("main")).toContainText("Kỳ này không có báo cáo nào chờ Bộ duyệt.");

  const officer = await as("khanh-hoa-2025.chuyenvien");
  await officer.goto(`${PAGE}/${UNIT}`);
  await press(officer, "Bắt đầu báo cáo");
  for (const fund of ["KCQG", "KCĐP"]) {
    await officer.getByLabel(`${fund} – Kế hoạch – tổng số`, { exact: true }).fill("5.000");
    await officer.getByLabel(`${fund} – Thực hiện – tổng số`, { exact: true }).fill("4.000");
  }
  await press(officer, "Lưu và kiểm tra lại");
  await expect(officer.getByText("Đã lưu báo cáo.")).toBeVisible();
  await openChecks(officer);
  for (const field of await officer.getByPlaceholder("Lý do").all()) await field.fill("Theo biên bản đối chiếu.");
  await press(officer, "Lưu và kiểm tra lại");
  await expect(officer.getByText("Đã lưu báo cáo.")).toBeVisible();
  const head = await as("khanh-hoa-2025.lanhdao");
  await head.goto(`${PAGE}/${UNIT}`);
  await press(head, "Chốt số liệu, gửi Bộ");
  await expect(head.locator(".page-header").getByText("Đã chốt, chờ Bộ duyệt")).toBeVisible();

  await ministry.goto(`/reports?year=${PERIOD.year}`);
  await ministry.getByRole("link", { name: /1 báo cáo chờ phê duyệt/ }).click();
  await expect(ministry.getByText("5.000").first()).toBeVisible();
  expect(await axeFindings(ministry)).toEqual([]);
  await press(ministry, "Kiểm tra trước khi phê duyệt");
  await expect(ministry.locator(".notice-refusal")).toContainText("Chưa kiểm tra được");
  await ministry.getByRole("checkbox", { name: /Phê duyệt báo cáo của .*Khánh Hòa/ }).check();
  await press(ministry, "Kiểm tra trước khi phê duyệt");
  await expect(ministry.getByRole("heading", { name: "Sẽ phê duyệt: 1 báo cáo" })).toBeVisible();
  expect(await axeFindings(ministry)).toEqual([]);
  await press(ministry, "Phê duyệt 1 báo cáo");
  await expect(ministry.getByRole("heading", { name: "Đã phê duyệt: 1 báo cáo" })).toBeVisible();
  await ministry.goto(`${PAGE}/${UNIT}`);
  await expect(ministry.locator(".page-header").getByText("Bộ đã duyệt")).toBeVisible();
});
