import { expect, test } from "vitest";
import { reading } from "@/lib/db/transaction";
import { PUBLIC_SCOPE } from "@/lib/domain/access/read-scope";
import { findCaps } from "@/lib/queries/projects/find-caps";
import { testDatabase } from "../../support/database";

const db = testDatabase({ reference: true });
const resolve = (amount: number, percent: number | null, from = "2026-01-01", to: string | null = null) =>
  db.owner.query(
    `INSERT INTO provincial_cap (unit_id, item_code, valid_from, valid_to, max_percent, max_amount, resolution, clause, mark)
     VALUES ('quang-tri-2025', 'machinery', $3, $4, $2, $1, 'NQ 05/2026/NQ-HĐND', 'Điều 3', 'src')`,
    [amount, percent, from, to],
  );
const machinery = async (fund: "KCQG" | "KCDP", unitId: string, on: string) => {
  const caps = await reading(PUBLIC_SCOPE, (tx) => findCaps(tx, { fund, unitId, on }));
  return caps.find(({ item }) => item === "machinery");
};

test("a province's own cap binds its own fund from its day on, and nobody else", async () => {
  await resolve(200_000_000, 40, "2026-01-01", "2027-01-01");
  expect(await machinery("KCDP", "quang-tri-2025", "2026-11-26")).toMatchObject({
    maxAmount: 200_000_000n,
    maxPercent: 40,
    basis: { document: "NQ 05/2026/NQ-HĐND", clause: "Điều 3" },
  });
  const national = {
    maxAmount: 300_000_000n,
    maxPercent: 50,
    countedBy: "establishments-machinery",
    perBeneficiary: true,
  };
  expect(await machinery("KCDP", "quang-tri-2025", "2027-01-01")).toMatchObject(national);
  expect(await machinery("KCDP", "da-nang-2025", "2026-11-26")).toMatchObject(national);
  expect(await machinery("KCQG", "quang-tri-2025", "2026-11-26")).toMatchObject(national);
});

test("the database refuses a province's cap above the nation's", async () => {
  const above = [
    [300_000_001, 50, "2028-01-01"] as const,
    [1, 51, "2028-01-01"] as const,
    [1, 1, "1999-01-01"] as const,
  ];
  for (const [amount, percent, from] of above)
    await expect(resolve(amount, percent, from)).rejects.toMatchObject({ hint: "provincial_cap_within_national" });
});
