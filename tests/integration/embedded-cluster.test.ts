import { describe, expect, test } from "vitest";
import { testDatabase } from "../support/database";

const db = testDatabase();

describe("the embedded PostgreSQL", () => {
  test("orders Vietnamese as a dictionary does, and keeps UTC", async () => {
    const { rows } = await db.owner.query(
      "SELECT string_agg(name, ' ' ORDER BY name) AS names FROM unnest(ARRAY['Đắk Lắk', 'Đà Nẵng', 'Điện Biên', 'Dăk', 'An Giang', 'Êa', 'Ea']) AS name",
    );
    expect(rows[0].names).toBe("An Giang Dăk Đà Nẵng Đắk Lắk Điện Biên Ea Êa");
    expect((await db.owner.query("SHOW timezone")).rows[0].TimeZone).toBe("UTC");
  });

  test("gives the owner roles to make but no superpowers, and the application nothing", async () => {
    const { rows } = await db.owner.query(
      `SELECT rolname, rolsuper, rolbypassrls, rolcreaterole, rolinherit FROM pg_roles
       WHERE rolname IN ('portal_owner', 'portal_app') ORDER BY rolname`,
    );
    expect(rows).toEqual([
      { rolname: "portal_app", rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolinherit: false },
      { rolname: "portal_owner", rolsuper: false, rolbypassrls: false, rolcreaterole: true, rolinherit: true },
    ]);
  });

  test("lets the application's login read no table without becoming a role", async () => {
    await expect(db.app.query("SELECT * FROM admin_unit")).rejects.toThrow("permission denied");
  });
});
