import { expect, signIn, test } from "../../support/sign-in";

const summary = "/conferences/mttn-xiii/summary";
const another = "/conferences/mttn-xiv/summary";

test("an organiser reads why a province is suggested for an award, and every number of it opens its documents; others do not", async ({
  as,
  page: anyone,
}) => {
  await anyone.goto(summary);
  await expect(anyone.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(anyone.getByText("Đề nghị xem xét khen thưởng")).toHaveCount(0);
  const page = await as("mttn.bantochuc");
  await page.goto(summary);
  const said = page.locator("p").filter({ hasText: "Đề nghị xem xét khen thưởng Đắk Nông" });
  await expect(said).toContainText("đạt 77,8% so với kế hoạch năm (4,7 tỷ đồng)");
  await said.getByRole("link", { name: "77,8%" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Thực hiện so với kế hoạch");
  await expect(page.locator("main")).toContainText("Đắk Nông");
});

test("an organiser without JavaScript takes a suggested award over by one button", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await signIn(context.request, "mttn.bantochuc");
  const page = await context.newPage();
  await page.goto(summary);
  await page.getByRole("button", { name: "Đưa Đắk Nông vào danh sách khen thưởng" }).click();
  await expect(page.locator("main")).toContainText("Đã đưa đề nghị vào danh sách khen thưởng của hội nghị.");
  await expect(page.getByRole("button", { name: "Đưa Đắk Nông vào danh sách khen thưởng" })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: /Khen thưởng$/ })).toBeVisible();
  await page.goto("/conferences/mttn-xiii");
  await expect(page.locator("main")).toContainText("Thực hiện 3,7 tỷ đồng, đạt 77,8% so với kế hoạch năm");
  await context.close();
});

test("an organiser arranges the report: sections out, in another order, and more decimals; a missing place is told", async ({
  as,
}) => {
  const page = await as("mttn.bantochuc");
  await page.goto(another);
  await page.getByRole("link", { name: "Bố cục báo cáo" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bố cục báo cáo");
  const places = page.getByRole("spinbutton");
  await expect(places.first()).toHaveValue("1");
  for (const place of await places.all()) await place.fill("");
  await page.getByRole("button", { name: "Ghi bố cục" }).click();
  await expect(page.locator(".notice-refusal")).toContainText("Thứ tự các phần");

  await page.getByLabel("Kết quả thực hiện trong kỳ", { exact: true }).fill("1");
  await page.getByLabel("Kế hoạch năm báo cáo", { exact: true }).fill("2");
  await page.getByLabel("Kế hoạch", { exact: true }).selectOption("2");
  await page.getByRole("button", { name: "Ghi bố cục" }).click();
  await expect(page.getByRole("status")).toContainText("Đã ghi bố cục báo cáo");
  await expect(page.locator("h2", { hasText: /^I\. / })).toHaveText("I. Kết quả thực hiện trong kỳ");
  await expect(page.locator("h2", { hasText: /^II\. / })).toHaveText("II. Kế hoạch năm báo cáo");
  await expect(page.locator("main")).toContainText(
    /kinh phí khuyến công được duyệt năm 2025 của .* là \d+,\d\d tỷ đồng/,
  );
  await expect(page.locator("main")).not.toContainText("Kết quả theo nội dung hoạt động");
  const json = await (await page.request.get(`/api/v1${another}?format=json`)).json();
  expect(json.sections).toEqual(["so-far", "plan"]);

  await page.goto(`${another}/arrangement`);
  await expect(page.getByLabel("Kết quả thực hiện trong kỳ", { exact: true })).toHaveValue("1");
  await expect(page.getByLabel("Kế hoạch", { exact: true })).toHaveValue("2");
});
