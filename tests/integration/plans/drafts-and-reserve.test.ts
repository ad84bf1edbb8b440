import { beforeAll, expect, test } from "vitest";
import { draftDecision } from "@/lib/commands/plans/draft-decision";
import { dropDecision } from "@/lib/commands/plans/drop-decision";
import { editDecision } from "@/lib/commands/plans/edit-decision";
import { issueDecision } from "@/lib/commands/plans/issue-decision";
import { arrangeReserve, changeReserve } from "@/lib/commands/reserve/arrange-reserve";
import { decisionListTable } from "@/lib/documents/lists/decision-list-table";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { decisionWarnings } from "@/lib/domain/plan/decision-warnings";
import { draftDecisionInput } from "@/lib/input/plan-decisions";
import { arrangeReserveInput } from "@/lib/input/reserve-list";
import { getLineBounds } from "@/lib/queries/plans/get-line-bounds";
import { getWrittenDecision } from "@/lib/queries/plans/get-written-decision";
import { listCandidates } from "@/lib/queries/plans/list-candidates";
import { listDecisions } from "@/lib/queries/plans/list-decisions";
import { testDatabase } from "../../support/database";
import { Facts, million, type ProjectFact } from "../../support/facts";
import { askedAgain, outcomesOf } from "../../support/outcomes";

const db = testDatabase({ reference: true });
const now = new Date("2026-11-27T03:00:00Z");
let facts: Facts;
let officer: Actor;
let leader: Actor;
let numbered = 0;

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = await facts.anActor("MINISTRY_OFFICER");
  leader = await facts.anActor("MINISTRY_LEADER");
});

const bodyOf = (projects: readonly ProjectFact[], more: object = {}) =>
  draftDecisionInput.parse({
    ...{ fund: "KCQG", year: 2026, kind: "ASSIGN", number: `${++numbered}/QĐ-DP`, signedOn: "2026-11-20" },
    ...{ signer: "Thứ trưởng", ...more },
    lines: projects.map(({ code }) => ({ projectCode: code, content: "ND3", amount: "100000000" })),
  });
const waiting = (year = 2026) => facts.aProject({ state: "APPRAISED_CENTRAL", year });
const version = async () => BigInt((await db.owner.query("SELECT version FROM data_version")).rows[0].version);
const listVersion = async (year: number) =>
  (await db.owner.query("SELECT version FROM reserve_list WHERE budget_year = $1", [year])).rows[0]?.version ?? 1;

test("a draft that is begun, written and removed leaves what the public sees as it was; issuing moves it on", async () => {
  const project = await waiting();
  const before = await version();
  const { id } = await draftDecision(officer, bodyOf([project]), now);
  const { kind, number, signedOn, signer, lines } = bodyOf([project]);
  await editDecision(officer, { id, version: 1, kind, number, signedOn, signer, lines }, now);
  const other = await draftDecision(officer, bodyOf([]), now);
  await dropDecision(officer, { id: other.id, version: 1 }, now);
  expect(await version()).toBe(before);
  await issueDecision(leader, { id, version: 2 }, now);
  expect(await version()).toBeGreaterThan(before);
});

test("the đề án of the reserve list stand first in a decision's form, in its order, and one taken early is told", async () => {
  const year = 2031;
  const plain = await waiting(year);
  const reserved = [await waiting(year), await waiting(year), await waiting(year)];
  const order = reserved.map(({ code }) => code).toReversed();
  await arrangeReserve(officer, arrangeReserveInput.parse({ year: String(year), version: 1, order }), now);
  const { candidates } = await listCandidates(readScope(officer), {
    ...{ fund: "KCQG", year, kind: "ASSIGN", unitId: null, within: null },
  });
  expect(candidates.map(({ code, rank }) => [code, rank])).toEqual([
    ...order.map((code, at) => [code, at + 1]),
    [plain.code, null],
  ]);
  const second = reserved.find(({ code }) => code === order[1]) ?? expect.fail();
  const { id } = await draftDecision(officer, bodyOf([second], { year }), now);
  const draft = (await getWrittenDecision(readScope(officer), id)) ?? expect.fail();
  expect(decisionWarnings(draft, await getLineBounds(readScope(officer), draft))).toContainEqual({
    ...{ kind: "out-of-order", project: second.code, rank: 2, passedOver: [order[0]], reason: null },
  });
});

test("who arranges the reserve list and who issues a decision of its đề án never wait for each other", async () => {
  for (let round = 0; round < 6; round++) {
    const year = 2040 + round;
    const projects = await Promise.all(Array.from({ length: 8 }, () => waiting(year)));
    const order = projects.map(({ code }) => code);
    const asked = arrangeReserveInput.parse({ year: String(year), version: await listVersion(year), order });
    await arrangeReserve(officer, asked, now);
    const late = await waiting(year);
    const { id } = await draftDecision(officer, bodyOf(projects, { year }), now);
    const seen = await listVersion(year);
    const outcomes = await outcomesOf([
      askedAgain(() => issueDecision(leader, { id, version: 1 }, now)),
      askedAgain(() => changeReserve(officer, { year, version: seen, act: "add", codes: [late.code] }, now)),
    ]);
    const odd = Object.keys(outcomes).filter((code) => code !== "done" && code !== "reserve.stale");
    expect(odd).toEqual([]);
    const { rows } = await db.owner.query("SELECT name FROM check_reserve_lists() WHERE failures > 0");
    expect(rows).toEqual([]);
  }
});

test("the list narrows by kind, and its total counts what is issued over all pages", async () => {
  const year = 2036;
  const own = { fund: "KCQG", year, unitId: "quang-tri-2025" } as const;
  await facts.planned(own, million(10));
  await facts.planned(own, million(-4));
  await draftDecision(officer, bodyOf([], { year }), now);
  const all = { fund: null, year, unitId: null, kind: null, state: null, page: 1, size: 1 };
  const list = await listDecisions(readScope(officer), all);
  expect([list.total, list.items.length, list.totals.amount]).toEqual([3, 1, million(6)]);
  expect(decisionListTable(list, [], "vi").totals[0]?.values.at(-1)).toBe(million(6));
  const cuts = await listDecisions(readScope(officer), { ...all, kind: "WITHDRAW" });
  expect([cuts.total, cuts.totals.amount]).toEqual([1, million(-4)]);
});
