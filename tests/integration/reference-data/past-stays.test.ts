import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { addReferenceCode } from "@/lib/commands/reference-data/add-reference-code";
import { changeReference } from "@/lib/commands/reference-data/change-reference";
import { endReference } from "@/lib/commands/reference-data/end-reference";
import { takeBackReference } from "@/lib/commands/reference-data/take-back-reference";
import { currentReference } from "@/lib/db/reference";
import { reading } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { namedOn } from "@/lib/domain/catalogue/dated-catalogue";
import { DomainError } from "@/lib/domain/errors";
import { vietnamDay } from "@/lib/domain/period/period";
import { EDITABLE_NAMES, type EditableName, editableTable } from "@/lib/domain/reference-data/editable-tables";
import { changeReferenceInput, endReferenceInput, newCodeInput } from "@/lib/input/reference-data";
import { officeName } from "@/lib/queries/agencies/office-name";
import { getCatalogue } from "@/lib/queries/catalogue/get-catalogue";
import { findInForce } from "@/lib/queries/projects/find-caps";
import { getReferenceTable } from "@/lib/queries/reference-data/get-reference-table";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { viewOf } from "../../support/views";

const db = testDatabase({ sample: true });
let admin: Actor;
beforeAll(async () => {
  admin = await new Facts(db.owner).anActor("ADMIN");
});

const inDays = (days: number) => vietnamDay(new Date(Date.now() + days * 86_400_000));
const typed = (days: number) => inDays(days).split("-").reverse().join("/");
const BASIS = { documentId: "tt-64-2024", clause: "Điều 2", reason: "Theo văn bản mới" };
/** Every change begins on this day, in so many days, or later. */
const FIRST = 20;

const oneOf = (...values: string[]) => fc.constantFrom(...values);
const provinces = oneOf("hue", "ha-noi", "da-nang-2025", "quang-tri-2025");
const items = oneOf("machinery", "brand", "consulting", "fair");
const millions = fc.integer({ min: 1, max: 900 }).map((count) => `${count} triệu`);
const percents = fc.integer({ min: 1, max: 100 }).map(String);
const word = fc.integer({ min: 1, max: 99 }).map((n) => `Tên ${n}`);
const names = { nameVi: word, nameEn: word };
const fields = fc.oneof(
  fc.record({
    table: oneOf("support-caps"),
    item: items,
    fund: oneOf("KCQG"),
    maxPercent: percents,
    maxAmount: millions,
    perVi: word,
    perEn: word,
  }),
  fc.record({
    table: oneOf("provincial-caps"),
    unitId: provinces,
    item: items,
    maxPercent: percents,
    maxAmount: millions,
  }),
  fc.record({ table: oneOf("advance-rates"), item: items, ratePercent: percents }),
  fc.record({ table: oneOf("holidays"), ...names }),
  fc.record({ table: oneOf("items"), item: items, ...names }),
  fc.record({ table: oneOf("indicators"), indicator: oneOf("fairs", "brands"), ...names, unitVi: word, unitEn: word }),
  fc.record({
    table: oneOf("contents"),
    content: oneOf("ND3", "ND4"),
    headingVi: word,
    headingEn: word,
    shortVi: word,
    shortEn: word,
  }),
  fc.record({ table: oneOf("agencies"), agency: oneOf("cuc", "so-hue"), ...names }),
  fc.record({
    table: oneOf("stage-deadlines"),
    state: oneOf("SUBMITTED"),
    fund: oneOf("KCQG", "KCDP"),
    workingDays: percents,
  }),
  fc.record({
    table: oneOf("settlement-deadlines"),
    fund: oneOf("KCQG"),
    daysAfterAcceptance: percents,
    liquidationMonth: oneOf("1", "3"),
    liquidationDay: oneOf("22"),
  }),
  fc.record({ table: oneOf("region-memberships"), unitId: provinces, regionCode: oneOf("BAC", "NAM") }),
  fc.record({
    table: oneOf("unit-names"),
    unitId: provinces,
    unitCode: oneOf("97", "98"),
    unitName: word,
    unitFullName: word,
    unitType: oneOf("tinh"),
  }),
);
const changed = fc.record({
  fields,
  days: fc.integer({ min: FIRST, max: 400 }),
  after: fc.constantFrom("stays", "ends", "taken-back"),
});

/** What a circular brings besides: an item, an indicator, a content, by few codes so that acts meet. */
const brought = fc.record({
  fields: fc.oneof(
    fc.record({
      ...{ table: oneOf("items"), code: oneOf("solar", "wind"), content: oneOf("ND3", "ND9", "ND10") },
      ...names,
    }),
    fc.record({ table: oneOf("indicators"), code: oneOf("audits", "sites"), ...names, unitVi: word, unitEn: word }),
    fc.record({
      ...{ table: oneOf("contents"), code: oneOf("ND10", "ND11") },
      ...{ headingVi: word, headingEn: word, shortVi: word, shortEn: word },
    }),
  ),
  days: fc.integer({ min: FIRST, max: 400 }),
  after: fc.constantFrom("stays", "ends", "taken-back"),
});

const acts = fc.array(fc.oneof(changed, brought), { minLength: 8, maxLength: 25 });

/** A refusal changes nothing either; anything else is a fault. */
const orRefused = (work: Promise<unknown>) =>
  work.catch((error) => {
    if (!(error instanceof DomainError)) throw error;
  });

async function act({ fields: given, days, after }: { fields: object; days: number; after: string }) {
  const sent = { ...given, ...BASIS, start: typed(days) };
  const isNew = "code" in given;
  const { table } = isNew ? newCodeInput.parse(sent) : changeReferenceInput.parse(sent);
  const added = await orRefused(
    isNew
      ? addReferenceCode(admin, newCodeInput.parse(sent), new Date())
      : changeReference(admin, changeReferenceInput.parse(sent), new Date()),
  );
  if (!added) return;
  const { id } = added as { id: string };
  if (after === "taken-back") {
    await orRefused(takeBackReference(admin, { table, id, reason: "Nhập nhầm" }, new Date()));
  }
  if (after !== "ends") return;
  const ending = endReferenceInput.parse({ table, id, end: typed(days + 5), ...BASIS });
  await orRefused(endReference(admin, ending, new Date()));
}

/** The rows that hold on a day, with what they say and rest on. */
async function rowsOn(table: EditableName, day: string) {
  const { rows } = await getReferenceTable(readScope(admin), { table });
  const aDay = editableTable(table).start === "day";
  return rows
    .filter(({ from, to }) => (from === null || from <= day) && (aDay || to === null || to > day))
    .map(({ id, values, sureness, document, clause }) => ({ id, values, sureness, document, clause }));
}

const DAYS = ["2018-06-01", "2024-12-31", "2025-06-30", inDays(0), inDays(FIRST - 1)];

/** What every rule says on days before the first change, and the figures as they were known on those that are past. */
async function everything() {
  const { catalogue, territory } = await currentReference();
  const rules = [];
  for (const day of DAYS) {
    for (const table of EDITABLE_NAMES) if (table !== "legal-documents") rules.push(await rowsOn(table, day));
    rules.push(await getCatalogue(PUBLIC_SCOPE, day));
    rules.push(await reading(PUBLIC_SCOPE, (tx) => findInForce(tx, { unitId: "hue", on: day })));
    rules.push(await reading(PUBLIC_SCOPE, (tx) => officeName(tx, "hue", day)));
    rules.push([...catalogue.items.values()].map((item) => ({ ...namedOn(item, day), endsOn: undefined })));
    rules.push(
      [...territory.units.values()].map(({ id, names: borne }) => [
        id,
        borne.findLast(({ validFrom }) => validFrom <= day)?.name,
      ]),
    );
  }
  const { rows } = await db.owner.query("SELECT * FROM working_day WHERE day < $1 ORDER BY day", [inDays(FIRST)]);
  const figures = [];
  for (const asOf of [null, "2026-06-30", "2025-06-30"]) {
    for (const scope of ["VN", "MTTN"]) {
      figures.push(await viewOf(scope, { year: 2025, through: 12, asOf }));
    }
  }
  return { rules, rows, figures };
}

test("whatever rows are added, ended or taken back from a day on, every rule and figure of the days before it stays", async () => {
  const before = await everything();
  await fc.assert(
    fc.asyncProperty(acts, async (sequence) => {
      for (const one of sequence) await act(one);
      expect(await everything()).toEqual(before);
    }),
    { numRuns: 6, endOnFailure: true },
  );
  const { rows } = await db.owner.query<{ count: number }>("SELECT count(*)::int AS count FROM reference_change");
  expect(rows[0]?.count).toBeGreaterThan(40);
}, 300_000);

test("a holiday to come moves no deadline before it, and what was told stays told", async () => {
  const dueBy = async (before: string) =>
    (
      await db.owner.query("SELECT project_id, due_on::text FROM project_deadline WHERE due_on < $1 ORDER BY 1", [
        before,
      ])
    ).rows;
  const told = async () => (await db.owner.query("SELECT id, told::text FROM notice ORDER BY id")).rows;
  const [deadlines, notices] = [await dueBy(inDays(2)), await told()];
  expect(deadlines.length).toBeGreaterThan(0);
  const holiday = { table: "holidays", nameVi: "Nghỉ bù", nameEn: "Holiday", start: typed(2), ...BASIS };
  await changeReference(admin, changeReferenceInput.parse(holiday), new Date());
  expect(await dueBy(inDays(2))).toEqual(deadlines);
  expect(await told()).toEqual(notices);
});
