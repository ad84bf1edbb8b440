import { expect, test } from "../../support/sign-in";
import { aNumber, fillIn, openForm, refusal, send, sendToCheck } from "./ledger-steps";

const unitId = "an-giang-2025";
const officer = `${unitId}.chuyenvien`;

test("after a refusal the focus is on its summary, each line leads to its field, and the offered amount passes", async ({
  as,
}) => {
  const page = await as(officer);
  await openForm(page);
  await fillIn(page, { amount: "900 tỷ", number: aNumber() });
  await sendToCheck(page);

  await expect(refusal(page)).toBeFocused();
  await expect(refusal(page)).toBeInViewport();
  const [first] = await refusal(page).getByRole("link").all();
  expect(await first?.getAttribute("href")).toBe("#amountText");
  await first?.click();
  await expect(page.getByLabel("Số tiền")).toBeFocused();

  const offer = page.getByRole("link", { name: /^Dùng [\d.]+/ });
  const amount = (await offer.textContent())?.replace("Dùng ", "").trim() ?? "";
  await offer.click();
  await expect(page.getByLabel("Số tiền")).toHaveValue(amount);
  await expect(page.getByLabel("Số tiền")).toBeFocused();
  await sendToCheck(page);
  await expect(page.getByRole("heading", { name: "Kiểm tra trước khi ghi" })).toBeVisible();
});

test("a refund's echo speaks of what may be refunded", async ({ as }) => {
  const page = await as(officer);
  await openForm(page);
  await page.getByRole("radio", { name: /Hoàn trả/ }).check();
  await page.getByLabel("Số tiền").fill("");
  await page.getByLabel("Số tiền").pressSequentially("1.000");
  const echo = page.locator("output[for=amountText]");
  await expect(echo).toContainText(/được hoàn trả/);
  await expect(echo).not.toContainText("còn được chi");
});

test("a refused reversal is said in sight, though its form is at the page's end", async ({ as }) => {
  const recorder = await as(officer);
  const number = aNumber();
  await openForm(recorder);
  await fillIn(recorder, { amount: "100.000", number });
  await send(recorder);
  await expect(recorder.getByRole("heading", { name: `Chứng từ ${number}` })).toBeVisible();
  const address = new URL(recorder.url()).pathname;

  const leader = await as(`${unitId}.lanhdao`);
  const late = await leader.context().newPage();
  for (const page of [leader, late]) {
    await page.goto(address);
    await page.getByLabel("Lý do đảo").fill("Ghi nhầm sang hợp đồng khác của tỉnh");
  }
  await leader.getByRole("button", { name: "Đảo chứng từ" }).click();
  await expect(leader.getByRole("status")).toContainText("Đã đảo chứng từ");
  await late.getByRole("button", { name: "Đảo chứng từ" }).click();
  await expect(refusal(late).first()).toBeInViewport();
  await expect(refusal(late).first()).toContainText(/đảo/);
});

test("a page whose script comes late leaves the focus in the field one types in", async ({ as }) => {
  const page = await as(officer);
  await openForm(page);
  await fillIn(page, { amount: "900 tỷ", number: aNumber() });
  let come = () => {};
  const late = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route("**/_next/static/**/*.js", (route) => late.then(() => route.continue()));
  await sendToCheck(page);
  await expect(refusal(page)).toBeVisible();
  const amount = page.getByLabel("Số tiền");
  await amount.click();
  come();
  await amount.fill("2.000");
  await expect(page.locator("output[for=amountText]")).toContainText("2.000 đồng");
  await expect(amount).toBeFocused();
});
