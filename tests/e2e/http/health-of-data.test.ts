import { expect, test } from "@playwright/test";
import { signIn } from "../../support/sign-in";

const ADDRESS = "/api/v1/admin/invariants";

test("auditors and administrators are told the health of the data, which is sound", async ({ playwright, baseURL }) => {
  for (const name of ["thanhtra", "quantri"]) {
    const request = await playwright.request.newContext({ ...(baseURL && { baseURL }) });
    await signIn(request, name);
    const answer = await request.get(ADDRESS);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["cache-control"]).toBe("private, no-store");
    const { items } = (await answer.json()) as {
      items: { name: string; checked: number; failures: number; examples: string[] }[];
    };
    expect(items.map((item) => item.name)).toContain("rollup.equals-facts");
    expect(items.filter(({ failures }) => failures > 0)).toEqual([]);
    await request.dispose();
  }
});

test("others are refused: 401 without a session, 403 with one", async ({ request }) => {
  expect((await request.get(ADDRESS)).status()).toBe(401);
  await signIn(request, "cuc.lanhdao");
  const refused = await request.get(ADDRESS);
  expect(refused.status()).toBe(403);
  expect(await refused.json()).toMatchObject({ type: "urn:khuyencong:problem:access.forbidden", status: 403 });
});

test("anyone may read the catalogue of a day; a day that is none is named", async ({ request }) => {
  const answer = await request.get("/api/v1/catalogue?on=2024-06-30");
  expect(answer.status()).toBe(200);
  const { on, contents } = await answer.json();
  expect([on, contents.length]).toEqual(["2024-06-30", 9]);
  const wrong = await request.get("/api/v1/catalogue?on=2024-02-30");
  expect(wrong.status()).toBe(422);
  expect(await wrong.json()).toMatchObject({ errors: [{ path: "on" }] });
});
