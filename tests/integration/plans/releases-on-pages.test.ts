import { beforeAll, expect, test } from "vitest";
import { checkRelease } from "@/lib/commands/plans/check-release";
import { recordRelease } from "@/lib/commands/plans/record-release";
import { limitsTable } from "@/lib/documents/ledger/limits-table";
import { releaseListTable } from "@/lib/documents/lists/release-list-table";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { unreleasedOf } from "@/lib/domain/ledger/unreleased";
import { recordReleaseInput } from "@/lib/input/releases";
import { listReleaseCandidates } from "@/lib/queries/plans/list-release-candidates";
import { listReleases } from "@/lib/queries/plans/list-releases";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";

const db = testDatabase({ reference: true });
const now = new Date("2026-11-27T03:00:00Z");
let facts: Facts;
let officer: Actor;

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = await facts.anActor("MINISTRY_OFFICER");
});

const form = (rows: readonly object[], more: object = {}) => ({
  ...{ fund: "KCQG", year: "2026", tranche: "1", number: "1/PB", signedOn: "05/03/2026" },
  lines: rows.map((row) => ({ row: "form", ...row })),
  ...more,
});
const ALL = { year: null, tranche: null, unitId: null, page: 1, size: 50 };

test("a release is previewed as it would be recorded, and nothing is written by that", async () => {
  const project = await facts.aProject({ state: "ASSIGNED" });
  await facts.assigned(project, million(300));
  await facts.released(project, million(100));
  const sent = recordReleaseInput.parse(
    form([
      { projectCode: "KC-TRONG" },
      { projectCode: project.code, requested: "300 triệu", agreed: "0", amount: "150 triệu" },
    ]),
  );
  expect(sent.lines.map(({ line }) => line)).toEqual([2]);
  const before = (await listReleases(ALL)).total;
  const { lines } = await checkRelease(officer, sent, now);
  expect(lines).toMatchObject([
    { projectCode: project.code, requested: million(300), agreed: 0n, amount: million(150), plan: million(300) },
  ]);
  expect(lines[0]).toMatchObject({ before: million(100), after: million(250) });
  expect((await listReleases(ALL)).total).toBe(before);
  const over = recordReleaseInput.parse(form([{ projectCode: project.code, amount: "201 triệu" }]));
  expect(await refusalOf(checkRelease(officer, over, now))).toMatchObject({ code: "release.over-plan" });
});

test("a form without one amount, and a line that names an unknown đề án, are refused by their places", async () => {
  expect(recordReleaseInput.safeParse(form([{ projectCode: "KC-1" }])).success).toBe(false);
  const unknown = recordReleaseInput.parse(form([{ projectCode: "A" }, { projectCode: "KC-KHONG-CO", amount: "1" }]));
  expect(await refusalOf(checkRelease(officer, unknown, now))).toMatchObject({
    ...{ code: "release.line-project-unknown", line: 2, project: "KC-KHONG-CO" },
  });
});

test("only the Ministry previews one", async () => {
  const province = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
  const sent = recordReleaseInput.parse(form([{ projectCode: "KC-1", amount: "1" }]));
  expect(await refusalOf(checkRelease(province, sent, now))).toMatchObject({ code: "access.forbidden" });
});

test("the form offers the đề án that have a plan of the year, with what is released, and of one province alone", async () => {
  const year = 2031;
  const planned = await facts.aProject({ state: "ASSIGNED", year });
  await facts.assigned(planned, million(10));
  const other = await facts.aProject({ state: "ASSIGNED", year, unitId: "da-nang-2025" });
  await facts.assigned(other, million(20));
  await facts.aProject({ state: "APPRAISED_CENTRAL", year });
  const { candidates, total } = await listReleaseCandidates(readScope(officer), { year, within: null });
  expect([total, candidates.map(({ code }) => code).toSorted()]).toEqual([2, [planned.code, other.code].toSorted()]);
  const own = await listReleaseCandidates(readScope(officer), { year, within: "da-nang-2025" });
  expect(own.candidates).toMatchObject([{ code: other.code, plan: million(20), released: 0n, paid: 0n }]);
});

test("the list narrows by year, tranche and province, its totals counting that province's lines alone", async () => {
  const year = 2030;
  const one = await facts.aProject({ state: "ASSIGNED", year });
  const other = await facts.aProject({ state: "ASSIGNED", year, unitId: "da-nang-2025" });
  for (const project of [one, other]) await facts.assigned(project, million(300));
  const later = new Date("2030-11-27T03:00:00Z");
  const lines = [
    { projectCode: one.code, amount: "100000000", requested: "120000000", agreed: "110000000" },
    { projectCode: other.code, amount: "200000000" },
  ];
  const ahead = recordReleaseInput.parse(form(lines, { year: "2030", number: "30/PB", signedOn: "01/03/2026" }));
  await recordRelease(officer, ahead, later);
  expect(await listReleases({ ...ALL, year })).toMatchObject({
    ...{ total: 1, totals: { amount: million(300), requested: million(120), agreed: million(110) } },
    items: [{ number: "30/PB", tranche: 1, lines: 2, amount: million(300) }],
  });
  const narrowed = await listReleases({ ...ALL, year, unitId: "da-nang-2025" });
  expect(narrowed).toMatchObject({ total: 1, totals: { amount: million(200), requested: null } });
  expect(releaseListTable(narrowed, [], "vi").totals[0]?.values.at(-1)).toBe(million(200));
  expect((await listReleases({ ...ALL, year, tranche: 2 })).total).toBe(0);
});

test("where one pays it is said what no tranche has released yet, and of which plan", () => {
  const year = {
    fund: "KCQG",
    plan: million(300),
    released: million(200),
    committed: million(300),
    disbursed: 0n,
  } as const;
  expect(unreleasedOf(year)).toBe(million(100));
  expect(unreleasedOf({ ...year, released: million(300) })).toBeNull();
  expect(unreleasedOf({ ...year, fund: "KCDP" })).toBeNull();
  const share = {
    ...{
      amount: million(300),
      advancePercent: 70,
      advanceLimit: million(210),
      advanced: 0n,
      disbursed: 0n,
      acceptedParts: 0n,
    },
    accepted: false,
  };
  const contract = { budgetYear: 2026, standing: { share, year } } as unknown as Parameters<typeof limitsTable>[0];
  expect(limitsTable(contract, "vi").notes).toEqual([
    "Năm 2026: 100.000.000 đồng trong kế hoạch 300.000.000 đồng chưa được phân bổ nên chưa chi được, phải chờ đợt phân bổ sau. Đã phân bổ 200.000.000 đồng.",
  ]);
});
