import { beforeAll, expect, test } from "vitest";
import { saveOwnRows } from "@/lib/commands/reports/save-own-rows";
import { typeCells } from "@/lib/commands/reports/type-cells";
import { ownRowsInput } from "@/lib/input/own-rows";
import { reportCellsInput } from "@/lib/input/report-cells";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";
import { now, openPeriod, PERIOD, reportingPeople, seen, step, UNIT } from "../../support/reporting";

const db = testDatabase({ reference: true });
const key = { ...PERIOD, unitId: UNIT };
let people: Awaited<ReturnType<typeof reportingPeople>>;

beforeAll(async () => {
  people = await reportingPeople(new Facts(db.owner));
  await openPeriod(people.bộ, 2026, 9);
  await step(people.writes, "begin");
});

const row = (label: string, plan = "5") => ({ label, plan });
const keep = (actor: typeof people.writes, version: number, rows: object[]) =>
  saveOwnRows(actor, ownRowsInput.parse({ ...key, version, in: "trieu", rows }), now);
const labels = async () => (await seen(people.writes)).report.ownRows.map(({ label }) => label);

test("an own row's amounts are read in the unit of the report's table where it is named, and in đồng otherwise", () => {
  const read = (more: object) => ownRowsInput.parse({ ...key, version: 1, ...more }).rows[0]?.plan;
  expect(read({ in: "trieu", rows: [row("Xã A", "1.234,5")] })).toBe(1_234_500_000n);
  expect(read({ rows: [row("Xã A", "1234")] })).toBe(1_234n);
  expect(
    ownRowsInput.safeParse({ ...key, version: 1, in: "trieu", rows: [row("", "1,234")] }).error?.issues,
  ).toMatchObject([
    { path: ["rows", 0, "plan"], params: { problem: "money.ambiguous", readings: ["1234000", "1234000000"] } },
    { path: ["rows", 0, "label"], params: { problem: "required" } },
  ]);
});

test("own rows are kept whatever others write in amounts meanwhile, and rows that stand so write nothing", async () => {
  const { version } = await seen(people.writes);
  const cells = [{ cell: "KCQG.PLAN", value: "7" }];
  await typeCells(people.writesToo, reportCellsInput.parse({ ...key, in: "trieu", cells }), now);
  const kept = await keep(people.writes, version, [row("Xã A")]);
  expect((await seen(people.writes)).report.ownRows).toMatchObject([{ label: "Xã A", plan: million(5) }]);
  expect(await keep(people.writes, kept.version, [row("Xã A")])).toMatchObject({ version: kept.version });
});

test("own rows another changed since they were read are not overwritten unseen", async () => {
  const { version } = await seen(people.writes);
  await keep(people.writesToo, version, [row("Xã A"), row("Xã B")]);
  expect(await refusalOf(keep(people.writes, version, [row("Xã C")]))).toMatchObject({ code: "report.stale" });
  expect(await labels()).toEqual(["Xã A", "Xã B"]);
  await keep(people.writes, (await seen(people.writes)).version, [row("Xã C")]);
  expect(await labels()).toEqual(["Xã C"]);
});

test("of two who write own rows at once one is told that the other did", async () => {
  const { version } = await seen(people.writes);
  const both = [keep(people.writes, version, [row("Xã D")]), keep(people.writesToo, version, [row("Xã E")])];
  const done = await Promise.allSettled(both);
  expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await labels()).toHaveLength(1);
});

test("a tab or a line break in a reason's document is a space, and a common reason fills what is left empty", () => {
  const explanations = [
    { subject: "difference:KCQG.PLAN", reason: "Riêng", document: "CV 12\tngày\n5/11", seenEmpty: "yes" },
    { subject: "difference:KCQG.ACTUAL", seenEmpty: "yes" },
    { subject: "difference:KCDP.ACTUAL", seen: "Đã có" },
  ];
  const read = reportCellsInput.parse({ ...key, explanations, commonReason: "Chung", commonDocument: "BB 1" });
  expect(read.explanations.map(({ explanation }) => explanation)).toEqual([
    { reason: "Riêng", document: "CV 12 ngày 5/11" },
    { reason: "Chung", document: "BB 1" },
    null,
  ]);
});
