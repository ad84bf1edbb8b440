import { expect, test } from "../../support/sign-in";
import { workbook } from "../../support/workbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const HEADS = [
  ...["Số quyết định", "Ngày ký", "Nguồn kinh phí", "Năm", "Loại quyết định", "Tỉnh, thành phố", "Nội dung"],
  ...["Mã đề án", "Số tiền (đồng)", "Ghi chú"],
];
const rowOf = (amount: string | number) => [
  ...["88/QĐ-BCT", "20/11/2026", "KCQG", 2027, "ASSIGN", "Quảng Trị", "ND6", "", amount, "Thông tin"],
];

test("anyone compares two decisions of a year, sees what changed and why, and takes it away", async ({ page }) => {
  await page.goto("/plans/2023?fund=KCQG");
  await page.getByRole("link", { name: "So sánh hai thời điểm" }).click();
  await page.waitForURL(/\/plans\/2023\/compare/);
  const choices = page.locator("select[name=from] option");
  await page.locator("select[name=from]").selectOption({ index: 1 });
  await page.getByRole("button", { name: "So sánh" }).click();
  await expect(page).toHaveURL(/from=[0-9a-f-]{36}/);
  await expect(page.locator("main")).toContainText("Khuyến công quốc gia năm 2023");
  if ((await choices.count()) > 2) await expect(page.getByRole("heading", { name: "Các dòng thay đổi" })).toBeVisible();
  await page.locator("select[name=from]").selectOption("");
  await page.getByRole("button", { name: "So sánh" }).click();
  await expect(page.getByRole("heading", { name: "Các quyết định ở giữa" })).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: /Excel/ }).click()]);
  expect(file.suggestedFilename()).toBe("plan-comparison-2023.xlsx");
});

test("an officer of the Ministry hands in plan lines, mends what is wrong, and prints the draft they became", async ({
  as,
}) => {
  const officer = await as("cuc.chuyenvien");
  await officer.goto("/plans/decisions");
  await officer.getByRole("link", { name: "Nhập dòng kế hoạch từ tệp" }).click();
  const handIn = async (amount: string | number) => {
    const buffer = await workbook([HEADS, rowOf(amount)], "Dòng kế hoạch");
    await officer
      .getByLabel("Tệp dòng kế hoạch", { exact: true })
      .setInputFiles({ name: "a.xlsx", mimeType: XLSX, buffer });
    await officer.getByRole("button", { name: /^Kiểm tra tệp/ }).click();
  };
  await handIn("ba trăm");
  await expect(officer.getByRole("heading", { name: "1 chỗ phải sửa" })).toBeVisible({ timeout: 30_000 });
  await expect(officer.getByRole("link", { name: "Tải tệp đã đánh dấu chỗ sai" })).toBeVisible();
  await handIn(70_000_000);
  await officer.getByRole("button", { name: "Ghi 1 dòng vào dự thảo quyết định" }).click({ timeout: 30_000 });
  await expect(officer.getByText("Đã ghi 1 dòng vào dự thảo quyết định, 0 dòng giữ nguyên.")).toBeVisible();
  await officer.getByRole("link", { name: "Xem các dự thảo" }).click();
  await officer.getByRole("link", { name: "88/QĐ-BCT" }).click();
  await expect(officer.locator("main")).toContainText("Trong đó chưa phân đề án: 70.000.000 đồng");
  const [paper] = await Promise.all([
    officer.waitForEvent("download"),
    officer.getByRole("link", { name: "Quyết định (Word)" }).click(),
  ]);
  expect(paper.suggestedFilename()).toMatch(/^quyet-dinh-assign-kcqg-2027-.*\.docx$/);
});

test("people of the Ministry preview a release, record it, and find it in the list", async ({ as }) => {
  const officer = await as("cuc.chuyenvien2");
  await officer.goto("/plans/releases");
  await officer.getByRole("link", { name: "Ghi một đợt phân bổ" }).click();
  await officer.getByLabel("Đợt", { exact: true }).fill("9");
  await officer.getByLabel("Số văn bản").fill("99/BCT-TC");
  await officer.getByLabel("Ngày ký").fill("20/11/2026");
  await officer
    .getByLabel(/^Phân bổ cho đề án/)
    .first()
    .fill("sai");
  await officer.getByRole("button", { name: "Xem trước" }).click();
  await expect(officer.locator(".notice-refusal")).toBeVisible();
  await expect(officer.getByLabel(/^Phân bổ cho đề án/).first()).toHaveValue("sai");
  const rows = officer.locator("tbody tr");
  const count = await rows.count();
  let chosen = 0;
  for (let at = 0; at < count; at++) {
    const rest = (await rows.nth(at).locator("td").nth(3).textContent()) ?? "";
    if (/[1-9]/.test(rest)) {
      chosen = at;
      break;
    }
  }
  await officer
    .getByLabel(/^Phân bổ cho đề án/)
    .first()
    .fill("");
  await officer
    .getByLabel(/^Đề nghị cho đề án/)
    .nth(chosen)
    .fill("2 triệu");
  await officer
    .getByLabel(/^Phân bổ cho đề án/)
    .nth(chosen)
    .fill("1 triệu");
  await officer.getByRole("button", { name: "Xem trước" }).click();
  await expect(officer.getByRole("heading", { level: 1 })).toHaveText("Xem trước đợt phân bổ");
  await expect(officer.locator("main")).toContainText("1 đề án, 1.000.000 đồng");
  await officer.getByRole("button", { name: "Ghi đợt phân bổ" }).click();
  await expect(officer.getByRole("heading", { level: 1 })).toContainText("đợt 9");
  await officer.goto("/plans/releases?tranche=9");
  await expect(officer.getByRole("link", { name: "99/BCT-TC" })).toBeVisible();
  await expect(officer.locator("main")).toContainText("2.000.000");
});
