import { expect, signIn, test } from "../../support/sign-in";

const KEYS = "code title fund year kind state version unitId stewardUnitId content amounts contracts".split(" ");
const AMOUNTS = "total support counterpart other assigned released committed paid available".split(" ");

test("a list answers items, page, size, total and totals, and one đề án reads the same alone", async ({ request }) => {
  const answer = await request.get("/api/v1/projects?year=2024&fund=KCQG&size=3&sort=-paid");
  const list = await answer.json();

  expect(answer.status()).toBe(200);
  expect(list).toMatchObject({ page: 1, size: 3 });
  expect(list.items).toHaveLength(3);
  for (const item of list.items) {
    expect(Object.keys(item)).toEqual(expect.arrayContaining(KEYS));
    expect(Object.keys(item.amounts).sort()).toEqual([...AMOUNTS].sort());
    expect(item.amounts.paid).toMatch(/^\d+$/);
    const alone = await (await request.get(`/api/v1/projects/${item.code}`)).json();
    expect(alone).toMatchObject({ code: item.code, unitId: item.unitId, version: item.version });
    expect(alone.contracts.length).toBeGreaterThanOrEqual(item.contracts.length);
  }
});

test("the totals are the province's figures", async ({ request }) => {
  const { totals } = await (await request.get("/api/v1/projects?unitId=quang-tri-2025&year=2025&size=1")).json();
  const view = await request.get("/api/v1/execution?scope=quang-tri-2025&year=2025&through=12");
  const { plan, released, committed, disbursed } = (await view.json()).total.ALL;

  expect(totals).toMatchObject({ assigned: plan, released, committed, paid: disbursed });
});

for (const [query, names] of [
  ["year=x", ["year"]],
  ["size=201&page=0", ["page", "size"]],
  ["fund=ABC&state=gone&sort=secret", ["fund", "sort", "state"]],
  ["content=ND99", ["content"]],
  ["q=%01", ["q"]],
  ["year=2023&year=2024", ["year"]],
] as const) {
  test(`“${query}” is refused by name`, async ({ request }) => {
    const answer = await request.get(`/api/v1/projects?${query}`);

    expect(answer.status()).toBe(422);
    const { errors } = await answer.json();
    expect(errors.map(({ path }: { path: string }) => path).sort()).toEqual(names);
  });
}

test("an unknown province or đề án is 404", async ({ request }) => {
  expect((await request.get("/api/v1/projects?unitId=khong-co")).status()).toBe(404);
  expect((await request.get("/api/v1/projects/KHONG-CO")).status()).toBe(404);
  expect((await request.get("/api/v1/projects/%25%27%22")).status()).toBe(404);
});

test("another province's early đề án is 404 for an officer, and there for its own", async ({ playwright, baseURL }) => {
  const auditor = await playwright.request.newContext({ baseURL: baseURL ?? "" });
  await signIn(auditor, "thanhtra");
  const early = (await (await auditor.get("/api/v1/projects?state=APPRAISED_LOCAL&size=1")).json()).items[0];
  const stranger = early.stewardUnitId === "ha-noi" ? "da-nang-2025" : "ha-noi";

  for (const [name, status] of [
    [`${stranger}.chuyenvien`, 404],
    [`${early.stewardUnitId}.chuyenvien`, 200],
  ] as const) {
    const asker = await playwright.request.newContext({ baseURL: baseURL ?? "" });
    await signIn(asker, name);
    const answer = await asker.get(`/api/v1/projects/${early.code}`);
    expect(answer.status()).toBe(status);
    if (status === 404) expect(await answer.text()).not.toContain(early.title);
    await asker.dispose();
  }
  await auditor.dispose();
});
