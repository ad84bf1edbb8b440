import { type APIRequestContext, expect, type Locator, type Page } from "@playwright/test";

let counter = 0;

/** A voucher number nobody used. */
export function aNumber(): string {
  return `THU-${Date.now().toString(36)}-${++counter}`;
}

/** Opens the form on the first contract on which this much could still be advanced or paid. */
export async function openForm(page: Page): Promise<void> {
  await page.goto("/vouchers/new");
  await page.getByRole("link", { name: /^Ghi:/ }).first().click();
  await expect(page.getByRole("heading", { name: "Ghi chứng từ" })).toBeVisible();
}

/** The notice that says why something was refused; Next keeps an alert of its own on every page. */
export function refusal(page: Page): Locator {
  return page.locator(".notice-refusal");
}

/** Fills in the form as an officer types it; the date stays today's. */
export async function fillIn(page: Page, { amount, number }: { amount: string; number: string }): Promise<void> {
  await page.getByLabel("Số tiền").fill(amount);
  await page.getByLabel("Số chứng từ").fill(number);
  await page.getByLabel("Ghi chú").fill("Ghi từ kiểm thử");
}

/** Sends the form to its check. */
export async function sendToCheck(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Kiểm tra" }).click();
}

/** Sends the form to its check, and from there to the ledger. */
export async function send(page: Page): Promise<void> {
  await sendToCheck(page);
  await expect(page.getByRole("heading", { name: "Kiểm tra trước khi ghi" })).toBeVisible();
  await page.getByRole("button", { name: "Ghi chứng từ" }).click();
}

/** What the province has disbursed in the running year, in đồng, as anyone reads it. */
export async function disbursed(request: APIRequestContext, unitId: string): Promise<bigint> {
  const year = new Date(Date.now() + 7 * 3_600_000).getUTCFullYear();
  const answer = await request.get(`/api/v1/execution?scope=${unitId}&year=${year}&through=12`);
  expect(answer.status()).toBe(200);
  return BigInt((await answer.json()).total.ALL.disbursed);
}
