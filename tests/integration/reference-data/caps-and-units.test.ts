import { beforeAll, describe, expect, test } from "vitest";
import { changeReference } from "@/lib/commands/reference-data/change-reference";
import { takeBackReference } from "@/lib/commands/reference-data/take-back-reference";
import { reading } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import { changeReferenceInput } from "@/lib/input/reference-data";
import { findCaps } from "@/lib/queries/projects/find-caps";
import { getLegalDocument } from "@/lib/queries/reference-data/get-legal-document";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";

const db = testDatabase({ reference: true });
let admin: Actor;
let other: Actor;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  [admin, other] = [await facts.anActor("ADMIN"), await facts.anActor("ADMIN")];
});

const inDays = (days: number) => vietnamDay(new Date(Date.now() + days * 86_400_000));
const change = (given: Record<string, unknown>, days: number, actor = admin) =>
  changeReference(
    actor,
    changeReferenceInput.parse({
      ...{ documentId: "tt-64-2024", clause: "Điều 2", reason: "Theo nghị quyết mới" },
      ...{ start: inDays(days).split("-").reverse().join("/"), ...given },
    }),
    new Date(),
  );
const takeBack = (table: "support-caps" | "provincial-caps" | "unit-names", id: string) =>
  takeBackReference(admin, { table, id, reason: "Nhập nhầm mức" }, new Date());
const national = (item: string, maxAmount: string, days: number, actor = admin) =>
  change(
    { table: "support-caps", item, fund: "KCQG", maxPercent: "50", maxAmount, perVi: "cơ sở", perEn: "establishment" },
    days,
    actor,
  );
const own = (unitId: string, item: string, maxAmount: string, days: number, actor = admin) =>
  change({ table: "provincial-caps", unitId, item, maxPercent: "50", maxAmount }, days, actor);
const refused = (refusal: Record<string, unknown>) => ({ refusal });

describe("a cap that a province sets for its own fund", () => {
  test("binds đề án of its fund from its day on, by the document that says it", async () => {
    await own("hue", "machinery", "150 triệu", 5);
    const capOn = async (days: number, fund: "KCQG" | "KCDP") => {
      const caps = await reading(PUBLIC_SCOPE, (tx) => findCaps(tx, { fund, unitId: "hue", on: inDays(days) }));
      const { maxAmount, basis } = caps.find(({ item }) => item === "machinery") ?? {};
      return [maxAmount, basis?.document];
    };
    expect(await capOn(4, "KCDP")).toEqual([300_000_000n, "28/2018/TT-BTC"]);
    expect(await capOn(5, "KCDP")).toEqual([150_000_000n, "64/2024/TT-BTC"]);
    expect(await capOn(5, "KCQG")).toEqual([300_000_000n, "28/2018/TT-BTC"]);
  });

  test("is refused above the nation's, today's and one to come", async () => {
    await expect(own("hue", "consulting", "36 triệu", 5)).rejects.toMatchObject(
      refused({ code: "reference.above-national", field: "maxAmount", most: "35000000" }),
    );
    await national("consulting", "20 triệu", 30);
    await expect(own("hue", "consulting", "25 triệu", 5)).rejects.toMatchObject(
      refused({ code: "reference.above-national", most: "20000000", from: inDays(30) }),
    );
    await expect(own("hue", "nd4-general", "1 triệu", 5)).rejects.toMatchObject(
      refused({ code: "reference.no-national-cap" }),
    );
  });

  test("is its own table: the nation's caps are of the national fund alone", async () => {
    const cap = {
      table: "support-caps",
      item: "machinery",
      fund: "KCDP",
      maxAmount: "1 tỷ",
      perVi: "cơ sở",
      perEn: "x",
    };
    const parsed = changeReferenceInput.safeParse({
      ...cap,
      start: "1/1/2090",
      documentId: "tt-64-2024",
      reason: "Thử mức",
    });
    expect(parsed.error?.issues.map(({ path }) => path)).toEqual([["fund"]]);
    await expect(
      db.owner.query("UPDATE support_cap SET fund = 'KCDP' WHERE item_code = 'machinery'"),
    ).rejects.toMatchObject({ constraint: "support_cap_of_nation" });
  });
});

describe("the nation's cap", () => {
  test("is not lowered below what provinces have set, by whom it is told, now or from a day to come", async () => {
    await own("hue", "brand", "30 triệu", 5);
    await own("ha-noi", "brand", "32 triệu", 40);
    const below = (provinces: string[]) =>
      refused({ code: "reference.below-provinces", field: "maxAmount", provinces });
    await expect(national("brand", "31 triệu", 3)).rejects.toMatchObject(below(["Hà Nội"]));
    await expect(national("brand", "25 triệu", 60)).rejects.toMatchObject(below(["Hà Nội", "Huế"]));
    await own("hue", "brand", "25 triệu", 60);
    await own("ha-noi", "brand", "25 triệu", 60);
    await national("brand", "25 triệu", 60);
    await expect(takeBack("provincial-caps", `hue.brand.${inDays(60)}`)).rejects.toMatchObject(
      refused({ code: "reference.above-national" }),
    );
  });

  test("that was raised is not taken back under a province that went up with it", async () => {
    await national("technology-line", "600 triệu", 10);
    await own("hue", "technology-line", "500 triệu", 12);
    await expect(takeBack("support-caps", `technology-line.KCQG.${inDays(10)}`)).rejects.toMatchObject(
      refused({ code: "reference.below-provinces", provinces: ["Huế"] }),
    );
  });

  test("lowered while a province sets its own is either lowered or stands", async () => {
    const results = await Promise.allSettled([
      national("cluster-planning", "200 triệu", 8),
      own("hue", "cluster-planning", "300 triệu", 8, other),
    ]);
    const lost = results.filter((result) => result.status === "rejected");
    expect(lost).toHaveLength(1);
    expect(["reference.above-national", "reference.below-provinces"]).toContain(lost[0]?.reason.refusal.code);
  });

  test("is kept above the provinces' by the database too", async () => {
    const lowered = db.owner.query("UPDATE support_cap SET max_amount = 1 WHERE item_code = 'machinery'");
    await expect(lowered).rejects.toMatchObject({ hint: "national_cap_above_provinces" });
    const gone = db.owner.query("DELETE FROM support_cap WHERE item_code = 'machinery'");
    await expect(gone).rejects.toMatchObject({ hint: "national_cap_under_provinces" });
  });
});

describe("a province", () => {
  const named = (unitId: string, unitCode: string, days = 5, actor = admin) =>
    change(
      {
        ...{ table: "unit-names", unitId, unitCode, unitName: "Tỉnh mới", unitFullName: "Tỉnh Tỉnh mới" },
        unitType: "tinh",
      },
      days,
      actor,
    );

  test("that is no more gets neither name, region nor cap of days to come", async () => {
    const refusal = refused({ code: "reference.unit-dissolved", unit: "Quảng Bình", until: "2025-07-01" });
    await expect(named("quang-binh", "97")).rejects.toMatchObject(refusal);
    await expect(
      change({ table: "region-memberships", unitId: "quang-binh", regionCode: "NAM", confirmed: "true" }, 5),
    ).rejects.toMatchObject(refusal);
    await expect(own("quang-binh", "machinery", "1 triệu", 5)).rejects.toMatchObject(refusal);
  });

  test("does not take the code that another bears, and is told whose it is", async () => {
    await expect(named("hue", "01")).rejects.toMatchObject(
      refused({ code: "reference.code-in-use", field: "unitCode", given: "01", unit: "Hà Nội" }),
    );
  });

  test("of two that take one code at once, one does and the other is told", async () => {
    const results = await Promise.allSettled([named("hue", "98", 7), named("ha-noi", "98", 9, other)]);
    const lost = results.filter((result) => result.status === "rejected");
    expect(lost.map(({ reason }) => reason.refusal.code)).toEqual(["reference.code-in-use"]);
  });

  test("bears its name of today on the page of a document, not that of a day to come", async () => {
    const document = await getLegalDocument(PUBLIC_SCOPE, { id: "tt-64-2024" });
    expect(document?.listed.some(({ table }) => table === "unit-names")).toBe(true);
    const names = document?.choices.unit?.filter(({ value }) => ["hue", "ha-noi"].includes(value)).map(({ vi }) => vi);
    expect(names?.sort()).toEqual(["Huế", "Hà Nội"].sort());
  });
});
