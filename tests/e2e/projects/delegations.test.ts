import type { Page } from "@playwright/test";
import { vietnamDay } from "@/lib/domain/period/period";
import { expect, test } from "../../support/sign-in";
import { beginProject, openStep } from "./a-draft";

const unitId = "bac-ninh-2025";
/** What was just done; a typed day's echo is a status too. */
const done = (page: Page) => page.locator("div[role=status]");
const typed = (day: string) => day.split("-").reverse().join("/");
const after = (days: number) => typed(vietnamDay(new Date(Date.now() + days * 86_400_000)));

async function submitted(officer: Page, title: string): Promise<string> {
  const code = await beginProject(officer, "KCDP", title);
  await openStep(officer, code, "Trình");
  await officer.getByRole("button", { name: "Trình" }).click();
  await expect(officer.getByRole("status")).toContainText("Đã trình đề án lên Sở");
  return code;
}

test("a leader gives an officer their role; the officer acts in it on what another submitted, not on their own", async ({
  as,
}) => {
  const [leader, officer] = [await as(`${unitId}.lanhdao`), await as(`${unitId}.chuyenvien`)];
  const second = await as(`${unitId}.chuyenvien2`);
  const others = await submitted(second, "Máy sấy cơm dừa");
  const own = await submitted(officer, "Máy ép dầu dừa");

  await leader.goto("/office");
  await leader.getByRole("link", { name: "Ủy quyền", exact: true }).click();
  const choices = leader.getByLabel("Người nhận ủy quyền");
  const receiver = (await officer.locator('header a[href="/account"]').textContent()) ?? "";
  await choices.selectOption({ label: `${receiver} – Chuyên viên Sở Công Thương` });
  await leader.getByLabel(/^Từ ngày/).fill(after(-1));
  await leader.getByLabel(/^Đến hết ngày/).fill(after(5));
  await leader.getByLabel("Số văn bản").fill("15/GUQ-SCT");
  await leader.getByRole("button", { name: "Ủy quyền" }).click();
  await expect(leader.locator("#from-error")).toContainText("không có hiệu lực trở về trước");
  await expect(leader.getByLabel("Số văn bản")).toHaveValue("15/GUQ-SCT");
  await leader.getByLabel(/^Từ ngày/).fill(after(0));
  await leader.getByRole("button", { name: "Ủy quyền" }).click();
  await expect(done(leader)).toContainText("Đã ủy quyền");
  await expect(leader.getByText("Đang có hiệu lực")).toBeVisible();

  await officer.goto("/office");
  await officer.getByRole("button", { name: /^Làm thay/ }).click();
  const band = officer.getByText(/Anh\/chị đang làm thay .* \(Lãnh đạo Sở Công Thương\) đến hết/);
  await expect(band).toContainText(after(5));
  await officer.goto("/figures");
  await expect(band).toBeVisible();

  await officer.goto(`/projects/${own}`);
  await expect(officer.getByText("phải do người khác làm").first()).toBeVisible();
  await expect(officer.getByRole("link", { name: "Thẩm định cấp cơ sở", exact: true })).toHaveCount(0);

  await openStep(officer, others, "Thẩm định cấp cơ sở");
  for (const choice of await officer.getByLabel("Đạt", { exact: true }).all()) await choice.check();
  await officer.getByLabel("Kết luận").fill("Đủ điều kiện hỗ trợ.");
  await officer.getByRole("button", { name: "Thẩm định cấp cơ sở" }).click();
  await expect(officer.getByRole("status")).toContainText("Đã ghi kết quả thẩm định cấp cơ sở");
  await expect(officer.getByRole("region", { name: "Lịch sử đề án" })).toContainText(
    /\S thay \S.* thẩm định cấp cơ sở/,
  );

  await leader.getByRole("button", { name: /^Thu hồi/ }).click();
  await expect(done(leader)).toContainText("Đã kết thúc ủy quyền");
  await officer.goto(`/projects/${others}`);
  await expect(band).toHaveCount(0);
  await expect(officer.getByRole("link", { name: "Trả lại", exact: true })).toHaveCount(0);
});

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
