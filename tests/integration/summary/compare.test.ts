import readExcel from "read-excel-file/node";
import { beforeAll, describe, expect, test } from "vitest";
import { freezeSummary } from "@/lib/commands/summaries/freeze-summary";
import { issueSummary } from "@/lib/commands/summaries/issue-summary";
import { writePassage } from "@/lib/commands/summaries/write-passage";
import { comparisonJson } from "@/lib/documents/summary/compare/comparison-json";
import { comparisonTables } from "@/lib/documents/summary/compare/comparison-tables";
import { writeWorkbook } from "@/lib/documents/xlsx/workbook";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { sideFrom } from "@/lib/domain/summary/compared-side";
import { getComparison } from "@/lib/queries/summary/compare/get-comparison";
import { openComparison } from "@/lib/queries/summary/compare/open-comparison";
import { aConference } from "../../support/conferences";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";

const db = testDatabase({ sample: true });
let facts: Facts;
let organiser: Actor;
let id = "";
const now = new Date("2026-11-27T03:00:00Z");
const signed = { signedOn: "2026-11-20", signerTitle: "Cục trưởng", signer: "Người ký", note: null };

/** A conference issued twice: between the two a decision was issued and a text rewritten. */
beforeAll(async () => {
  facts = new Facts(db.owner);
  organiser = await facts.anActor("ORGANISER", { regionCode: "MTTN" });
  id = await aConference(db.owner, { region: "MTTN", state: "OPEN" });
  const write = (words: string, version: number) =>
    writePassage(organiser, { id, passage: "text.limits", words, version }, now);
  await write("Một số địa phương còn chậm.", 0);
  await freezeSummary(organiser, { id, version: 1, note: null }, now);
  await issueSummary(organiser, { id, version: 2, ...signed, number: "1/BC" }, now);
  await facts.planned({ fund: "KCDP", year: 2026, unitId: "quang-tri-2025" }, million(1500));
  await write("Nhiều địa phương còn chậm.", 1);
  await issueSummary(organiser, { id, version: 3, ...signed, number: "2/BC" }, now);
});

const side = (name: string) => sideFrom(name, id) ?? { conferenceId: id, state: "now" as const };
const heads = { from: "Trước", to: "Sau" };
const pen = { locale: "vi", decimals: {} } as const;
async function compared(from: string, to: string, scope = PUBLIC_SCOPE) {
  const comparison = await getComparison(scope, { from: side(from), to: side(to) }, "vi");
  if (!comparison) throw new Error("nothing to compare");
  return { comparison, tables: comparisonTables(comparison, heads, pen) };
}

describe("two issues of a report", () => {
  test("differ in the figures that the decision moved, each naming it", async () => {
    const { tables } = await compared("1", "2");
    const plan = tables.figures.rows.find(({ key }) => key === "now.plan.KCDP");

    expect(plan?.values[4]).toBe("tỷ đồng");
    expect(plan?.values[5]).toMatch(/^Quyết định .*: \+1,5 tỷ đồng$/);
    expect(tables.documents.rows).toHaveLength(1);
  });

  test("differ in the sentences, with the words marked that changed", async () => {
    const { tables } = await compared("1", "2");
    const limits = tables.sentences.find((sentence) => sentence.id === "text.limits");

    expect(limits?.before?.[0]).toEqual({ text: "Một số", changed: true });
    expect(limits?.after?.[0]).toEqual({ text: "Nhiều", changed: true });
    expect(tables.sentences.map((sentence) => sentence.id)).toContain("plan.total");
    expect(tables.sentences.map((sentence) => sentence.id)).not.toContain("releases.total");
  });

  test("are put in time's order, however they are asked for", async () => {
    const { comparison } = await compared("2", "1");

    expect([comparison.from.asked.state, comparison.to.asked.state]).toEqual([1, 2]);
  });

  test("are the same where nothing was recorded between", async () => {
    const { tables } = await compared("2", "now");

    expect([tables.changed, tables.sentences.length]).toEqual([0, 0]);
  });
});

describe("an issue that was printed with some sections", () => {
  test("is compared with those, however the report is arranged since", async () => {
    const whole = (await compared("1", "2")).tables.figures.rows.map(({ key }) => key);
    await db.owner.query("ALTER TABLE conference DISABLE TRIGGER USER");
    await db.owner.query(`UPDATE conference SET parts = '["releases"]' WHERE id = $1`, [id]);
    await db.owner.query("ALTER TABLE conference ENABLE TRIGGER USER");
    const since = (await compared("1", "2")).tables.figures.rows.map(({ key }) => key);
    await db.owner.query("ALTER TABLE conference DISABLE TRIGGER USER");
    await db.owner.query("UPDATE conference SET parts = NULL WHERE id = $1", [id]);
    await db.owner.query("ALTER TABLE conference ENABLE TRIGGER USER");

    expect(whole).toContain("now.plan.KCDP");
    expect(since).toEqual(whole);
  });
});

describe("two conferences", () => {
  test("of other regions are compared in what both have, without documents", async () => {
    const { comparison, tables } = await compared("bac-xviii:now", "now");

    expect(comparison.moves).toBeNull();
    expect(tables.figures.columns.map(({ key }) => key)).toEqual(["figure", "from", "to", "difference", "unit"]);
    expect(tables.figures.rows.some(({ key }) => key === "now.plan.ALL")).toBe(true);
    expect(tables.figures.rows.filter(({ key }) => /@unit:(quang-tri|ha-noi)/.test(key))).toEqual([]);
    expect(tables.documents.rows).toEqual([]);
  });
});

describe("a conference that is not public yet", () => {
  test("is compared by its organiser, and by nobody who may not see it", async () => {
    const planned = await aConference(db.owner, { region: "MTTN", state: "PLANNED" });
    const asked = { from: { conferenceId: planned, state: "now" as const }, to: side("now") };

    expect(await getComparison(readScope(organiser), asked, "vi")).not.toBeNull();
    expect(await getComparison(PUBLIC_SCOPE, asked, "vi")).toBeNull();
    expect(await openComparison(PUBLIC_SCOPE, { id: planned, from: null, to: null }, "vi")).toBeNull();
    const choices = (await openComparison(PUBLIC_SCOPE, { id, from: null, to: null }, "vi"))?.choices ?? [];
    expect(choices.map(({ conference }) => conference.id)).not.toContain(planned);
  });
});

test("an address that names no report opens the usual comparison and says so", async () => {
  const opened = await openComparison(PUBLIC_SCOPE, { id, from: side("77"), to: null }, "vi");

  expect([opened?.isUnderstood, opened?.from.asked.state]).toEqual([false, 2]);
});

describe("written out", () => {
  test("as JSON it has figures, their documents in đồng, and sentences", async () => {
    const { comparison, tables } = await compared("1", "2");
    const { figures, sentences, explained } = comparisonJson(comparison, tables.sentences, pen);
    const plan = figures.find(({ key }) => key === "now.plan.KCDP");

    expect(explained).toBe(true);
    expect(plan?.why).toMatchObject([{ role: "amount", documents: [{ kind: "decision", amount: million(1500) }] }]);
    expect(sentences.find((one) => one.id === "text.limits")?.after).toBe("Nhiều địa phương còn chậm.");
  });

  test("as a workbook its numbers are numbers", async () => {
    const { tables } = await compared("1", "2");
    const bytes = await writeWorkbook([tables.figures, tables.documents, tables.sentencesTable], "vi");
    const sheets = await readExcel(Buffer.from(bytes));
    const plan = (sheets[0]?.data ?? []).find((row) => row.includes("tỷ đồng"));

    expect(sheets).toHaveLength(3);
    expect(plan?.filter((cell) => typeof cell === "number").length).toBeGreaterThanOrEqual(3);
  });
});
