import type { Page } from "@playwright/test";
import { expect, test } from "../../support/sign-in";

const OFFICER = "da-nang-2025.chuyenvien@khuyencong.test";

const refusal = (page: Page) => page.getByRole("main").getByRole("alert");

async function openAccount(page: Page, email: string): Promise<void> {
  await page.goto(`/admin/accounts?q=${encodeURIComponent(email)}`);
  await page.getByRole("main").getByRole("row").nth(1).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Tài khoản");
}

test("what was typed for one account comes back there, with the reason in focus, and in no other account's form", async ({
  as,
}) => {
  const page = await as("quantri");
  await page.goto("/admin/accounts");
  await page.getByLabel("E-mail công vụ").fill(OFFICER);
  await page.getByLabel("Họ và tên").fill("Người Thứ Hai");
  await page.getByLabel("Vai trò", { exact: true }).selectOption("AUDITOR");
  await page.getByRole("button", { name: "Tạo tài khoản" }).click();

  await expect(refusal(page)).toContainText("đã có tài khoản");
  await expect(refusal(page)).toBeFocused();
  await expect(page.getByLabel("Họ và tên")).toHaveValue("Người Thứ Hai");
  await expect(page.getByLabel("Vai trò", { exact: true })).toHaveValue("AUDITOR");
  await expect(page.getByLabel("Mật khẩu lần đầu")).not.toHaveValue("");

  await page.getByLabel("Vai trò", { exact: true }).selectOption("PROVINCE_LEADER");
  await page.getByRole("button", { name: "Tạo tài khoản" }).click();
  await expect(refusal(page)).toBeVisible();
  await openAccount(page, "thanhtra@khuyencong.test");
  await expect(page.getByLabel("Vai trò", { exact: true })).toHaveValue("AUDITOR");
  await expect(refusal(page)).toHaveCount(0);
});

test("the last day of a role is typed as a day and read back in words; a day gone by is refused at its field", async ({
  as,
}) => {
  const page = await as("quantri");
  await openAccount(page, OFFICER);
  const until = page.getByLabel(/Đến hết ngày/);
  await until.pressSequentially("05092020");
  await expect(page.getByText("Đọc là: ngày 05 tháng 9 năm 2020.")).toBeVisible();
  await page.getByRole("button", { name: "Chuyển đơn vị, giao vai trò" }).click();

  await expect(refusal(page)).toContainText("Ngày 05/09/2020 đã qua");
  await expect(until).toHaveValue("05092020");
  await expect(until).toHaveAttribute("aria-invalid", "true");
  await page.reload();
  await expect(refusal(page)).toHaveCount(0);
  await expect(until).toHaveValue("");
});
