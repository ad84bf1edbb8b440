import { expect, test } from "@playwright/test";
import { ROUTES } from "@/lib/server/routes/list";
import { ask, type Heard } from "../../support/ask";
import { cookieOf, openPortal, type TestPortal } from "../../support/portal";

let portal: TestPortal;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  portal = await openPortal();
});
test.afterAll(() => portal.close());

const origin = () => portal.origins[0] ?? "";
const PAGE = "/regions/mttn?year=2023&through=9";
const COMPARED = "?year=2023&fund=KCQG";
/** Addresses the sample answers, for those of the list that have a part that varies or must be told. */
const EXAMPLES: Record<string, () => Promise<string>> = {
  "/regions/{region}": async () => "/regions/bac",
  "/provinces/{unitId}": async () => "/provinces/quang-tri-2025",
  "/plans/{year}": async () => "/plans/2023",
  "/plans/{year}/compare": async () => "/plans/2023/compare",
  "/plans/decisions/{id}": async () =>
    `/plans/decisions/${await one("SELECT id FROM plan_decision WHERE issued_at IS NOT NULL LIMIT 1")}`,
  "/plans/releases/{id}": async () => `/plans/releases/${await one("SELECT id FROM release LIMIT 1")}`,
  "/api/v1/plan-comparison": async () => `/api/v1/plan-comparison${COMPARED}`,
  "/api/v1/plan-comparison.csv": async () => `/api/v1/plan-comparison.csv${COMPARED}`,
  "/api/v1/plan-comparison.xlsx": async () => `/api/v1/plan-comparison.xlsx${COMPARED}`,
  "/projects/{code}": async () => `/projects/${await openProject()}`,
  "/api/v1/projects/{code}": async () => `/api/v1/projects/${await openProject()}`,
};
const openProject = () => one("SELECT code AS id FROM project WHERE state = 'SETTLED' ORDER BY code LIMIT 1");
const one = async (sql: string) => String((await portal.owner.query<{ id: string }>(sql)).rows[0]?.id);
const exampleOf = (path: string) => EXAMPLES[path]?.() ?? Promise.resolve(path);
const isShared = ({ headers }: Heard) => headers["cache-control"]?.startsWith("public, max-age=0, s-maxage=") ?? false;

test("each address is kept for everyone, or never shared, as the list of routes says", async () => {
  test.setTimeout(120_000);
  for (const { method, path, kept, who } of ROUTES) {
    if (method !== "GET" || (path.includes("{") && !EXAMPLES[path])) continue;
    const address = await exampleOf(path);
    const heard = await ask(origin(), address);
    expect(isShared(heard), `${address} ${heard.status} ${heard.headers["cache-control"]}`).toBe(kept);
    if (kept) expect([heard.status, heard.headers.etag]).toEqual([200, expect.stringMatching(/^W\/"[\w-]{27}"$/)]);
    if (who !== "anyone" && who !== "operations") expect(heard.status, address).not.toBe(200);
  }
});

test("whoever has a kept page is told that it stands, and three encodings carry the same one", async () => {
  const page = await ask(origin(), PAGE);
  const again = await ask(origin(), PAGE, { headers: { "If-None-Match": String(page.headers.etag) } });
  const encodings = await Promise.all(
    ["br, gzip", "gzip", "identity"].map((accepted) =>
      ask(origin(), PAGE, { headers: { "Accept-Encoding": accepted } }),
    ),
  );

  expect([again.status, again.text, again.headers.etag]).toEqual([304, "", page.headers.etag]);
  expect(encodings.map(({ headers }) => headers["content-encoding"])).toEqual(["br", "gzip", undefined]);
  expect(new Set(encodings.map(({ headers }) => headers.etag)).size).toBe(1);
  expect(page.headers.vary).toContain("Cookie");
});

test("two instances give the same bytes", async () => {
  test.setTimeout(240_000);
  const pair = await openPortal(2);
  try {
    const [one, other] = pair.origins;
    const pages = await Promise.all([ask(one ?? "", PAGE), ask(other ?? "", PAGE)]);
    const plain = pages.map(({ text }, at) => text.replaceAll(pair.origins[at] ?? "", ""));
    expect(plain[0]).toBe(plain[1]);
  } finally {
    await pair.close();
  }
});

test("a page of one account is never anyone else's", async () => {
  const officer = { headers: { Cookie: await cookieOf(origin(), "quang-tri-2025.chuyenvien") } };
  const [mine, anyones, office] = [
    await ask(origin(), PAGE, officer),
    await ask(origin(), PAGE),
    await ask(origin(), "/office", officer),
  ];
  for (const { headers } of [mine, office]) {
    expect(headers["cache-control"]).toBe("private, no-store");
    expect(headers.etag).toBeUndefined();
  }
  expect(isShared(anyones)).toBe(true);
  expect(anyones.text).not.toContain("signout");
  expect(mine.text).not.toBe(anyones.text);
});

test("an address nobody serves is neither compressed nor kept, and no junk becomes a name of a metric", async () => {
  const junk = `/junk-${"x".repeat(40)}`;
  const heard = await ask(origin(), junk, { headers: { "Accept-Encoding": "gzip, br" } });
  const figures = await ask(origin(), "/api/metrics");

  expect([heard.status, heard.headers["content-encoding"], heard.headers.etag]).toEqual([404, undefined, undefined]);
  expect(isShared(heard)).toBe(false);
  expect(figures.text).not.toContain("junk");
});

test("a script smuggled into a title does not run, and a kept page hydrates without a word against its policy", async ({
  browser,
}) => {
  const code = await openProject();
  await portal.owner.query("UPDATE project SET title = $1 WHERE code = $2", [
    "Máy <script>window.stolen=1</script>",
    code,
  ]);
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${origin()}/projects/${code}`);
  expect(await page.evaluate(() => Reflect.get(window, "stolen"))).toBeUndefined();

  for (const path of ["/", PAGE, "/projects", "/explain?scope=VN&year=2023&measure=executed"]) {
    await page.goto(`${origin()}${path}`, { waitUntil: "networkidle" });
    const hydrated = await page.evaluate(() =>
      Array.from(document.querySelectorAll("body *")).some((node) =>
        Object.keys(node).some((key) => key.startsWith("__react")),
      ),
    );
    expect(hydrated, path).toBe(true);
  }
  expect(complaints).toEqual([]);
  await page.close();
});
