import { beforeAll, describe, expect, test } from "vitest";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import { ROLE_NAMES, ROLES } from "@/lib/domain/access/roles";
import { PROJECT_STATES, STATES } from "@/lib/domain/project/state";
import { testDatabase } from "../support/database";
import { Facts } from "../support/facts";

const db = testDatabase({ reference: true });
let facts: Facts;

beforeAll(() => {
  facts = new Facts(db.owner);
});

async function valuesOf(type: string): Promise<string[]> {
  const { rows } = await db.owner.query<{ value: string }>(
    "SELECT enumlabel AS value FROM pg_enum WHERE enumtypid = $1::regtype ORDER BY enumsortorder",
    [type],
  );
  return rows.map(({ value }) => value);
}

describe("the database and the records of the domain", () => {
  test("know the same roles", async () => {
    expect(await valuesOf("account_role")).toEqual(ROLE_NAMES);
  });

  test("know the same states of a đề án", async () => {
    expect(await valuesOf("project_state")).toEqual(PROJECT_STATES);
  });

  test("know the same roles requests run under", async () => {
    const { rows } = await db.owner.query<{ name: string }>(
      "SELECT rolname AS name FROM pg_roles WHERE rolname = ANY ($1) ORDER BY 1",
      [Object.keys(DATABASE_ROLES)],
    );
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(DATABASE_ROLES).sort());
  });
});

describe("a role is held", () => {
  test.each(ROLE_NAMES)("for its own kind of place alone: %s", async (role) => {
    const places = { province: { unitId: "quang-tri-2025" }, region: { regionCode: "MTTN" }, country: {} } as const;
    for (const [kind, place] of Object.entries(places)) {
      const held = await facts.anActor(role, place).then(
        () => true,
        () => false,
      );
      expect(held, kind).toBe(kind === ROLES[role].place);
    }
  });
});

test.each(PROJECT_STATES)("a đề án is shown to anyone from its assignment on, and %s follows", async (state) => {
  const project = await facts.aProject({ state });
  const unassigned = db.owner.query("UPDATE project SET assigned_at = NULL WHERE id = $1", [project.id]);
  if (STATES[state].public) await expect(unassigned).rejects.toMatchObject({ code: "23514" });
  else await unassigned;
});
