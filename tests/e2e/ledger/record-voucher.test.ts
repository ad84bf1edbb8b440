import { vietnamDay } from "@/lib/domain/period/period";
import { expect, signIn, test } from "../../support/sign-in";
import { aNumber, disbursed, fillIn, openForm, refusal, send, sendToCheck } from "./ledger-steps";

const unitId = "lam-dong-2025";
const officer = `${unitId}.chuyenvien`;

test("an officer records a voucher, and the province's figure follows at once", async ({ as, request }) => {
  const before = await disbursed(request, unitId);
  const page = await as(officer);
  const number = aNumber();
  await openForm(page);
  await fillIn(page, { amount: "0,5 triệu", number });
  await expect(page.getByText("Đọc là: 500.000 đồng")).toBeVisible();
  await send(page);

  await expect(page.getByRole("heading", { name: `Chứng từ ${number}` })).toBeVisible();
  await expect(page.getByRole("status")).toContainText("Đã ghi chứng từ");
  await expect(page.getByText("500.000 đồng").first()).toBeVisible();
  expect(await disbursed(request, unitId)).toBe(before + 500_000n);

  await page.reload();
  await expect(page.getByRole("status")).toHaveCount(0);
});

test("without JavaScript the same form records the same way, and the dashboard shows the sum", async ({
  browser,
  request,
}) => {
  const before = await disbursed(request, unitId);
  const context = await browser.newContext({ javaScriptEnabled: false });
  await signIn(context.request, officer);
  const page = await context.newPage();
  const number = aNumber();
  await openForm(page);
  await fillIn(page, { amount: "1.000.000", number });
  await send(page);
  await expect(page.getByRole("heading", { name: `Chứng từ ${number}` })).toBeVisible();

  const after = before + 1_000_000n;
  expect(await disbursed(request, unitId)).toBe(after);
  const year = vietnamDay(new Date()).slice(0, 4);
  await page.goto(`/provinces/${unitId}?year=${year}&through=12&in=dong`);
  await expect(page.getByText(after.toLocaleString("de-DE")).first()).toBeVisible();
  await context.close();
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";
  test(`a refusal ${how} JavaScript names the limit and keeps what was typed`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    await signIn(context.request, officer);
    const page = await context.newPage();
    const number = aNumber();
    await openForm(page);
    await fillIn(page, { amount: "900 tỷ", number });
    await sendToCheck(page);

    await expect(refusal(page)).toContainText("Chưa ghi được chứng từ");
    await expect(refusal(page)).toContainText(/Còn được chi|vượt|Số tiền/);
    await expect(page.getByLabel("Số tiền")).toHaveValue("900 tỷ");
    await expect(page.getByLabel("Số tiền")).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByLabel("Số chứng từ")).toHaveValue(number);
    await expect(page.getByText("Đọc là: 900.000.000.000 đồng")).toBeVisible();
    await context.close();
  });
}

test("an amount that could be read in two ways is not guessed", async ({ as }) => {
  const page = await as(officer);
  await openForm(page);
  await fillIn(page, { amount: "1,234 triệu", number: aNumber() });
  await sendToCheck(page);
  await expect(refusal(page).getByRole("link")).toContainText("hai cách");
  await expect(page.getByLabel("Số tiền")).toHaveValue("1,234 triệu");
});

test("while one types, the form says how the amount is read and how far it goes beyond the limit", async ({ as }) => {
  const page = await as(officer);
  await openForm(page);
  await page.getByLabel("Số tiền").fill("");
  await page.getByLabel("Số tiền").pressSequentially("900 ty");
  await expect(page.locator("output[for=amountText]")).toContainText("Đọc là: 900.000.000.000 đồng");
  await expect(page.locator("output[for=amountText]")).toContainText("Vượt");
  await page.getByLabel("Số tiền").fill("5,678 triệu");
  await expect(page.locator("output[for=amountText]")).toContainText("hai cách");
});
