import { expect, test } from "@playwright/test";
import { Facts, million } from "../../support/facts";
import { openPortal, type TestPortal } from "../../support/portal";
import { samplePassword, signIn } from "../../support/sign-in";
import { aNumber, fillIn, openForm, refusal, send, sendToCheck } from "./ledger-steps";

/** Sessions are made old here, so this has a portal of its own. */
let portal: TestPortal;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  portal = await openPortal();
});
test.afterAll(() => portal.close());

const officer = "gia-lai-2025.chuyenvien";

const leaveAlone = () =>
  portal.owner.query(
    `UPDATE app_session SET last_seen_at = now() - interval '61 minutes'
     FROM account WHERE account.id = account_id AND email = $1`,
    [`${officer}@khuyencong.test`],
  );

test("a form sent after the session lapsed is there again once signed in, with no word of refusal, and can be recorded", async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: portal.origins[0] ?? "" });
  await signIn(context.request, officer);
  const page = await context.newPage();
  const number = aNumber();
  await openForm(page);
  await fillIn(page, { amount: "250.000", number });
  await leaveAlone();
  await sendToCheck(page);

  await expect(page.getByRole("heading", { level: 1, name: "Đăng nhập" })).toBeVisible();
  await page.getByLabel("E-mail").fill(`${officer}@khuyencong.test`);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(samplePassword());
  await page.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click();

  await expect(page.getByRole("heading", { name: "Ghi chứng từ" })).toBeVisible();
  await expect(page.getByText(/được giữ lại, chưa ghi vào sổ/)).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("Cần đăng nhập");
  await expect(refusal(page)).toHaveCount(0);
  await expect(page.getByLabel("Số tiền")).toHaveValue("250.000");
  await expect(page.getByLabel("Số chứng từ")).toHaveValue(number);
  await send(page);
  await expect(page.getByRole("heading", { name: `Chứng từ ${number}` })).toBeVisible();
  await context.close();
});

test("a payment before the decision that gave the money is told before it is recorded", async ({ browser }) => {
  const facts = new Facts(portal.owner);
  const project = await facts.aProject();
  await facts.planned(project, million(100), project.id, "2026-04-10");
  await facts.released(project, million(100));
  const contract = await facts.contracted(project, [{ amount: million(100) }]);
  const context = await browser.newContext({ baseURL: portal.origins[0] ?? "" });
  await signIn(context.request, "quang-tri-2025.chuyenvien");
  const page = await context.newPage();
  await page.goto(`/vouchers/new?project=${project.code}&contract=${contract.id}&content=ND3`);
  await fillIn(page, { amount: "100.000", number: aNumber() });
  await page.getByLabel("Ngày chi").fill("15/03/2026");
  await sendToCheck(page);
  await expect(page.getByRole("heading", { name: "Kiểm tra trước khi ghi" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(/Ngày chi trước ngày ký quyết định đầu tiên cấp tiền cho đề án/);
  await context.close();
});
