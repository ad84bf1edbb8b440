import { beforeAll, describe, expect, test } from "vitest";
import { readScope } from "@/lib/domain/access/read-scope";
import { beneficiariesQueryInput } from "@/lib/input/beneficiaries-query";
import { getBeneficiary } from "@/lib/queries/beneficiaries/get-beneficiary";
import { listBeneficiaries } from "@/lib/queries/beneficiaries/list-beneficiaries";
import { anActor } from "../../support/actor";
import { testDatabase } from "../../support/database";

const db = testDatabase({ sample: true });
const ministry = readScope(anActor("MINISTRY_OFFICER"));
const own = readScope(anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" }));
const asked = (given: Record<string, string> = {}) => beneficiariesQueryInput.parse(given);

/** An establishment of Quảng Trị that several đề án helped, as the rows have it. */
const returning = { code: "", count: 0, amount: 0n };
beforeAll(async () => {
  const { rows } = await db.owner.query(`
    SELECT b.tax_code AS code, count(*) FILTER (WHERE p.assigned_at IS NOT NULL AND p.state <> 'STOPPED')::int AS count,
           coalesce(sum(l.support) FILTER (WHERE p.assigned_at IS NOT NULL AND p.state <> 'STOPPED'), 0)::text AS amount
    FROM beneficiary b JOIN project_beneficiary l ON l.beneficiary_id = b.id JOIN project p ON p.id = l.project_id
    WHERE b.steward_unit_id = 'quang-tri-2025' GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1`);
  Object.assign(returning, { ...rows[0], amount: BigInt(rows[0]?.amount ?? "0") });
});

describe("an establishment", () => {
  test("shows all it received, both funds and all years, its province's former parts included", async () => {
    const record = await getBeneficiary(own, returning.code);
    expect(record?.given.length).toBeGreaterThanOrEqual(returning.count);
    expect(returning.count).toBeGreaterThan(1);
    expect(record?.received).toEqual({ projects: returning.count, amount: returning.amount });
    expect(await getBeneficiary(ministry, returning.code)).toEqual({ ...record, elsewhere: null });
  });

  test("of a code is one, though two provinces wrote it: each sees its own, and of the other's how often and how much", async () => {
    await db.owner.query(
      `INSERT INTO beneficiary (unit_id, steward_unit_id, name, tax_code, address, kind)
       VALUES ('ha-noi', 'ha-noi', 'Chi nhánh tại Hà Nội', $1, 'Phường Hà Đông', 'ENTERPRISE')`,
      [returning.code],
    );
    const hanoi = readScope(anActor("PROVINCE_OFFICER", { unitId: "ha-noi" }));
    const seen = await getBeneficiary(hanoi, returning.code);
    expect(seen?.establishments.map(({ name }) => name)).toEqual(["Chi nhánh tại Hà Nội"]);
    expect(seen?.given).toEqual([]);
    expect(seen?.elsewhere).toEqual({ projects: returning.count, amount: returning.amount });
    expect((await getBeneficiary(own, returning.code))?.elsewhere).toEqual({ projects: 0, amount: 0n });
    expect((await getBeneficiary(ministry, returning.code))?.establishments).toHaveLength(2);
  });

  test("of another province is absent, as is one that never was, and to whoever reads no personal data", async () => {
    const stranger = readScope(anActor("PROVINCE_LEADER", { unitId: "da-nang-2025" }));
    expect(await getBeneficiary(stranger, returning.code)).toBeNull();
    for (const id of ["9999999999", "khong-co", "00000000-0000-4000-8000-000000000000"])
      expect(await getBeneficiary(ministry, id)).toBeNull();
    for (const role of ["ORGANISER", "ADMIN"] as const)
      expect(await getBeneficiary(readScope(anActor(role)), returning.code)).toBeNull();
  });
});

describe("the register", () => {
  test("is found by name without accents and by a part of the code, its pages together the whole", async () => {
    const all = await listBeneficiaries(own, asked({ size: "200" }));
    const [first] = all.items;
    const byName = await listBeneficiaries(
      own,
      asked({ q: first?.name.normalize("NFD").replace(/\p{M}/gu, "") ?? "" }),
    );
    expect(byName.items.map(({ id }) => id)).toContain(first?.id);
    const byCode = await listBeneficiaries(own, asked({ q: returning.code.slice(1, 9) }));
    expect(byCode.items.map(({ taxCode }) => taxCode)).toContain(returning.code);
    const half = Math.ceil(all.total / 2);
    const pages = await Promise.all(
      ["1", "2"].map((page) => listBeneficiaries(own, { ...asked(), page: Number(page), size: half })),
    );
    expect(new Set(pages.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(all.total);
  });

  test("of a province is what the Ministry finds under it, and nothing of another's", async () => {
    const mine = await listBeneficiaries(own, asked());
    const theirs = await listBeneficiaries(ministry, asked({ unitId: "quang-tri-2025" }));
    expect(theirs.total).toBe(mine.total);
    expect((await listBeneficiaries(own, asked({ unitId: "ha-noi" }))).total).toBe(0);
  });
});
