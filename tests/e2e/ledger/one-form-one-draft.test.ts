import { expect, test } from "../../support/sign-in";
import { aNumber, fillIn, openForm, refusal, send, sendToCheck } from "./ledger-steps";

const unitId = "dak-lak-2025";

test("what was refused on one contract comes back on it, and on no other contract's form", async ({ as }) => {
  const page = await as(`${unitId}.chuyenvien`);
  const number = aNumber();
  await openForm(page);
  const address = page.url();
  await fillIn(page, { amount: "900 tỷ", number });
  await sendToCheck(page);
  await expect(refusal(page)).toBeVisible();

  await page.goto("/vouchers/new");
  await page.getByRole("link", { name: /^Ghi:/ }).nth(1).click();
  await expect(page.getByRole("heading", { name: "Ghi chứng từ" })).toBeVisible();
  expect(page.url()).not.toBe(address);
  await expect(page.getByLabel("Số chứng từ")).toHaveValue("");
  await expect(page.getByLabel("Số tiền")).not.toHaveValue("900 tỷ");

  await page.goto(address);
  await expect(page.getByLabel("Số chứng từ")).toHaveValue(number);
  await expect(page.getByLabel("Số tiền")).toHaveValue("900 tỷ");
  await expect(refusal(page)).toContainText("Chưa ghi được chứng từ");
});

test("after a reversal the right amount is recorded under the same paper's number, from a form that has the rest", async ({
  as,
}) => {
  const officer = await as(`${unitId}.chuyenvien`);
  const number = aNumber();
  await openForm(officer);
  await fillIn(officer, { amount: "150.000", number });
  await send(officer);
  await expect(officer.getByRole("heading", { name: `Chứng từ ${number}` })).toBeVisible();
  const voucher = new URL(officer.url()).pathname;

  const leader = await as(`${unitId}.lanhdao`);
  await leader.goto(voucher);
  await leader.getByLabel("Lý do đảo").fill("Ghi nhầm số tiền, đúng là 120.000 đồng");
  await leader.getByRole("button", { name: "Đảo chứng từ" }).click();
  await expect(leader.getByRole("status")).toContainText("Đã đảo chứng từ");

  await officer.goto(voucher);
  await officer.getByRole("link", { name: "Ghi lại chứng từ đúng" }).click();
  await expect(officer.getByText(`Ghi lại chứng từ ${number} đã đảo`)).toBeVisible();
  await expect(officer.getByLabel("Số chứng từ")).toHaveValue(number);
  await expect(officer.getByLabel("Số tiền")).toHaveValue(/150\.?000/);
  await officer.getByLabel("Số tiền").fill("120.000");
  await sendToCheck(officer);
  await expect(officer.getByText("Một trăm hai mươi nghìn đồng")).toBeVisible();
  await officer.getByRole("button", { name: "Ghi chứng từ" }).click();
  await expect(officer.getByRole("heading", { name: `Chứng từ ${number}` })).toBeVisible();
  expect(new URL(officer.url()).pathname).not.toBe(voucher);
});
