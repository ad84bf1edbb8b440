import { beforeAll, describe, expect, test, vi } from "vitest";
import { changeReference } from "@/lib/commands/reference-data/change-reference";
import { endReference } from "@/lib/commands/reference-data/end-reference";
import { takeBackReference } from "@/lib/commands/reference-data/take-back-reference";
import { currentReference } from "@/lib/db/reference";
import { reading } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { offered } from "@/lib/domain/catalogue/catalogue";
import { vietnamDay } from "@/lib/domain/period/period";
import { questionnaireOf } from "@/lib/domain/periodic-report/questionnaire";
import type { EditableName } from "@/lib/domain/reference-data/editable-tables";
import { changeReferenceInput, endReferenceInput } from "@/lib/input/reference-data";
import { getCatalogue } from "@/lib/queries/catalogue/get-catalogue";
import { findCaps, findInForce } from "@/lib/queries/projects/find-caps";
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

const inDays = (days: number) => vietnamDay(new Date(Date.now() + days * 86_400_000));
const typed = (days: number) => inDays(days).split("-").reverse().join("/");
const BASIS = { documentId: "tt-64-2024", clause: "Điều 3", reason: "Thông tư bãi bỏ" };
const end = (table: EditableName, id: string, days: number, actor = admin) =>
  endReference(actor, endReferenceInput.parse({ table, id, end: typed(days), ...BASIS }), new Date());
const change = (given: Record<string, unknown>, days: number, actor = admin) =>
  changeReference(actor, changeReferenceInput.parse({ ...BASIS, start: typed(days), ...given }), new Date());
const rowsOf = async (table: EditableName, key: string) =>
  (await getReferenceTable(readScope(admin), { table })).rows.filter(({ id }) => id.startsWith(`${key}.`));
const refused = (code: string, more = {}) => ({ refusal: { code, ...more } });
const own = { table: "provincial-caps", unitId: "hue", item: "consulting", maxPercent: "50" };

describe("a rule that ends with no other after it", () => {
  test("holds until its last day and not after, says who ended it on which document, and its past stays", async () => {
    await change({ ...own, maxAmount: "20 triệu" }, 3);
    const id = `hue.consulting.${inDays(3)}`;
    await end("provincial-caps", id, 9);
    expect(await rowsOf("provincial-caps", "hue.consulting")).toMatchObject([
      { to: inDays(9), ended: { act: "END", document: "64/2024/TT-BTC", by: admin.fullName, reason: BASIS.reason } },
    ]);
    const amountOn = async (days: number) => {
      const asked = { fund: "KCDP", unitId: "hue", on: inDays(days) } as const;
      const caps = await reading(PUBLIC_SCOPE, (tx) => findCaps(tx, asked));
      return caps.find(({ item }) => item === "consulting")?.maxAmount;
    };
    expect([await amountOn(8), await amountOn(9)]).toEqual([20_000_000n, 35_000_000n]);
  });

  test("ends once, and goes on by a new row from its end, which taken back leaves the end as it was", async () => {
    const id = `hue.consulting.${inDays(3)}`;
    await expect(end("provincial-caps", id, 12)).rejects.toMatchObject(refused("reference.ends-then"));
    await expect(change({ ...own, maxAmount: "15 triệu" }, 8)).rejects.toMatchObject(refused("reference.ends-then"));
    await change({ ...own, maxAmount: "20 triệu" }, 9);
    await takeBackReference(
      admin,
      { table: "provincial-caps", id: `hue.consulting.${inDays(9)}`, reason: "Nhập nhầm" },
      new Date(),
    );
    expect(await rowsOf("provincial-caps", "hue.consulting")).toMatchObject([{ to: inDays(9) }]);
  });

  test("never ends today or before it, nor where its table always needs one", async () => {
    await expect(end("indicators", "fairs.2012-07-05", 0)).rejects.toMatchObject(refused("reference.ends-too-early"));
    await expect(end("unit-names", "hue.2025-01-01", 5)).rejects.toMatchObject(refused("reference.never-ends"));
  });

  test("is no national cap while a province's own rests on it", async () => {
    await expect(end("support-caps", "consulting.KCQG.2018-05-15", 5)).rejects.toMatchObject(
      refused("reference.provinces-rest", { provinces: ["Huế"] }),
    );
    await end("support-caps", "consulting.KCQG.2018-05-15", 9);
  });

  test("of two administrators at once, one ends it and the other is told", async () => {
    const id = "brand.KCQG.2018-05-15";
    const results = await Promise.allSettled([end("support-caps", id, 5), end("support-caps", id, 6, other)]);
    const lost = results.filter((result) => result.status === "rejected");
    expect(lost.map(({ reason }) => reason.refusal.code)).toEqual(["reference.ends-then"]);
  });

  test("is nobody's to end but the administrator's", async () => {
    const officer = await new Facts(db.owner).anActor("MINISTRY_LEADER");
    await expect(end("indicators", "fairs.2012-07-05", 5, officer)).rejects.toMatchObject(refused("access.forbidden"));
  });
});

describe("what is used no more", () => {
  test("is told of a dossier that uses it from its day on, and no period asks for it from then", async () => {
    const names = { nameVi: "Hội chợ của khu vực", nameEn: "Fairs of a region" };
    await change({ table: "items", item: "fair", ...names }, 2);
    await change({ table: "indicators", indicator: "fairs", ...names, unitVi: "hội chợ", unitEn: "fairs" }, 2);
    await end("items", `fair.${inDays(2)}`, 5);
    await end("indicators", `fairs.${inDays(2)}`, 5);
    const endedOn = async (days: number) => {
      const { ended } = await reading(PUBLIC_SCOPE, (tx) => findInForce(tx, { unitId: "hue", on: inDays(days) }));
      return [...ended.items, ...ended.indicators].map(({ code }) => code);
    };
    expect([await endedOn(4), await endedOn(5)]).toEqual([[], ["fair", "fairs"]]);

    const { catalogue } = await currentReference();
    const asked = (year: number) =>
      questionnaireOf(
        { year, through: 12, measures: [], contents: [], indicators: [], sections: [] },
        catalogue,
      ).indicators.map(({ code }) => code);
    expect(asked(2025)).toContain("fairs");
    expect(asked(2028)).not.toContain("fairs");
  });

  test("is offered to nobody from its day on, but to whom chose it before", async () => {
    const offeredOn = async (days: number, chosen?: string) => {
      const { contents, indicators } = await getCatalogue(PUBLIC_SCOPE, inDays(days));
      const items = contents.flatMap((content) => content.items);
      return [...offered(items, chosen), ...offered(indicators, chosen)]
        .filter(({ code }) => code === "fair" || code === "fairs")
        .map(({ code, endedOn }) => [code, endedOn]);
    };
    expect(await offeredOn(4)).toEqual([
      ["fair", null],
      ["fairs", null],
    ]);
    expect(await offeredOn(5)).toEqual([]);
    expect(await offeredOn(5, "fair")).toEqual([["fair", inDays(5)]]);
  });

  test("keeps its name on what was recorded with it", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 6 * 86_400_000 });
    const { catalogue } = await currentReference();
    expect(catalogue.items.get("fair")?.vi).toBe("Hội chợ của khu vực");
    const { indicators } = await getCatalogue(PUBLIC_SCOPE);
    expect(indicators.find(({ code }) => code === "fairs")?.vi).toBe("Hội chợ của khu vực");
    vi.useRealTimers();
  });
});
