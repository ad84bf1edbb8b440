import { beforeAll, expect, test } from "vitest";
import { createProject } from "@/lib/commands/projects/create-project";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { createProjectInput } from "@/lib/input/projects";
import { listDoubles } from "@/lib/queries/beneficiaries/list-doubles";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";

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
