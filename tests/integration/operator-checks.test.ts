import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "../support/database";
import { addMoneyChain } from "../support/money-chain";
import { portalCommand } from "../support/portal-command";

const db = testDatabase();

beforeAll(() => addMoneyChain(db.owner));

const version = async () => (await db.owner.query("SELECT version FROM data_version")).rows[0].version;

describe("verify and rebuild-rollup", () => {
  test("verify passes on a sound database, one line a check", async () => {
    const { code, out } = await portalCommand(db, ["verify"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^ok {6}rollup\.equals-facts +[1-9][0-9]* rows checked$/m);
    expect(out).toMatch(/^ok {6}audit\.chain-unbroken +4 rows checked$/m);
    expect(out).toMatch(/^All [0-9]+ checks passed\.$/m);
  });

  test("verify names what fails and ends with 1; rebuild-rollup says what differed and mends it", async () => {
    await db.owner.query("UPDATE execution_monthly SET disbursed = 1 WHERE unit_id = 'quang-tri' AND month = 6");
    await db.owner.query("DELETE FROM output_monthly WHERE unit_id = 'quang-binh'");
    const broken = await portalCommand(db, ["verify"]);
    expect(broken.code).toBe(1);
    expect(broken.out).toMatch(
      /^FAILED {2}rollup\.equals-facts .* 3 failed: .*2023\/quang-tri\/KCQG\/ND3\.0\/month 6/m,
    );
    expect(broken.refusal).toMatch(/^2 of [0-9]+ checks failed\.$/m);

    const before = await version();
    const { code, out } = await portalCommand(db, ["rebuild-rollup"]);
    expect(code).toBe(0);
    expect(out).toContain("3 rows differed:");
    expect(out).toContain("execution 2023/quang-tri/KCQG/ND3.0/month 6: was 0, 0, 0, 1, facts say 0, 0, 0, 200000000");
    expect(out).toContain("was absent, facts say");
    expect(Number(await version())).toBe(Number(before) + 1);
    expect((await portalCommand(db, ["verify"])).code).toBe(0);
  });

  test("rebuild-rollup on a sound database changes nothing that a cache would have to forget", async () => {
    const before = await version();
    expect((await portalCommand(db, ["rebuild-rollup"])).out).toContain("Every rollup was the sum of its facts.");
    expect(await version()).toBe(before);
  });

  test("status says which data this is and how much of it", async () => {
    const { code, out } = await portalCommand(db, ["status"]);
    expect(code).toBe(0);
    expect(out).toContain(`Data: version ${await version()}\n`);
    for (const line of [/^ {2}provinces +4$/m, /^ {2}projects +3$/m, /^ {2}vouchers +12$/m, /^ {2}accounts +2$/m]) {
      expect(out).toMatch(line);
    }
  });
});
