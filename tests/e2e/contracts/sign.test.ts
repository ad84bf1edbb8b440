import type { Page } from "@playwright/test";
import { expect, test } from "../../support/sign-in";

const done = (page: Page) => page.getByRole("status");
const assigned = "/projects?state=ASSIGNED&year=2026&fund=KCDP&reach=own";

/** Opens an assigned đề án of one's own province. */
async function openAssigned(officer: Page) {
  await officer.goto(assigned);
  await officer.locator('main a[href^="/projects/KCDP-2026"]').first().click();
  await officer.waitForURL(/\/projects\/KCDP-2026-[0-9]+$/);
}

test("an officer signs the contract of an assigned đề án and changes it by an appendix", async ({ as }) => {
  const officer = await as("khanh-hoa-2025.chuyenvien");
  await openAssigned(officer);
  await officer.getByRole("link", { name: "Ký hợp đồng" }).click();
  await expect(officer.locator("main")).toContainText("còn được ký");
  const room = await officer.getByLabel("Giá trị hợp đồng").inputValue();
  await officer.getByLabel("Số hợp đồng").fill("21/HĐKC-2026");
  await officer.getByLabel("Giá trị hợp đồng").fill("900 tỷ");
  await officer.getByLabel("Ngày ký").fill("02/11/2026");
  await officer.getByLabel("Ngày hết hạn").fill("01/12/2026");
  await officer.getByRole("button", { name: "Ký hợp đồng" }).click();
  await expect(officer.locator("#value-error")).toContainText("chỉ còn");
  await expect(officer.getByLabel("Số hợp đồng")).toHaveValue("21/HĐKC-2026");
  await officer.getByLabel("Giá trị hợp đồng").fill(room);
  await officer.getByRole("button", { name: "Ký hợp đồng" }).click();
  await expect(done(officer)).toContainText("Đã ký hợp đồng");

  await officer.getByRole("link", { name: "21/HĐKC-2026", exact: true }).click();
  await expect(officer.getByRole("heading", { level: 1 })).toContainText("21/HĐKC-2026");
  await officer.getByText("Ghi phụ lục hợp đồng").click();
  await officer.getByLabel("Số phụ lục").fill("PL-01");
  await officer.getByLabel("Ngày ký").fill("20/11/2026");
  await officer.getByLabel("Ngày hết hạn mới").fill("31/12/2026");
  await officer.getByLabel("Lý do").fill("Thiết bị nhập khẩu về chậm.");
  await officer.getByRole("button", { name: "Ghi phụ lục" }).click();
  await expect(done(officer)).toContainText("Đã ghi phụ lục");
  await expect(officer.locator("main")).toContainText("Phụ lục PL-01");
});

test("one contract over several đề án moves all of them", async ({ as }) => {
  const officer = await as("khanh-hoa-2025.chuyenvien");
  await officer.goto("/contracts/new?fund=KCDP&year=2026");
  await officer.getByLabel("Số hợp đồng").fill("22/HĐKC-2026");
  await officer.getByLabel("Ngày ký").fill("02/11/2026");
  await officer.getByLabel("Ngày hết hạn").fill("31/12/2026");
  await officer
    .getByLabel(/^Ghi vào hợp đồng này/)
    .first()
    .fill("1 triệu");
  await officer.getByRole("button", { name: "Ký hợp đồng" }).click();
  await expect(done(officer)).toContainText("Đã ký hợp đồng");
  await expect(officer.locator("main")).toContainText("1.000.000");
});
