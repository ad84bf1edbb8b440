import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { addReferenceCode } from "@/lib/commands/reference-data/add-reference-code";
import { changeReference } from "@/lib/commands/reference-data/change-reference";
import { endReference } from "@/lib/commands/reference-data/end-reference";
import { takeBackReference } from "@/lib/commands/reference-data/take-back-reference";
import { currentReference } from "@/lib/db/reference";
import { reading } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { everyContent } from "@/lib/domain/catalogue/dated-catalogue";
import { vietnamDay } from "@/lib/domain/period/period";
import { questionnaireOf } from "@/lib/domain/periodic-report/questionnaire";
import type { EditableName } from "@/lib/domain/reference-data/editable-tables";
import { changeReferenceInput, endReferenceInput, newCodeInput } from "@/lib/input/reference-data";
import { findIndicatorCodes, findItemCodes } from "@/lib/queries/catalogue/find-codes";
import { getCatalogue } from "@/lib/queries/catalogue/get-catalogue";
import { getReferenceTable } from "@/lib/queries/reference-data/get-reference-table";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";

const db = testDatabase({ reference: true });
let admin: Actor;
let other: Actor;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  [admin, other] = [await facts.anActor("ADMIN"), await facts.anActor("ADMIN")];
});
afterEach(() => {
  vi.useRealTimers();
});

const inDays = (days: number) => vietnamDay(new Date(Date.now() + days * 86_400_000));
const typed = (days: number) => inDays(days).split("-").reverse().join("/");
const BASIS = { documentId: "tt-64-2024", clause: "Điều 2", reason: "Thông tư mới bổ sung" };
const add = (given: Record<string, unknown>, days: number, actor = admin) =>
  addReferenceCode(actor, newCodeInput.parse({ ...BASIS, start: typed(days), ...given }), new Date());
const change = (given: Record<string, unknown>, days: number) =>
  changeReference(admin, changeReferenceInput.parse({ ...BASIS, start: typed(days), ...given }), new Date());
const end = (table: EditableName, id: string, days: number) =>
  endReference(admin, endReferenceInput.parse({ table, id, end: typed(days), ...BASIS }), new Date());
const takeBack = (table: EditableName, id: string) =>
  takeBackReference(admin, { table, id, reason: "Nhập nhầm" }, new Date());
const refused = (code: string, more = {}) => ({ refusal: { code, ...more } });
const rowsOf = async (table: EditableName, key: string) =>
  (await getReferenceTable(readScope(admin), { table })).rows.filter(({ id }) => id.startsWith(`${key}.`));
const daysOf = async (table: EditableName, key: string) => (await rowsOf(table, key)).map(({ from, to }) => [from, to]);
const isThere = async (relation: string, code: string) =>
  (await db.owner.query(`SELECT FROM ${relation} WHERE code = $1`, [code])).rowCount === 1;
/** The portal as it will be in so many days. */
const daysLater = (days: number) => vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + days * 86_400_000 });
const names = { nameVi: "Tiết kiệm năng lượng", nameEn: "Energy saving" };
const units = { unitVi: "cơ sở", unitEn: "establishments" };
const heading = { headingVi: "Kinh tế tuần hoàn trong công nghiệp", headingEn: "Circular economy in industry" };
const short = { shortVi: "Kinh tế tuần hoàn", shortEn: "Circular economy" };
const machinery = "machinery.2012-07-05";

describe("an item that a new circular brings", () => {
  test("waits for its day after the last of its content, with its document, and is offered to nobody before", async () => {
    await add({ table: "items", code: "energy-saving", content: "ND2", ...names }, 5);
    expect(await rowsOf("items", "energy-saving")).toMatchObject([
      { from: inDays(5), to: null, sureness: "src", document: { id: "tt-64-2024" }, added: { act: "ADD" } },
    ]);
    const { rows } = await db.owner.query(
      "SELECT position FROM content_item WHERE content_code = 'ND2' ORDER BY code = 'energy-saving'",
    );
    expect(rows.at(-1)?.position).toBe(Math.max(...rows.slice(0, -1).map(({ position }) => position)) + 1);
    expect((await currentReference()).catalogue.items.has("energy-saving")).toBe(false);
    const codes = await reading(PUBLIC_SCOPE, findItemCodes);
    expect(codes.map(({ code }) => code)).not.toContain("energy-saving");
    expect(await catalogueItems(4)).not.toContain("energy-saving");
    expect(await catalogueItems(5)).toContain("energy-saving");
  });

  test("is offered from its day on under its name", async () => {
    daysLater(5);
    const { catalogue } = await currentReference();
    expect(catalogue.items.get("energy-saving")).toMatchObject({ vi: names.nameVi, content: "ND2" });
    const codes = await reading(PUBLIC_SCOPE, findItemCodes);
    expect(codes.map(({ code }) => code)).toContain("energy-saving");
  });

  test("is there for a cap from its day on, and goes only after the cap", async () => {
    const cap = {
      table: "support-caps",
      item: "energy-saving",
      fund: "KCQG",
      maxAmount: "50 triệu",
      perVi: "cơ sở",
      perEn: "site",
    };
    await expect(change(cap, 4)).rejects.toMatchObject(refused("reference.not-then", { from: inDays(5) }));
    await change(cap, 6);
    await expect(takeBack("items", `energy-saving.${inDays(5)}`)).rejects.toMatchObject(
      refused("reference.rests-on-it", { tables: ["support-caps"] }),
    );
    await takeBack("support-caps", `energy-saving.KCQG.${inDays(6)}`);
    await takeBack("items", `energy-saving.${inDays(5)}`);
    expect(await isThere("content_item", "energy-saving")).toBe(false);
    expect(await rowsOf("items", "energy-saving")).toEqual([]);
  });

  test("is renamed while it waits, and the first version goes only after the second", async () => {
    await add({ table: "items", code: "energy-audit", content: "ND2", ...names }, 5);
    await change({ table: "items", item: "energy-audit", nameVi: "Kiểm toán năng lượng", nameEn: "Energy audit" }, 9);
    await expect(takeBack("items", `energy-audit.${inDays(5)}`)).rejects.toMatchObject(
      refused("reference.rests-on-it", { tables: ["items"] }),
    );
    await takeBack("items", `energy-audit.${inDays(9)}`);
    await takeBack("items", `energy-audit.${inDays(5)}`);
    expect(await isThere("content_item", "energy-audit")).toBe(false);
  });

  test("counts from its day on in the groups that count its content whole, and no longer once it is taken back", async () => {
    const grouped = async (days: number) => {
      const { contentGroups } = await getCatalogue(PUBLIC_SCOPE, inDays(days));
      return contentGroups.flatMap(({ items }) => items).filter((code) => code === "smart-machinery");
    };
    await add({ table: "items", code: "smart-machinery", content: "ND3", ...names }, 5);
    expect([await grouped(4), await grouped(5)]).toEqual([[], ["smart-machinery"]]);
    await takeBack("items", `smart-machinery.${inDays(5)}`);
    expect(await grouped(5)).toEqual([]);
  });

  test.each([
    ["a code that is taken", { code: "machinery" }, 5, "reference.code-taken"],
    ["a first day that is not after today", { code: "solar" }, 0, "reference.starts-too-early"],
    ["a content there is not", { code: "solar", content: "ND77" }, 5, "reference.choice-unknown"],
    ["a document there is not", { code: "solar", documentId: "tt-1-2030" }, 5, "reference.document-unknown"],
  ])("is refused for %s", async (_, given, days, code) => {
    await expect(add({ table: "items", content: "ND2", ...names, ...given }, days)).rejects.toMatchObject(
      refused(code),
    );
  });

  test.each([
    ["items", "Solar"],
    ["items", "nd10-general"],
    ["contents", "nd10"],
    ["indicators", "a--b"],
  ])("of %s does not look like %s", (table, code) => {
    const read = newCodeInput.safeParse({ ...BASIS, table, code, start: typed(5) });
    expect(read.error?.issues).toContainEqual(
      expect.objectContaining({ path: ["code"], params: { problem: "wrong-form" } }),
    );
  });

  test("is nobody's to add but the administrator's", async () => {
    const officer = await new Facts(db.owner).anActor("MINISTRY_LEADER");
    await expect(add({ table: "items", code: "solar", content: "ND2", ...names }, 5, officer)).rejects.toMatchObject(
      refused("access.forbidden"),
    );
  });

  test("of two administrators at once, one adds it and the other is told", async () => {
    const given = { table: "items", code: "solar", content: "ND2", ...names };
    const results = await Promise.allSettled([add(given, 5), add(given, 6, other)]);
    const lost = results.filter((result) => result.status === "rejected");
    expect(lost.map(({ reason }) => reason.refusal.code)).toEqual(["reference.code-taken"]);
    expect(await rowsOf("items", "solar")).toHaveLength(1);
  });
});

describe("an indicator that a new circular brings", () => {
  test("is asked by periods that end on its day or later, and by none before", async () => {
    const at = vietnamDay(new Date());
    const next = Number(at.slice(0, 4)) + 1;
    const start = `01/01/${next}`;
    await add({ table: "indicators", code: "energy-audits", ...names, ...units, start }, 0);
    const asked = async (year: number) => {
      const { catalogue } = await currentReference();
      const period = { year, through: 12, measures: [], contents: [], indicators: [], sections: [] } as const;
      return questionnaireOf(period, catalogue).indicators.map(({ code }) => code);
    };
    expect(await asked(next)).not.toContain("energy-audits");
    vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(`${next}-01-02T00:00:00Z`) });
    expect(await asked(next)).toContain("energy-audits");
    expect(await asked(next - 1)).not.toContain("energy-audits");
    const codes = await reading(PUBLIC_SCOPE, findIndicatorCodes);
    expect(codes.map(({ code }) => code)).toContain("energy-audits");
  });
});

describe("a content that a new circular brings", () => {
  test("comes with its general item after the last, and is shown from its day on", async () => {
    await add({ table: "contents", code: "ND10", ...heading, ...short }, 5);
    expect(await rowsOf("items", "nd10-general")).toMatchObject([
      { from: inDays(5), values: { nameVi: "Kinh tế tuần hoàn (chung)", nameEn: "Circular economy (general)" } },
    ]);
    const { rows } = await getReferenceTable(readScope(admin), { table: "contents" });
    expect(rows.at(-1)?.values.content).toBe("ND10");
    const listed = async () => everyContent((await currentReference()).catalogue, inDays(0)).map(({ code }) => code);
    expect(await listed()).not.toContain("ND10");
    daysLater(5);
    expect((await listed()).at(-1)).toBe("ND10");
    const { contents } = await getCatalogue(PUBLIC_SCOPE);
    expect(contents.at(-1)).toMatchObject({
      code: "ND10",
      heading: { vi: heading.headingVi },
      items: [{ isGeneral: true }],
    });
  });

  test("advances nothing until a rate is written for its general item", async () => {
    const percentOn = async (days: number) =>
      (await db.owner.query("SELECT advance_percent('nd10-general', $1) AS percent", [inDays(days)])).rows[0]?.percent;
    const rate = { table: "advance-rates", item: "nd10-general", ratePercent: "50" };
    await expect(change(rate, 4)).rejects.toMatchObject(refused("reference.not-then", { field: "item" }));
    await change(rate, 6);
    expect([await percentOn(5), await percentOn(6)]).toEqual([0, 50]);
    await expect(takeBack("contents", `ND10.${inDays(5)}`)).rejects.toMatchObject(
      refused("reference.rests-on-it", { tables: ["advance-rates"] }),
    );
    await takeBack("advance-rates", `nd10-general.${inDays(6)}`);
  });

  test("has items of its own only from its day on, and its general item goes with it alone", async () => {
    const item = {
      table: "items",
      code: "waste-reuse",
      content: "ND10",
      nameVi: "Tái chế chất thải",
      nameEn: "Reuse of waste",
    };
    await expect(add(item, 4)).rejects.toMatchObject(
      refused("reference.not-then", { field: "content", from: inDays(5) }),
    );
    await add(item, 7);
    await expect(takeBack("items", `nd10-general.${inDays(5)}`)).rejects.toMatchObject(
      refused("reference.general-item"),
    );
    await expect(takeBack("contents", `ND10.${inDays(5)}`)).rejects.toMatchObject(
      refused("reference.rests-on-it", { tables: ["items"] }),
    );
    await takeBack("items", `waste-reuse.${inDays(7)}`);
    await takeBack("contents", `ND10.${inDays(5)}`);
    expect([await isThere("content", "ND10"), await isThere("content_item", "nd10-general")]).toEqual([false, false]);
    const { rows } = await db.owner.query("SELECT act FROM reference_change WHERE row_id = $1 ORDER BY recorded_at", [
      `nd10-general.${inDays(5)}`,
    ]);
    expect(rows).toEqual([{ act: "ADD" }, { act: "TAKE_BACK" }]);
  });
});

describe("a content that ends", () => {
  test("ends its items with it, and its general item by itself never does", async () => {
    await expect(end("items", "nd8-general.2012-07-05", 5)).rejects.toMatchObject(
      refused("reference.general-item", { content: "Hợp tác quốc tế" }),
    );
    await end("contents", "ND8.2012-07-05", 5);
    const ended = [["2012-07-05", inDays(5)]];
    expect(await daysOf("contents", "ND8")).toEqual(ended);
    expect(await daysOf("items", "nd8-general")).toEqual(ended);
    expect(await daysOf("items", "study-abroad")).toEqual(ended);
    expect((await rowsOf("items", "study-abroad"))[0]?.ended).toMatchObject({ document: "64/2024/TT-BTC" });
  });

  test("takes no item from its day on, and says so of what is listed on that day", async () => {
    const item = { table: "items", code: "fellowship", content: "ND8", ...names };
    await expect(add(item, 3)).rejects.toMatchObject(refused("reference.not-then", { to: inDays(5) }));
    const { contents } = await getCatalogue(PUBLIC_SCOPE, inDays(5));
    expect(contents.find(({ code }) => code === "ND8")).toMatchObject({ endedOn: inDays(5) });
    expect(contents.find(({ code }) => code === "ND7")).toMatchObject({ endedOn: null });
  });

  test("stays named on what was recorded, is asked in the year it ended in and not in the next", async () => {
    daysLater(6);
    const { catalogue } = await currentReference();
    expect(everyContent(catalogue, inDays(800)).find(({ code }) => code === "ND8")?.vi).toBe("Hợp tác quốc tế");
    const year = Number(inDays(-1).slice(0, 4));
    const asked = (of: number) =>
      questionnaireOf({ year: of, through: 12, measures: [], contents: [], indicators: [], sections: [] }, catalogue);
    expect(asked(year).contents.map(({ code }) => code)).toContain("ND8");
    expect(asked(year + 1).contents.map(({ code }) => code)).not.toContain("ND8");
    expect([asked(year).someContents, asked(year + 1).someContents]).toEqual([undefined, true]);
  });

  test("comes back with its general item by a document, which taken back leaves the end as it was", async () => {
    await change({ table: "contents", content: "ND8", ...heading, ...short }, 9);
    expect(await daysOf("items", "nd8-general")).toEqual([
      ["2012-07-05", inDays(5)],
      [inDays(9), null],
    ]);
    await takeBack("contents", `ND8.${inDays(9)}`);
    expect(await daysOf("items", "nd8-general")).toEqual([["2012-07-05", inDays(5)]]);
    expect(await daysOf("contents", "ND8")).toEqual([["2012-07-05", inDays(5)]]);
  });

  test("does not end before an item of it that begins later", async () => {
    await change({ table: "items", item: "machinery", nameVi: "Máy móc tiên tiến", nameEn: "Machines" }, 9);
    await expect(end("contents", "ND3.2012-07-05", 8)).rejects.toMatchObject(
      refused("reference.items-outlast", { items: ["Máy móc tiên tiến"] }),
    );
    await takeBack("items", `machinery.${inDays(9)}`);
    expect(await daysOf("items", "machinery")).toEqual([[machinery.split(".")[1], null]]);
  });

  test("of an administrator who ends it while another adds an item to it, one is told", async () => {
    const results = await Promise.allSettled([
      end("contents", "ND6.2012-07-05", 5),
      add({ table: "items", code: "podcast", content: "ND6", ...names }, 3, other),
    ]);
    const lost = results.filter((result) => result.status === "rejected");
    expect(["reference.not-then", undefined]).toContain(lost[0]?.reason.refusal.code);
    const { rows } = await db.owner.query(
      `SELECT FROM content_item i JOIN content_item_version v ON v.item_code = i.code
       WHERE i.content_code = 'ND6' AND v.valid_to IS NULL`,
    );
    expect(rows).toEqual([]);
  });
});

async function catalogueItems(days: number): Promise<string[]> {
  const { contents } = await getCatalogue(PUBLIC_SCOPE, inDays(days));
  return contents.flatMap(({ items }) => items.map(({ code }) => code));
}
