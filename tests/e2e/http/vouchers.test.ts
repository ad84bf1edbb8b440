import { randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import { expect, signIn, test } from "../../support/sign-in";
import { aNumber } from "../ledger/ledger-steps";

const unitId = "dak-lak-2025";
const officer = `${unitId}.chuyenvien`;
const leader = `${unitId}.lanhdao`;
const origin = () => test.info().project.use.baseURL ?? "";

type Body = Record<string, unknown>;

/** Sends JSON as another system of the province would. */
function post(request: APIRequestContext, path: string, data: unknown, key: string | null = randomUUID()) {
  const headers = { Origin: origin(), "Accept-Language": "vi", ...(key && { "Idempotency-Key": key }) };
  return request.post(path, { data: data as Body, headers });
}

/** A voucher that could be recorded: on a contract of the running year with room for it. */
async function aBody(request: APIRequestContext): Promise<Body> {
  const list = await request.get(`/api/v1/projects?unitId=${unitId}&year=2026&size=200`);
  const { items } = await list.json();
  const project = items.find(
    ({ amounts, contracts }: { amounts: { available: string }; contracts: unknown[] }) =>
      BigInt(amounts.available) > 1_000_000n && contracts.length === 1,
  );
  const contract = project.contracts[0];
  const accepted = ["ACCEPTED", "SETTLED"].includes(project.state);
  return {
    projectCode: project.code,
    contractId: contract.id,
    content: project.content.code ?? project.content,
    kind: accepted ? "PAYMENT" : "ADVANCE",
    amount: "1000",
    paidOn: "2026-11-02",
    budgetYear: 2026,
    number: aNumber(),
    note: "",
  };
}

test.describe("POST /api/v1/vouchers", () => {
  test("answers 201 with the voucher and its address, and the same again for the same key", async ({ request }) => {
    await signIn(request, officer);
    const body = await aBody(request);
    const key = randomUUID();
    const created = await post(request, "/api/v1/vouchers", body, key);
    const voucher = await created.json();
    expect(created.status(), JSON.stringify(voucher)).toBe(201);
    expect(voucher).toMatchObject({ projectCode: body.projectCode, amount: "1000", signedAmount: "1000", note: null });
    const address = created.headers().location ?? "";
    expect(address).toBe(`/api/v1/vouchers/${voucher.id}`);
    expect(await (await request.get(address)).json()).toEqual(voucher);

    const again = await post(request, "/api/v1/vouchers", body, key);
    expect([again.status(), await again.json()]).toEqual([201, voucher]);
    const other = await post(request, "/api/v1/vouchers", { ...body, amount: "1001" }, key);
    expect(other.status()).toBe(422);
    const taken = await post(request, "/api/v1/vouchers", body);
    expect(taken.status()).toBe(409);
    expect((await taken.json()).detail).toContain(String(body.number));
  });

  test("says 400 without an idempotency key, 401 without a session", async ({ request }) => {
    expect((await post(request, "/api/v1/vouchers", {})).status()).toBe(401);
    await signIn(request, officer);
    const missing = await post(request, "/api/v1/vouchers", await aBody(request), null);
    expect(missing.status()).toBe(400);
  });

  test("names every wrong value and answers 422, never 500", async ({ request }) => {
    await signIn(request, officer);
    const body = await aBody(request);
    const wrong: Body[] = [
      ...["0", "-1", "1e3", "1.5", "１２３", "1.000.000", "9223372036854775808", "", " "].map((amount) => ({ amount })),
      { amount: 1000 },
      { amount: null },
      { amount: { $gt: 0 } },
      { paidOn: "2026-02-30" },
      { paidOn: "0001-01-01" },
      { paidOn: "2999-01-01" },
      { budgetYear: 2025 },
      { budgetYear: "x" },
      { kind: "GIFT" },
      { contractId: "1; DROP TABLE voucher" },
      { contractId: randomUUID() },
      { content: "ND999" },
      { number: "" },
      { number: "x".repeat(51) },
      { note: ["a"] },
      { state: "ACCEPTED" },
      { amountText: "5 triệu" },
      { __proto__: { admin: true }, recordedBy: randomUUID() },
    ];
    for (const change of wrong) {
      const answer = await post(request, "/api/v1/vouchers", { ...body, ...change });
      expect(answer.status(), JSON.stringify(change)).toBe(422);
      const { detail, errors, requestId } = await answer.json();
      expect([detail.length > 20, typeof requestId]).toEqual([true, "string"]);
      expect(errors.length, JSON.stringify(change)).toBeGreaterThan(0);
    }
  });

  test("answers 409 with the limit for too large an amount, in the language asked for", async ({ request }) => {
    await signIn(request, officer);
    const body = { ...(await aBody(request)), amount: "900000000000" };
    const answer = await request.post("/api/v1/vouchers", {
      data: body,
      headers: { Origin: origin(), "Idempotency-Key": randomUUID(), "Accept-Language": "en" },
    });
    expect(answer.status()).toBe(409);
    expect(answer.headers()["content-type"]).toContain("application/problem+json");
    expect((await answer.json()).detail).toMatch(/exceeds/);
  });

  test("answers 404 for another province's đề án, 403 for a leader and for the Ministry", async ({ playwright }) => {
    const asked = async (name: string) => {
      const request = await playwright.request.newContext({ baseURL: origin() });
      await signIn(request, name);
      return request;
    };
    const own = await asked(officer);
    const body = await aBody(own);
    const statuses: Record<string, number> = {};
    for (const name of ["gia-lai-2025.chuyenvien", leader, "cuc.lanhdao", "thanhtra", "quantri"]) {
      statuses[name] = (await post(await asked(name), "/api/v1/vouchers", body)).status();
    }
    expect(statuses).toEqual({
      "gia-lai-2025.chuyenvien": 404,
      [leader]: 403,
      "cuc.lanhdao": 403,
      thanhtra: 403,
      quantri: 403,
    });
  });
});

test("a leader reverses over the API once; the second time is 409, a short reason 422", async ({ playwright }) => {
  const [one, other] = await Promise.all([1, 2].map(() => playwright.request.newContext({ baseURL: origin() })));
  if (!one || !other) throw new Error("two contexts were made");
  await signIn(one, officer);
  await signIn(other, leader);
  const { id } = await (await post(one, "/api/v1/vouchers", await aBody(one))).json();
  const reverse = (reason: unknown) => post(other, `/api/v1/vouchers/${id}/reverse`, { reason });
  expect((await reverse("ngắn")).status()).toBe(422);
  expect((await post(one, `/api/v1/vouchers/${id}/reverse`, { reason: "Ghi nhầm hợp đồng" })).status()).toBe(403);
  const done = await reverse("Ghi nhầm hợp đồng khác");
  expect([done.status(), (await done.json()).signedAmount]).toEqual([201, "-1000"]);
  expect((await reverse("Ghi nhầm hợp đồng khác")).status()).toBe(409);
});

test("the list answers items, page, size, total and totals; a wrong parameter is 422 and named", async ({
  request,
}) => {
  expect((await request.get("/api/v1/vouchers")).status()).toBe(401);
  await signIn(request, leader);
  const list = await (await request.get("/api/v1/vouchers?year=2026&sort=-amount&size=5")).json();
  expect(list).toMatchObject({ page: 1, size: 5, items: { length: 5 } });
  expect(Object.keys(list.totals).sort()).toEqual(["advances", "disbursed", "payments", "refunds"]);
  for (const query of ["size=201", "page=0", "sort=id", "fund=ALL", "from=31/12/2026", "unitId=%27", "year=1&year=2"]) {
    const answer = await request.get(`/api/v1/vouchers?${query}`);
    expect(answer.status(), query).toBe(422);
    expect((await answer.json()).errors[0].path, query).toBe(query.split("=")[0]);
  }
  expect((await request.get("/api/v1/vouchers/not-an-id")).status()).toBe(404);
  expect((await request.get("/api/v1/vouchers?project=KC%2525&q=%25_%5C")).status()).toBe(200);
});
