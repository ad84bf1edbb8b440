import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closePools } from "@/lib/db/pools";
import { PUBLIC_SCOPE } from "@/lib/domain/access/read-scope";
import { getCatalogue } from "@/lib/queries/catalogue/get-catalogue";
import { testDatabase } from "../support/database";

const db = testDatabase({ reference: true });

beforeAll(() => {
  process.env.DATABASE_URL = db.appUrl;
});
afterAll(closePools);

const machinery = async (on?: string) => {
  const { contents } = await getCatalogue(PUBLIC_SCOPE, on);
  return contents.find(({ code }) => code === "ND3")?.items.find(({ code }) => code === "machinery");
};

describe("the catalogue anyone may read", () => {
  test("has the nine contents with one general item each, in the order of the decree", async () => {
    const { contents } = await getCatalogue(PUBLIC_SCOPE);
    expect(contents.map(({ code }) => code)).toEqual(["ND1", "ND2", "ND3", "ND4", "ND5", "ND6", "ND7", "ND8", "ND9"]);
    for (const { items } of contents) expect(items.filter(({ isGeneral }) => isGeneral)).toHaveLength(1);
    for (const { heading, basis } of contents)
      expect([heading.vi, basis.document, basis.clause].every(Boolean)).toBe(true);
  });

  test("gives a cap as whole đồng with the document it stands in and how sure we are of it", async () => {
    const national = (await machinery())?.caps.find(({ fund }) => fund === "KCQG");
    expect(national).toMatchObject({
      maxPercent: 50,
      maxAmount: 300_000_000n,
      basis: { document: expect.stringContaining("28/2018"), mark: "src" },
    });
  });

  test("follows the day: a cap replaced from a date is the old one the day before and the new one that day", async () => {
    await db.owner.query(
      `WITH closed AS (
         UPDATE support_cap SET valid_to = '2027-01-01' WHERE item_code = 'machinery' AND fund = 'KCQG' RETURNING *)
       INSERT INTO support_cap SELECT item_code, fund, '2027-01-01', NULL, max_percent, 400000000, per_vi, per_en, legal_document_id, clause, mark
       FROM closed`,
    );
    const amounts = await Promise.all(
      ["2026-12-31", "2027-01-01"].map(async (day) =>
        (await machinery(day))?.caps.map(({ fund, maxAmount }) => [fund, maxAmount]),
      ),
    );
    expect(amounts[0]).toContainEqual(["KCQG", 300_000_000n]);
    expect(amounts[1]).toContainEqual(["KCQG", 400_000_000n]);
    expect(amounts[1]).toHaveLength(amounts[0]?.length ?? 0);
  });

  test("lists the items of the group that cuts through a content", async () => {
    const { contentGroups, contents } = await getCatalogue(PUBLIC_SCOPE);
    const group = contentGroups.find(({ code }) => code === "MODELS_MACHINERY_SXSH");
    const nd2 = contents.find(({ code }) => code === "ND2")?.items.map(({ code }) => code) ?? [];
    const inGroup = nd2.filter((code) => group?.items.includes(code));
    expect(inGroup).toEqual(["sxsh-assessment"]);
    expect(inGroup.length).toBeLessThan(nd2.length);
  });
});
