import { expect, test } from "../../support/sign-in";

test("an officer accepts several đề án together: looked at first, then recorded, each with its own result", async ({
  as,
}) => {
  const officer = await as("da-nang-2025.chuyenvien");
  await officer.goto("/acceptances");
  await officer.getByRole("link", { name: "Nghiệm thu nhiều đề án" }).click();
  const boxes = officer.getByRole("checkbox", { name: /^Nghiệm thu KC/ });
  await expect(boxes.nth(1)).toBeVisible();
  await officer.getByRole("button", { name: "Kiểm tra trước khi ghi" }).click();
  await expect(officer.locator(".notice-refusal")).toContainText("Hãy chọn ít nhất một");
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await officer.getByLabel("Họ tên người thứ 1").fill("Nguyễn Thị Hòa");
  await officer.locator('li:has(input[name="items.1.accept"])').getByLabel("Đạt được").first().fill("0");
  await officer.getByRole("button", { name: "Kiểm tra trước khi ghi" }).click();
  await expect(officer.getByRole("heading", { name: "Sẽ ghi nghiệm thu: 1 đề án" })).toBeVisible();
  await expect(officer.getByRole("region", { name: "Chưa ghi được: 1 đề án" })).toContainText("lý do");
  await officer.getByRole("button", { name: "Ghi nghiệm thu 1 đề án" }).click();
  const done = officer.getByRole("region", { name: "Đã ghi nghiệm thu: 1 đề án" });
  await done.getByRole("link").first().click();
  await expect(officer.locator("main")).toContainText("Đã nghiệm thu");
});
