import { axeFindings } from "../../support/axe";
import { expect, test } from "../../support/sign-in";

test("the Cục plans a period, opens it, gives a province more time, and everyone finds it on the board", async ({
  as,
  browser,
}) => {
  test.slow();
  const page = await as("cuc.chuyenvien2");
  await page.goto("/reports");
  await page.getByRole("link", { name: "Lập kỳ báo cáo" }).click();
  const type = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);
  await type("Năm", "2027");
  await type("Đến hết tháng (1–12)", "5");
  await type("Số liệu từ ngày", "01/01/2027");
  await type("Ngày cắt số liệu", "31/05/2027");
  await type("Hạn nộp", "30/05/2027");
  await page.getByLabel("Kiến nghị").uncheck();
  await page.getByRole("button", { name: "Lập kỳ báo cáo" }).click();
  await expect(page.locator(".notice-refusal")).toContainText("Chưa ghi được");
  await expect(page.getByLabel("Hạn nộp", { exact: true })).toHaveValue("30/05/2027");
  await expect(page.getByLabel("Kiến nghị")).not.toBeChecked();
  await expect(page.getByLabel("Kế hoạch")).toBeChecked();
  await type("Hạn nộp", "10/06/2027");
  await page.getByRole("button", { name: "Lập kỳ báo cáo" }).click();
  await expect(page.locator(".notice-done")).toContainText("Đã lập kỳ báo cáo");
  await page.getByRole("button", { name: "Mở kỳ" }).click();
  await expect(page.locator("main")).toContainText("Đang mở");
  const extend = page.locator("form", { has: page.getByRole("button", { name: "Gia hạn" }) });
  await extend.getByLabel("Cho tỉnh").selectOption("quang-tri-2025");
  await extend.getByLabel("Hạn mới").fill("20/06/2027");
  await extend.getByLabel("Lý do").fill("Bão lụt.");
  await extend.getByRole("button", { name: "Gia hạn" }).click();
  await expect(page.locator(".notice-done")).toContainText("Đã gia hạn");
  await expect(page.locator("main")).toContainText("Bão lụt.");
  expect(await axeFindings(page)).toEqual([]);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/period.png`, fullPage: true });

  await page.goto("/reports?year=2027");
  await expect(page.locator("main")).toContainText("Chưa bắt đầu");
  expect(await axeFindings(page)).toEqual([]);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/board.png`, fullPage: true });

  const visitor = await (await browser.newContext({ viewport: { width: 390, height: 800 } })).newPage();
  await visitor.goto("/reports?year=2027");
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("Báo cáo định kỳ năm 2027");
  await expect(visitor.locator("main")).not.toContainText("Chưa bắt đầu");
  await expect(visitor.getByRole("link", { name: "Lập kỳ báo cáo" })).toHaveCount(0);
  expect(await axeFindings(visitor)).toEqual([]);
  if (process.env.SHOTS) await visitor.screenshot({ path: `${process.env.SHOTS}/board-390.png` });
  expect((await visitor.goto("/reports/periods/2027/5"))?.url()).toContain("/sign-in");
});
