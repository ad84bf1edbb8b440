import { beforeAll, describe, expect, test } from "vitest";
import { acceptProject } from "@/lib/commands/acceptances/accept-project";
import { settleProject } from "@/lib/commands/settlements/settle-project";
import { recordVoucher } from "@/lib/commands/vouchers/record-voucher";
import { acceptanceListTable } from "@/lib/documents/acceptances/acceptance-list-table";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import { acceptInput } from "@/lib/input/acceptances";
import { acceptancesQueryInput } from "@/lib/input/acceptances-query";
import { settleInput } from "@/lib/input/settlements";
import { listAccepted } from "@/lib/queries/acceptances/list-accepted";
import { testDatabase } from "../../support/database";
import { Facts, million, type ProjectFact } from "../../support/facts";
import { aVoucherInput } from "../../support/voucher-inputs";

const db = testDatabase({ reference: true });
const now = new Date();
const PLACE = { unitId: "quang-tri-2025" };
const MACHINES = "establishments-machinery";
let facts: Facts;
const actors = {} as Record<"officer" | "leader" | "elsewhere" | "ministry" | "auditor" | "organiser", Actor>;
const made = {} as Record<"inTime" | "late" | "open" | "years" | "away", ProjectFact>;

const list = (asked: Record<string, string> = {}, actor: Actor | null = actors.ministry) =>
  listAccepted(actor ? readScope(actor) : PUBLIC_SCOPE, acceptancesQueryInput.parse(asked));
const codesOf = async (asked: Record<string, string>, actor?: Actor) =>
  (await list(asked, actor)).items.map(({ projectCode, budgetYear }) => [projectCode, budgetYear]);

/** Contracted for 300 triệu with a target of three establishments, accepted that day with so many, 250 triệu paid. */
async function accepted(fund: "KCQG" | "KCDP", on: string, achieved: number): Promise<ProjectFact> {
  const { project, contract } = await facts.aContractedProject(million(300), { fund, state: "IN_PROGRESS" });
  await db.owner.query("INSERT INTO project_output VALUES ($1, 2026, $2, 3)", [project.id, MACHINES]);
  const outputs = achieved === 0 ? [] : [{ indicator: MACHINES, achieved }];
  await acceptProject(actors.officer, acceptInput.parse({ code: project.code, version: 1, on, outputs }), now);
  const paid = aVoucherInput(project, contract, { kind: "PAYMENT", amount: million(250), paidOn: on });
  await recordVoucher(actors.officer, paid, now);
  return project;
}

function settle({ code }: ProjectFact, on: string): Promise<unknown> {
  const asked = settleInput.parse({ code, version: 2, on, amount: String(million(250)) });
  return settleProject(actors.leader, asked, now);
}

beforeAll(async () => {
  facts = new Facts(db.owner);
  actors.officer = await facts.anActor("PROVINCE_OFFICER", PLACE);
  actors.leader = await facts.anActor("PROVINCE_LEADER", PLACE);
  actors.elsewhere = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
  actors.ministry = await facts.anActor("MINISTRY_OFFICER");
  actors.auditor = await facts.anActor("AUDITOR");
  actors.organiser = await facts.anActor("ORGANISER", { regionCode: "MTTN" });
  made.inTime = await accepted("KCQG", "2026-05-10", 3);
  await settle(made.inTime, "2026-05-25");
  made.late = await accepted("KCDP", "2026-06-10", 2);
  await settle(made.late, "2026-07-05");
  made.open = await accepted("KCQG", "2026-07-10", 0);
  made.years = await facts.aProject({ fund: "KCDP", state: "IN_PROGRESS", year: 2025 });
  await db.owner.query("UPDATE project SET end_year = 2026 WHERE id = $1", [made.years.id]);
  await facts.assigned(made.years, million(100));
  const contract = await facts.contracted(made.years, [{ amount: million(80) }]);
  await facts.papered(contract, { [contract.shareIds[0] ?? ""]: million(10) });
  await facts.accepted(made.years);
  made.away = (await facts.aContractedProject(million(70), { unitId: "da-nang-2025", fund: "KCDP" })).project;
  await facts.accepted(made.away);
});

describe("a row of the list", () => {
  const rowOf = async ({ code }: ProjectFact) =>
    (await list()).items.find(({ projectCode }) => projectCode === code) ?? {};

  test("settled on its very last day is in time; its contract is what it was before the remainder went back", async () => {
    expect(await rowOf(made.inTime)).toMatchObject({
      ...{ fund: "KCQG", unitName: "Quảng Trị", budgetYear: 2026, acceptedOn: "2026-05-10", targets: 1, reached: 1 },
      ...{ contracted: million(300), paid: million(250), settled: million(250), settledOn: "2026-05-25" },
      ...{ dueOn: "2026-05-25", daysLate: 0 },
    });
  });

  test("settled after fifteen days says by how many days, and that a target was missed", async () => {
    expect(await rowOf(made.late)).toMatchObject({ targets: 1, reached: 0, dueOn: "2026-06-25", daysLate: 10 });
  });

  test("not settled is late by the days to today", async () => {
    const days = (Date.parse(vietnamDay(now)) - Date.parse("2026-07-25")) / 86_400_000;
    expect(await rowOf(made.open)).toMatchObject({ settled: null, settledOn: null, reached: 0, daysLate: days });
  });

  test("of a year whose đề án has another to accept has its appendices, and no day it is due", async () => {
    expect(await rowOf(made.years)).toMatchObject({ contracted: million(90), paid: 0n, dueOn: null, daysLate: null });
  });
});

test("the sums are those of all rows, whatever page is shown", async () => {
  const all = await list();
  const sum = (key: "contracted" | "paid" | "settled") =>
    all.items.reduce((total, item) => total + (item[key] ?? 0n), 0n);
  const totals = { contracted: million(1060), paid: million(750), settled: million(500) };
  expect({ contracted: sum("contracted"), paid: sum("paid"), settled: sum("settled") }).toEqual(totals);
  for (const page of ["1", "2", "3"]) {
    expect(await list({ page, size: "2" })).toMatchObject({ total: 5, totals });
  }
  const paged = await Promise.all(["1", "2", "3"].map((page) => codesOf({ page, size: "2" })));
  expect(paged.flat()).toEqual(all.items.map(({ projectCode, budgetYear }) => [projectCode, budgetYear]));
});

test.each([
  ["a year", { year: "2025" }, ["years"]],
  ["a fund", { fund: "KCQG" }, ["open", "inTime"]],
  ["a province", { unitId: "da-nang-2025" }, ["away"]],
  ["a month of a year", { year: "2026", month: "6" }, ["late"]],
  ["the months through one", { year: "2026", through: "6", fund: "KCDP" }, ["late", "away"]],
  ["what is not settled", { settlement: "unsettled", fund: "KCQG" }, ["open"]],
  ["what is settled", { settlement: "settled" }, ["late", "inTime"]],
  ["what is settled late or overdue", { settlement: "late" }, ["open", "late"]],
] as const)("narrowed to %s it has those alone", async (_, asked, expected) => {
  expect(await codesOf(asked)).toEqual(expected.map((which) => [made[which].code, made[which].year]));
});

test("a province sees its own alone, auditors all, an organiser and a visitor none", async () => {
  expect(await codesOf({}, actors.elsewhere)).toEqual([[made.away.code, 2026]]);
  expect(await codesOf({ unitId: "da-nang-2025" }, actors.officer)).toEqual([]);
  expect(await codesOf({}, actors.officer)).toHaveLength(4);
  expect(await codesOf({}, actors.auditor)).toHaveLength(5);
  expect(await list({}, actors.organiser)).toMatchObject({ items: [], total: 0 });
  expect(await list({}, null)).toMatchObject({ items: [], total: 0 });
});

test("as a table each row opens its minutes and says how late it is, in both languages", async () => {
  const found = await list({ settlement: "settled" });
  const vi = acceptanceListTable(found, [], "vi");
  expect(vi.rows[0]).toMatchObject({
    alarms: { dueOn: "Chậm 10 ngày" },
    links: { acceptedOn: `/projects/${made.late.code}/acceptance?year=2026` },
  });
  expect(vi.rows[0]?.values).toContain("Đạt 0/1 chỉ tiêu");
  expect(vi.rows[1]).not.toHaveProperty("alarms");
  expect(acceptanceListTable(found, [], "en").rows[0]?.values).toContain("0 of 1 targets reached");
});
