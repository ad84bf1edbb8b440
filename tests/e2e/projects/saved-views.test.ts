import { expect, test } from "../../support/sign-in";

test("an officer finds what is late and large, saves it under a name, and opens it again the next day", async ({
  as,
}) => {
  const page = await as("quang-tri-2025.chuyenvien");
  await page.goto("/projects");
  const counts = page.getByRole("navigation", { name: "Trạng thái" });
  await counts.getByRole("link", { name: /^Đang soạn/ }).click();
  await expect(counts.getByRole("link", { name: /^Đang soạn/ })).toHaveAttribute("aria-current", "true");
  await page.getByLabel("Kinh phí từ").fill("20 triệu");
  await page.getByLabel("Hạn xử lý").selectOption("late");
  await page.getByRole("button", { name: "Lọc" }).click();
  await expect(page).toHaveURL(/amountFrom=.*due=late/);
  await expect(page.getByLabel("Kinh phí từ")).toHaveValue("20.000.000");

  await page.getByRole("link", { name: "Lưu cách lọc này" }).click();
  await expect(page.getByText("Kinh phí hỗ trợ từ: 20.000.000 đồng")).toBeVisible();
  await page.getByLabel("Tên cách lọc").fill("Bản nháp quá hạn");
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByRole("status")).toHaveText("Đã lưu cách lọc.");

  await page.goto("/projects");
  await page
    .getByRole("navigation", { name: "Cách lọc đã lưu" })
    .getByRole("link", { name: "Bản nháp quá hạn" })
    .click();
  await expect(page).toHaveURL(/state=DRAFT/);
  await expect(page.getByRole("link", { name: "Bản nháp quá hạn" })).toHaveAttribute("aria-current", "true");
  await page.getByRole("link", { name: "Đổi tên, xóa" }).click();
  await page.getByLabel("Tên mới của “Bản nháp quá hạn”").fill("Nháp trễ");
  await page.getByRole("button", { name: "Đổi tên" }).click();
  await expect(page.getByRole("link", { name: "Nháp trễ" })).toBeVisible();
  await page.getByRole("button", { name: "Xóa cách lọc “Nháp trễ”" }).click();
  await expect(page.getByText("Chưa có cách lọc nào.")).toBeVisible();
});

test("an amount that cannot be read is named with its reason and stays as typed; “mine” is not for a stranger", async ({
  page,
}) => {
  await page.goto("/projects?amountFrom=500+l%C3%ADt&mine=yes");

  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "Kinh phí hỗ trợ từ: có đơn vị không hiểu được",
  );
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "Của tôi: chỉ lọc được trong danh sách của chính mình",
  );
  await expect(page.getByLabel("Kinh phí từ")).toHaveValue("500 lít");
});
