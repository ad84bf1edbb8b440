import { beforeAll, expect, test } from "vitest";
import { createProject } from "@/lib/commands/projects/create-project";
import { decideDouble } from "@/lib/commands/projects/decide-double";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { decideDoubleInput } from "@/lib/input/double-decision";
import { createProjectInput } from "@/lib/input/projects";
import { listDoubles } from "@/lib/queries/beneficiaries/list-doubles";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";

const db = testDatabase({ reference: true });
const now = new Date();
let officer: Actor;
let neighbour: Actor;
const codes = {} as Record<"machine" | "brand" | "elsewhere", string>;

async function begin(actor: Actor, fund: "KCQG" | "KCDP", beneficiary: object): Promise<string> {
  const input = createProjectInput.parse({
    ...{ title: "Hỗ trợ máy sấy", fund, year: 2027, kind: "REGULAR", content: "ND3", item: "machinery" },
    implementingUnit: "Trung tâm Khuyến công",
    beneficiaries: [{ address: "Phường Ba Đồn, tỉnh Quảng Trị", kind: "COOPERATIVE", ...beneficiary }],
  });
  return (await createProject(actor, input, now)).code;
}

beforeAll(async () => {
  const facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  neighbour = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
  codes.machine = await begin(officer, "KCQG", { name: "HTX Mây tre Ba Đồn", support: "200000000" });
  codes.brand = await begin(officer, "KCDP", { name: "Hợp tác xã mây, tre Ba Đồn", support: "90000000" });
  codes.elsewhere = await begin(neighbour, "KCQG", { name: "HTX Mây tre Ba Đồn" });
  await begin(officer, "KCDP", { name: "Xưởng mộc Cam Lộ" });
});

test("the writer of a đề án is shown the other that may help the same establishment, and why", async () => {
  expect(await listDoubles(readScope(officer), codes.machine)).toMatchObject([
    {
      name: "HTX Mây tre Ba Đồn",
      other: { code: codes.brand, name: "Hợp tác xã mây, tre Ba Đồn", fund: "KCDP", support: 90_000_000n },
      reasons: ["near-name", "same-address", "overlapping-years", "other-fund"],
    },
  ]);
});

test("another province's đề án of a like name is neither shown nor looked through", async () => {
  expect(await listDoubles(readScope(neighbour), codes.elsewhere)).toEqual([]);
  expect(await listDoubles(readScope(neighbour), codes.machine)).toEqual([]);
});

test("whoever reads no register is shown nothing", async () => {
  expect(await listDoubles(PUBLIC_SCOPE, codes.machine)).toEqual([]);
});

const decide = (actor: Actor, code: string, other: string, more: object = {}) =>
  decideDouble(
    actor,
    decideDoubleInput.parse({ code, other, decision: "not-double", reason: "Khác chủ cơ sở.", ...more }),
    now,
  );
const decidedOn = async () => (await listDoubles(readScope(officer), codes.machine))[0]?.decisions;

test("what the writer decides on a doubt stands beside it with name and reason, and a later decision before it", async () => {
  expect(await decidedOn()).toEqual([]);
  await decide(officer, codes.machine, codes.brand);
  await decide(officer, codes.machine, codes.brand, { decision: "accepted", reason: "Hai máy khác nhau." });
  expect(await decidedOn()).toMatchObject([
    { decision: "accepted", reason: "Hai máy khác nhau.", decidedBy: officer.fullName },
    { decision: "not-double", reason: "Khác chủ cơ sở.", decidedBy: officer.fullName },
  ]);
});

test("nobody decides on another province's đề án, nor on one that is no likely double", async () => {
  expect(await refusalOf(decide(neighbour, codes.machine, codes.brand))).toMatchObject({ code: "access.not-found" });
  expect(await refusalOf(decide(officer, codes.machine, codes.elsewhere))).toMatchObject({ code: "access.not-found" });
  const beside = await transaction(
    neighbour,
    (tx) => tx.$executeRaw`
      INSERT INTO double_decision (project_id, other_id, decision, reason)
      SELECT p.id, o.id, 'accepted', 'x' FROM project p, project o WHERE p.code = ${codes.elsewhere} AND o.code = ${codes.machine}`,
  );
  expect(beside).toBe(0);
  await expect(db.owner.query("UPDATE double_decision SET reason = 'x'")).rejects.toThrow();
});

test("once it is under contract, a likely double is no question any more", async () => {
  await db.owner.query("UPDATE project SET state = 'CONTRACTED', assigned_at = now() WHERE code = $1", [codes.brand]);
  expect(await refusalOf(decide(officer, codes.brand, codes.machine))).toMatchObject({ code: "access.forbidden" });
});
