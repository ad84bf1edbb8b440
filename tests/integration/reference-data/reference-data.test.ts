import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { changeReference } from "@/lib/commands/reference-data/change-reference";
import { confirmReference } from "@/lib/commands/reference-data/confirm-reference";
import { takeBackReference } from "@/lib/commands/reference-data/take-back-reference";
import { currentReference } from "@/lib/db/reference";
import { reading } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import { changeReferenceInput } from "@/lib/input/reference-data";
import { listCentralAgencies } from "@/lib/queries/agencies/list-central-agencies";
import { officeName } from "@/lib/queries/agencies/office-name";
import { getCatalogue } from "@/lib/queries/catalogue/get-catalogue";
import { getReferenceOverview } from "@/lib/queries/reference-data/get-reference-overview";
import { getReferenceTable } from "@/lib/queries/reference-data/get-reference-table";
import { getTileMap } from "@/lib/queries/territory/get-tile-map";
import { seed } from "@/prisma/seed/seed";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";

const db = testDatabase({ reference: true });
const BASIS = { documentId: "tt-64-2024", clause: "Điều 2", reason: "Theo thông tư sửa đổi" };
let admin: Actor;
let other: Actor;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  admin = await facts.anActor("ADMIN");
  other = await facts.anActor("ADMIN");
});
afterAll(() => vi.useRealTimers());

const inDays = (days: number) => vietnamDay(new Date(Date.now() + days * 86_400_000));
const typed = (day: string) => day.split("-").reverse().join("/");
const asked = (given: Record<string, unknown>) => changeReferenceInput.parse({ ...BASIS, ...given });
const change = (given: Record<string, unknown>, actor = admin) => changeReference(actor, asked(given), new Date());
const cap = (start: string, maxAmount = "400 triệu") => ({
  ...{ table: "support-caps", item: "machinery", fund: "KCQG", start: typed(start), maxPercent: "50", maxAmount },
  ...{ perVi: "cơ sở", perEn: "establishment", countedBy: "establishments-machinery", perBeneficiary: "true" },
});
const versions = async (table: "support-caps" | "advance-rates" | "agencies") =>
  (await getReferenceTable(readScope(admin), { table })).rows;
const capsOfMachinery = async () =>
  (await versions("support-caps")).filter(({ values }) => values.item === "machinery");
const referenceVersion = async () => (await currentReference()).version;

describe("a support cap from next month", () => {
  test("is a new row with its document, ends the row before it, is told of and moves the version of reference data", async () => {
    const before = await referenceVersion();
    const start = inDays(30);
    expect(await change(cap(start))).toEqual({ table: "support-caps", id: `machinery.KCQG.${start}` });

    const [first, second] = await capsOfMachinery();
    expect(first).toMatchObject({ from: "2018-05-15", to: start, values: { maxAmount: "300000000" } });
    expect(second).toMatchObject({
      from: start,
      to: null,
      sureness: "src",
      document: { id: "tt-64-2024" },
      clause: "Điều 2",
    });
    expect(second?.added).toMatchObject({ by: admin.fullName, reason: BASIS.reason });
    expect(await referenceVersion()).not.toBe(before);
    const { rows } = await db.owner.query(
      "SELECT entity_id, account_id FROM audit_entry WHERE permission = 'reference.change'",
    );
    expect(rows).toEqual([{ entity_id: `support-caps.machinery.KCQG.${start}`, account_id: admin.accountId }]);
    const overview = (await getReferenceOverview(readScope(admin))).items.find(({ name }) => name === "support-caps");
    expect(overview).toMatchObject({ holds: 12, ahead: 1, uncertain: 1, last: { by: admin.fullName } });
  });

  test("counts from its day and not before it", async () => {
    const amountOn = async (day: string) => {
      const items = (await getCatalogue(PUBLIC_SCOPE, day)).contents.flatMap((content) => content.items);
      return items.find(({ code }) => code === "machinery")?.caps[0]?.maxAmount;
    };
    expect([await amountOn(inDays(29)), await amountOn(inDays(30))]).toEqual([300_000_000n, 400_000_000n]);
  });

  test("is refused where another waits, where it says nothing new, or where a row was added that its writer had not seen", async () => {
    await expect(change(cap(inDays(10), "500 triệu"))).rejects.toMatchObject({
      refusal: { code: "reference.later-waits" },
    });
    await expect(change(cap(inDays(40)))).rejects.toMatchObject({ refusal: { code: "reference.nothing-changed" } });
    await expect(change({ ...cap(inDays(40), "500 triệu"), after: "machinery.KCQG.2018-05-15" })).rejects.toMatchObject(
      { refusal: { code: "reference.changed-meanwhile" } },
    );
  });

  test("is taken back before its day, and the row before it goes on; what was done stays in the record", async () => {
    const id = `machinery.KCQG.${inDays(30)}`;
    await takeBackReference(admin, { table: "support-caps", id, reason: "Nhập nhầm mức" }, new Date());
    expect(await capsOfMachinery()).toMatchObject([{ from: "2018-05-15", to: null }]);
    const { acts } = await getReferenceTable(readScope(admin), { table: "support-caps" });
    expect(acts.map(({ act }) => act)).toEqual(["TAKE_BACK", "ADD"]);
  });

  test.each(["2018-06-01", inDays(0)])(
    "never begins on %s, and a row that was in force is not taken back",
    async (start) => {
      await expect(change(cap(start))).rejects.toMatchObject({ refusal: { code: "reference.starts-too-early" } });
      await expect(
        takeBackReference(
          admin,
          { table: "support-caps", id: "machinery.KCQG.2018-05-15", reason: "Không cần" },
          new Date(),
        ),
      ).rejects.toMatchObject({ refusal: { code: "reference.in-force" } });
    },
  );

  test("of two administrators at once, one writes it and the other is told", async () => {
    const start = inDays(60);
    const after = "machinery.KCQG.2018-05-15";
    const results = await Promise.allSettled([
      change({ ...cap(start, "350 triệu"), after }),
      change({ ...cap(inDays(61), "360 triệu"), after }, other),
    ]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const [lost] = results.filter((result) => result.status === "rejected");
    expect(lost?.reason).toMatchObject({ refusal: { code: "reference.changed-meanwhile" } });
    expect(await capsOfMachinery()).toHaveLength(2);
  });

  test("is nobody's but the administrator's", async () => {
    const officer = await new Facts(db.owner).anActor("MINISTRY_LEADER");
    await expect(change(cap(inDays(90), "390 triệu"), officer)).rejects.toMatchObject({
      refusal: { code: "access.forbidden" },
    });
  });
});

describe("the rule of the day", () => {
  test("is the new advance rate for contracts signed from its day on", async () => {
    const start = inDays(20);
    await change({ table: "advance-rates", item: "brand", ratePercent: "50", start: typed(start) });
    const { rows } = await db.owner.query(
      "SELECT advance_percent('brand', $1::date - 1) AS before, advance_percent('brand', $1::date) AS since",
      [start],
    );
    expect(rows).toEqual([{ before: 70, since: 50 }]);
  });

  test("is the agency's old name on a paper dated before, and the new one after", async () => {
    const start = inDays(15);
    await change({
      table: "agencies",
      agency: "cuc",
      nameVi: "Cục Khuyến công",
      nameEn: "Promotion Agency",
      start: typed(start),
    });
    const nameOn = (day: string) =>
      reading(PUBLIC_SCOPE, async (tx) => (await listCentralAgencies(tx, day)).department);
    expect([await nameOn(inDays(14)), await nameOn(start)]).toEqual([
      "Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công",
      "Cục Khuyến công",
    ]);
  });

  test("is the name of a Sở of its own from its day on, and what every Sở is called before", async () => {
    const start = inDays(12);
    const asked = { table: "agencies", agency: "so-hue", nameVi: "Sở Kinh tế", nameEn: "Department of Economy" };
    await change({ ...asked, start: typed(start) });
    const nameOn = (day: string) => reading(PUBLIC_SCOPE, (tx) => officeName(tx, "hue", day));
    expect([await nameOn(inDays(11)), await nameOn(start)]).toEqual(["Sở Công Thương", "Sở Kinh tế"]);
    await expect(change({ ...asked, agency: "so-ha-noi", start: "01/01/2020" })).rejects.toMatchObject({
      refusal: { code: "reference.starts-too-early" },
    });
  });

  test("moves a deadline where a holiday is added", async () => {
    const { rows } = await db.owner.query<{ day: string }>(
      "SELECT min(day)::text AS day FROM working_day WHERE day > vietnam_today() + 5 AND extract(isodow FROM day) = 3",
    );
    const day = rows[0]?.day ?? "";
    const due = async () =>
      (
        await db.owner.query(
          `SELECT min(day)::text AS due FROM working_day
           WHERE number = (SELECT number FROM working_day WHERE day = vietnam_today()) + 20`,
        )
      ).rows[0].due;
    const before = await due();
    await change({ table: "holidays", start: typed(day), nameVi: "Nghỉ theo thông báo", nameEn: "Announced holiday" });
    expect((await due()) > before).toBe(true);
  });

  test.each([
    ["items", "item", "fair", { nameVi: "Hội chợ mới", nameEn: "New fairs" }],
    [
      "indicators",
      "indicator",
      "fairs",
      { nameVi: "Hội chợ mới", nameEn: "New fairs", unitVi: "hội chợ", unitEn: "fairs" },
    ],
  ] as const)("names %s anew from its day on, on every page", async (table, key, code, names) => {
    const nameOf = async () => {
      const { catalogue } = await currentReference();
      return table === "items"
        ? catalogue.items.get(code)?.vi
        : catalogue.indicators.find((one) => one.code === code)?.vi;
    };
    const before = await nameOf();
    await change({ table, [key]: code, ...names, start: typed(inDays(3)) });
    expect(await nameOf()).toBe(before);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3 * 86_400_000 });
    expect(await nameOf()).toBe("Hội chợ mới");
    vi.useRealTimers();
  });

  test("shows no new name of a province before its day, though its year has not ended, and shows it on the public map then", async () => {
    const label = async () => (await getTileMap("34")).provinces.find(({ unitId }) => unitId === "hue")?.name;
    expect(await label()).toBe("Huế");
    await change({
      table: "unit-names",
      unitId: "hue",
      unitCode: "46",
      unitName: "Phú Xuân",
      unitFullName: "Thành phố Phú Xuân",
      unitType: "thanh_pho_tw",
      start: typed(inDays(2)),
    });
    const { territory } = await currentReference();
    expect(territory.units.get("hue")?.names.at(-1)).toMatchObject({ name: "Huế", validTo: null });
    expect(await label()).toBe("Huế");
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 2 * 86_400_000 });
    expect(await label()).toBe("Phú Xuân");
    vi.useRealTimers();
  });
});

describe("an uncertain row", () => {
  test("is confirmed by a document written down with it, and says what it said", async () => {
    const document = { number: "99/2026/TT-BTC", title: "Thông tư mới", issuer: "Bộ Tài chính", issuedOn: null };
    const row = { table: "advance-rates", id: "nd3-general.2014-01-01" } as const;
    await confirmReference(admin, { ...row, document, clause: "Điều 3", reason: "Đã đọc văn bản" }, new Date());

    const found = (await versions("advance-rates")).find(({ id }) => id === row.id);
    expect(found).toMatchObject({
      sureness: "src",
      values: { ratePercent: "70" },
      confirmed: { document: "99/2026/TT-BTC" },
    });
    await expect(
      confirmReference(
        admin,
        { ...row, document: { id: "99-2026-tt-btc" }, clause: null, reason: "Lần nữa" },
        new Date(),
      ),
    ).rejects.toMatchObject({ refusal: { code: "reference.sure-already" } });
    await expect(
      takeBackReference(admin, { table: "legal-documents", id: "99-2026-tt-btc", reason: "Nhập nhầm" }, new Date()),
    ).rejects.toMatchObject({ refusal: { code: "reference.cited" } });
  });
});

test("bringing the portal up to date leaves what the administrator changed as it is", async () => {
  await seed({ ownerUrl: db.ownerUrl, sample: false, onProgress: () => undefined });
  expect((await versions("agencies")).map(({ values }) => values.nameVi)).toContain("Cục Khuyến công");
  expect((await versions("advance-rates")).find(({ id }) => id === "nd3-general.2014-01-01")?.sureness).toBe("src");
});
