import type { Page } from "@playwright/test";
import { axeFindings } from "../../support/axe";
import { expect, test } from "../../support/sign-in";

/** The codes of the list's first page, in order. */
async function order(page: Page): Promise<string[]> {
  const places = page.locator("section").filter({ has: page.getByRole("heading", { name: "Thứ tự dự phòng" }) });
  return places.locator("ol > li > span > a.number").allTextContents();
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).press("Enter");
const recorded = (page: Page) => expect(page.getByText("Đã ghi danh sách mới.")).toBeVisible();

test("the Cục's officer arranges the reserve list by keyboard, and a colleague who is late is told so", async ({
  as,
}) => {
  const officer = await as("cuc.chuyenvien");
  await officer.goto("/office");
  await officer.getByRole("link", { name: "Danh sách dự phòng" }).click();
  await expect(officer.getByRole("heading", { level: 1 })).toHaveText("Danh sách dự phòng năm 2027");
  const boxes = officer.locator('input[name="codes"]');
  const added = await Promise.all([0, 1, 2].map((at) => boxes.nth(at).getAttribute("value")));
  const [one = "", two = "", three = ""] = added.map(String);
  const before = await order(officer);
  for (const code of [one, two, three]) await officer.locator(`input[name="codes"][value="${code}"]`).press("Space");
  await press(officer, "Đưa đề án đã chọn vào danh sách");
  await recorded(officer);
  expect(await order(officer)).toEqual([...before, one, two, three]);

  const late = await as("cuc.lanhdao");
  await late.goto("/office/reserve?year=2027");
  await press(officer, `Đưa ${three} lên một bậc`);
  await recorded(officer);
  expect(await order(officer)).toEqual([...before, one, three, two]);
  await expect(officer).toHaveURL(new RegExp(`#place-${three}$`));
  await officer.getByLabel(`Chuyển ${two} tới thứ tự`, { exact: true }).fill("1");
  await officer.getByLabel(`Chuyển ${two} tới thứ tự`, { exact: true }).press("Enter");
  await recorded(officer);
  expect(await order(officer)).toEqual([two, ...before, one, three]);

  await press(late, `Đưa ${two} lên một bậc`);
  await expect(late.getByRole("alert").filter({ hasText: "Chưa ghi" })).toContainText("vừa được người khác thay đổi");
  expect(await order(late)).toEqual([two, ...before, one, three]);

  const row = officer.locator("li").filter({ hasText: three });
  await row.getByText("Đưa ra khỏi danh sách").press("Enter");
  await row.getByLabel("Lý do đưa ra").fill("Tỉnh đã bố trí vốn địa phương.");
  await press(officer, `Đưa ${three} ra khỏi danh sách`);
  await recorded(officer);
  await expect(officer.getByText("Tỉnh đã bố trí vốn địa phương.")).toBeVisible();
  expect(await order(officer)).toEqual([two, ...before, one]);
  expect(await axeFindings(officer)).toEqual([]);

  await officer.getByRole("link", { name: two, exact: true }).click();
  await expect(officer.getByText("Đứng thứ 1 trong danh sách dự phòng năm 2027.")).toBeVisible();
});

test("a province is led to no list, and an auditor reads it without a form", async ({ as }) => {
  const leader = await as("quang-tri-2025.lanhdao");
  expect((await leader.goto("/office/reserve"))?.status()).toBe(404);
  const auditor = await as("thanhtra");
  await auditor.goto("/office/reserve?year=2027");
  await expect(auditor.getByRole("heading", { level: 1 })).toHaveText("Danh sách dự phòng năm 2027");
  await expect(auditor.locator('form[method="post"][action*="reserve"]')).toHaveCount(0);
});
