import { expect, test } from "../../support/sign-in";

const STATEMENT = [
  "Ngày;Số chứng từ;Đơn vị hưởng;Số tài khoản;Số tiền;Nội dung",
  "02/03/2026;UNC khác 1;Công ty Gỗ;3713;10000000;Tạm ứng",
  "05/03/2026;UNC khác 2;Công ty Gỗ;3713;25000000;Tạm ứng",
].join("\n");

test("an officer imports a Treasury statement, is told by its line what is wrong in it, and sees both sides", async ({
  as,
}) => {
  const officer = await as("quang-tri-2025.chuyenvien");
  await officer.goto("/vouchers");
  await officer.getByRole("link", { name: "Sao kê Kho bạc" }).click();
  const send = async (content: string) => {
    await officer.getByLabel("Năm ngân sách").fill("2026");
    await officer.getByLabel("Tệp sao kê").setInputFiles({
      ...{ name: "sao-ke.csv", mimeType: "text/csv", buffer: Buffer.from(content) },
    });
    await officer.getByRole("button", { name: "Nhập sao kê" }).click();
  };
  await send(STATEMENT.replace("02/03/2026", "31/02/2026"));
  await expect(officer.locator(".notice-refusal")).toContainText("Dòng 2, cột Ngày");
  await send(STATEMENT);
  await expect(officer.getByRole("status")).toContainText("Đã nhập sao kê");
  await expect(officer.locator("main")).toContainText("35.000.000");
  await officer.getByRole("link", { name: "Chỉ có ở Kho bạc" }).first().click();
  const rows = officer.getByRole("listitem").filter({ has: officer.getByRole("button", { name: "Bỏ qua" }) });
  await expect(rows).toHaveCount(2);
});
