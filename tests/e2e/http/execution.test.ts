import { expect, test } from "@playwright/test";
import { ask } from "../../support/ask";

const origin = () => test.info().project.use.baseURL ?? "";
const EXECUTION = "/api/v1/execution";

async function read(query: string, headers: Record<string, string> = {}) {
  const heard = await ask(origin(), `${EXECUTION}?${query}`, { headers });
  return { ...heard, body: JSON.parse(heard.text) };
}

/** What the field's tables print: tỷ with one decimal, percentages with one. */
const ty = (dong: string) => (Number(dong) / 1e9).toFixed(1).replace(".", ",");
const percent = (ratio: number) => `${(ratio * 100).toFixed(1).replace(".", ",")}%`;

test("anyone reads a region's execution: amounts as texts of đồng, ratios as numbers", async () => {
  const { status, headers, body } = await read("scope=MTTN&year=2023&through=9");

  expect(status).toBe(200);
  expect(headers["content-type"]).toBe("application/json; charset=utf-8");
  expect(body.query).toMatchObject({ scope: "MTTN", year: 2023, through: 9, basis: "reported", groupBy: "unit" });
  expect(body.coverage).toEqual({ reporting: 15, expected: 15 });
  const { ALL, KCQG, KCDP } = body.total;
  expect([ty(ALL.plan), ty(ALL.actual), percent(ALL.executed), percent(ALL.actualGrowth)]).toEqual([
    "78,7",
    "45,9",
    "58,3%",
    "85,8%",
  ]);
  expect([percent(KCQG.planShare), percent(KCDP.planShareOfNation)]).toEqual(["36,1%", "24,5%"]);
  expect([KCDP.released, ALL.released]).toEqual([null, KCQG.released]);
  expect(body.rows).toHaveLength(15);
  const plans = body.rows.map((row: { ALL: { plan: string } }) => BigInt(row.ALL.plan));
  expect(plans.reduce((sum: bigint, plan: bigint) => sum + plan, 0n)).toBe(BigInt(ALL.plan));
});

for (const groupBy of ["unit", "fund", "content", "region"])
  test(`rows by ${groupBy} add up to the total`, async () => {
    const { body } = await read(`scope=BAC&year=2024&through=6&groupBy=${groupBy}`);

    for (const amount of ["plan", "committed", "disbursed", "actual"]) {
      const rows = body.rows.map((row: Record<string, Record<string, string | null>>) =>
        BigInt(row.ALL?.[amount] ?? "0"),
      );
      expect(rows.reduce((sum: bigint, part: bigint) => sum + part, 0n)).toBe(BigInt(body.total.ALL[amount]));
    }
  });

test("rows by month are the month's own amount and what it makes with those before", async () => {
  const { body } = await read("scope=MTTN&year=2023&through=9&groupBy=month");
  const rows = body.rows as { key: string; ALL: { disbursed: string; cumulative: string } }[];

  expect(rows.map(({ key }) => key)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
  let running = 0n;
  for (const { ALL } of rows) {
    running += BigInt(ALL.disbursed);
    expect(BigInt(ALL.cumulative)).toBe(running);
  }
  expect(running).toBe(BigInt(body.total.ALL.disbursed));
});

test("one fund alone is the whole: the other is null and shares are null", async () => {
  const { body } = await read("scope=MTTN&year=2023&through=9&fund=KCQG");

  expect(body.total.KCDP).toBeNull();
  expect(body.total.ALL).toEqual(body.total.KCQG);
  expect([body.total.ALL.planShare, body.total.ALL.actualShare, body.total.ALL.estimateShare]).toEqual([
    null,
    null,
    null,
  ]);
});

const WRONG = [
  ["year=abc", "year"],
  ["year=1999", "year"],
  ["year=2023&year=2024", "year"],
  ["through=13", "through"],
  ["fund=ALL", "fund"],
  ["basis=63", "basis"],
  ["asOf=2023-02-30", "asOf"],
  ["asOf=9999-01-01", "asOf"],
  ["content=ND77", "content"],
  ["content=%27%3B--", "content"],
  ["in=usd", "in"],
  ["groupBy=province", "groupBy"],
] as const;

for (const [query, path] of WRONG)
  test(`?${query} is 422 and names ${path} in the language asked for`, async () => {
    const { status, headers, body } = await read(`scope=MTTN&${query}`, { "Accept-Language": "vi" });

    expect(status).toBe(422);
    expect(headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    expect(body.errors.map((error: { path: string }) => error.path)).toEqual([path]);
    expect(body.errors[0].message.length).toBeGreaterThan(10);
  });

for (const scope of ["atlantis", "mttn", "M%E1%BB%98T", "..%2F..", "%27"])
  test(`scope ${scope} is nowhere: 404`, async () => {
    expect((await read(`scope=${scope}`)).status).toBe(404);
    expect((await ask(origin(), `/api/v1/published-figures?scope=${scope}`)).status).toBe(404);
  });

test("notes are sentences in the language asked for", async () => {
  const vietnamese = await read("scope=MTTN&year=2023&through=9&basis=34", { "Accept-Language": "vi" });
  const english = await read("scope=MTTN&year=2023&through=9&basis=34", { "Accept-Language": "en" });

  expect(vietnamese.body.notes).toContain("Số liệu được quy về 34 tỉnh, thành phố hiện nay theo lựa chọn.");
  expect(english.body.notes).toHaveLength(vietnamese.body.notes.length);
  expect(english.body.notes.join(" ")).toMatch(/34 provinces/);
});

test("the CSV has the same rows, and starts with a BOM", async () => {
  const query = "scope=MTTN&year=2023&through=9";
  const { body } = await read(query);
  const { status, headers, text } = await ask(origin(), `/api/v1/execution.csv?${query}`);
  const [heading = "", ...lines] = text.replace("\uFEFF", "").trimEnd().split("\r\n");

  expect(status).toBe(200);
  expect(headers["content-type"]).toBe("text/csv; charset=utf-8");
  expect(headers["content-disposition"]).toBe('attachment; filename="execution-mttn-2023-09-unit.csv"');
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(heading.startsWith("key,label,")).toBe(true);
  expect(lines).toHaveLength(3 * (1 + body.rows.length));
  const plans = lines.map((line) => line.split(",")).filter(([, , column]) => column === "Tổng số");
  expect(plans.map(([key, , , plan]) => [key, plan])).toEqual([
    ["MTTN", body.total.ALL.plan],
    ...body.rows.map((row: { key: string; ALL: { plan: string } }) => [row.key, row.ALL.plan]),
  ]);
});

test("published figures stand beside what the portal computes, each with its verdict", async () => {
  const heard = await ask(origin(), "/api/v1/published-figures?scope=MTTN&year=2023");
  const body = JSON.parse(heard.text);

  expect(heard.status).toBe(200);
  expect(body.total).toBe(body.items.length);
  expect(body.items.every((item: { verdict: string }) => item.verdict === "equal")).toBe(true);
  const executed = body.items.find(
    (item: { measure: string; fund: string }) => item.measure === "executed" && item.fund === "ALL",
  );
  expect(executed).toMatchObject({ printed: "58,3", decimals: 1, unit: "%", sourceDate: "2023-10-26" });
  expect(executed.computed).toBeCloseTo(58.32697686, 8);
});
