import { describe, expect, test } from "vitest";
import { startEmbedded } from "@/lib/cli/embedded/start";
import { refuseUnsafeLogin } from "@/lib/server/login-check";
import { testDatabase } from "../support/database";

const db = testDatabase();

describe("the application's login at start", () => {
  test("is accepted when it owns nothing and cannot bypass row security", async () => {
    await expect(refuseUnsafeLogin(db.appUrl)).resolves.toBeUndefined();
  });

  test("is refused when it owns tables", async () => {
    await expect(refuseUnsafeLogin(db.ownerUrl)).rejects.toThrow(/logs in as portal_owner, which owns the table \w+/);
  });

  test("is refused when it is a superuser", async () => {
    const { adminUrl } = await startEmbedded({ kind: "test" });
    await expect(refuseUnsafeLogin(adminUrl)).rejects.toThrow("logs in as postgres, which is a superuser");
  });
});
