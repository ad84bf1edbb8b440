import { describe, expect, test } from "vitest";
import { reading } from "@/lib/db/transaction";
import { PUBLIC_SCOPE } from "@/lib/domain/access/read-scope";
import { testDatabase } from "../support/database";

const db = testDatabase();

const refuse = (state: string, told: string) =>
  reading(PUBLIC_SCOPE, (tx) =>
    tx.$executeRawUnsafe(
      `DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '${state}', ${told} = 'a_rule_of_ours'; END $$`,
    ),
  );

describe("a rule of the database that refuses a write is told by its name", () => {
  test.each([
    ["restrict_violation", "CONSTRAINT"],
    ["unique_violation", "CONSTRAINT"],
    ["check_violation", "HINT"],
    ["exclusion_violation", "HINT"],
    ["insufficient_privilege", "HINT"],
  ])("where it is a %s and names itself in the %s", async (state, told) => {
    await expect(refuse(state, told)).rejects.toMatchObject({ name: "DatabaseError", constraint: "a_rule_of_ours" });
  });

  test("and none names itself where the driver drops it", async () => {
    const { rows } = await db.owner.query<{ name: string }>(
      `SELECT proname AS name FROM pg_proc WHERE pronamespace = 'public'::regnamespace
         AND prosrc ~ '''(restrict|unique)_violation'',\\s*HINT = '`,
    );
    expect(rows.map(({ name }) => name)).toEqual([]);
  });
});
