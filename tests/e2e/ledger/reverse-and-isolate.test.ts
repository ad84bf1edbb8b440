import { expect, test } from "../../support/sign-in";
import { aNumber, disbursed, fillIn, openForm, refusal, send } from "./ledger-steps";

const unitId = "gia-lai-2025";

test("a leader reverses what an officer recorded; another province finds nothing of it", async ({ as, request }) => {
  const before = await disbursed(request, unitId);
  const officer = await as(`${unitId}.chuyenvien`);
  const number = aNumber();
  await openForm(officer);
  await fillIn(officer, { amount: "250.000", number });
  await send(officer);
  await expect(officer.getByRole("heading", { name: `Chứng từ ${number}` })).toBeVisible();
  await expect(officer.getByRole("button", { name: "Đảo chứng từ" })).toHaveCount(0);
  const address = new URL(officer.url()).pathname;

  const neighbour = await as("da-nang-2025.lanhdao");
  expect((await neighbour.goto(address))?.status()).toBe(404);
  expect(await neighbour.content()).not.toContain(number);
  expect((await neighbour.request.get(`/api/v1${address}`)).status()).toBe(404);
  await neighbour.goto(`/vouchers?q=${encodeURIComponent(number)}`);
  await expect(neighbour.getByText("Không có chứng từ nào như vậy")).toBeVisible();

  const leader = await as(`${unitId}.lanhdao`);
  await leader.goto(address);
  await leader.getByLabel("Lý do đảo").fill("Ghi nhầm sang hợp đồng khác của tỉnh");
  await leader.getByRole("button", { name: "Đảo chứng từ" }).click();
  await expect(leader.getByRole("status")).toContainText("Đã đảo chứng từ");
  await expect(leader.getByText("-250.000 đồng")).toBeVisible();
  expect(await disbursed(request, unitId)).toBe(before);

  await leader.goto(address);
  await expect(leader.getByText("Đã đảo", { exact: true })).toBeVisible();
  await expect(leader.getByRole("button", { name: "Đảo chứng từ" })).toHaveCount(0);
});

test("the list is searched without accents, sorted, and keeps its state in the address", async ({ as }) => {
  const page = await as("gia-lai-2025.chuyenvien");
  await page.goto("/vouchers");
  await page.getByRole("main").getByRole("searchbox").fill("ho tro");
  await page.getByRole("button", { name: "Lọc" }).click();
  await expect(page).toHaveURL(/q=ho\+tro/);
  await expect(page.getByRole("row").nth(2)).toContainText(/hỗ trợ/i);
  await page.getByRole("link", { name: "Số tiền" }).click();
  await expect(page).toHaveURL(/sort=-amount/);
  await expect(page).toHaveURL(/q=ho\+tro/);
});

test("an empty list offers to loosen each of its conditions, the months it goes through too", async ({ as }) => {
  const page = await as("gia-lai-2025.chuyenvien");
  await page.goto("/vouchers?q=khong-co-chung-tu-nao&through=3");
  await expect(page.getByRole("main").getByRole("link", { name: /Đến tháng/ })).toHaveAttribute(
    "href",
    "/vouchers?q=khong-co-chung-tu-nao",
  );
});

test("a wrong value in the list's address is named and the page still answers", async ({ as }) => {
  const page = await as("gia-lai-2025.chuyenvien");
  const answer = await page.goto("/vouchers?year=20x6&fund=ALL&from=2026-02-30&page=0");
  expect(answer?.status()).toBe(200);
  await expect(refusal(page)).toContainText("20x6");
});

for (const path of ["/office", "/vouchers", "/vouchers/new?project=KCQG-2026-0001", "/en/vouchers"]) {
  test(`a visitor is sent from ${path} to sign in, and would come back`, async ({ page }) => {
    await page.goto(path);
    const { pathname, searchParams } = new URL(page.url());
    expect(pathname).toBe(path.startsWith("/en") ? "/en/sign-in" : "/sign-in");
    expect(searchParams.get("return")).toBe(path);
  });
}
