import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyPassword } from "@/lib/auth/password";
import { createAccountFromTerminal } from "@/lib/cli/operator/create-account";
import { WrongUsage } from "@/lib/cli/operator/wrong-usage";
import { testDatabase } from "../support/database";
import { addMoneyChain } from "../support/money-chain";
import { portalCommand } from "../support/portal-command";

const db = testDatabase();
const PASSWORD = "bốn con trâu gặm cỏ";

beforeAll(async () => {
  Object.assign(process.env, { DATABASE_URL: db.appUrl, DATABASE_OWNER_URL: db.ownerUrl, PORTAL_PASSWORD: PASSWORD });
  await addMoneyChain(db.owner);
});
afterAll(() => {
  delete process.env.PORTAL_PASSWORD;
});

const argsOf = (options: Record<string, string>) =>
  Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
const createAccount = (options: Record<string, string>) => createAccountFromTerminal(argsOf(options));
const officer = {
  email: "Officer@Sct.Example",
  name: "Trần  Thị Bình",
  role: "PROVINCE_OFFICER",
  unit: "quang-tri-2025",
};

describe("create-account", () => {
  test("makes an account with its role, whose password is stored hashed and whose making is in the audit trail", async () => {
    const made = await portalCommand(db, ["create-account", ...argsOf(officer)], { typed: `${PASSWORD}\n` });
    expect(made).toMatchObject({ code: 0, out: "Account officer@sct.example made, as PROVINCE_OFFICER.\n" });
    const { rows } = await db.owner.query(
      `SELECT a.id, a.full_name, a.password_hash, g.role, g.unit_id, g.region_code FROM account a JOIN role_grant g ON g.account_id = a.id
       WHERE a.email = 'officer@sct.example'`,
    );
    expect(rows).toMatchObject([
      { full_name: "Trần Thị Bình", role: "PROVINCE_OFFICER", unit_id: "quang-tri-2025", region_code: null },
    ]);
    expect(rows[0].password_hash).not.toContain("trâu");
    expect(await verifyPassword(rows[0].password_hash, PASSWORD)).toBe(true);
    const audit = await db.owner.query(
      "SELECT after FROM audit_entry WHERE permission = 'account.create' AND entity_id = $1",
      [rows[0].id],
    );
    expect(audit.rows).toEqual([
      { after: { email: "officer@sct.example", role: "PROVINCE_OFFICER", unitId: "quang-tri-2025", regionCode: null } },
    ]);
  });

  test("takes the password from the environment as well, and never from an argument", async () => {
    const auditor = { email: "thanhtra@bo.example", name: "Lê Văn Thanh", role: "AUDITOR" };
    await createAccount(auditor);
    const { code, refusal } = await portalCommand(db, [
      "create-account",
      ...argsOf({ ...auditor, password: PASSWORD }),
    ]);
    expect(code).toBe(2);
    expect(refusal).toContain("Unknown option '--password'");
  });

  test("refuses an e-mail that has an account, and leaves that account as it was", async () => {
    const again = createAccount({ email: "OFFICER@sct.example", name: "Người khác", role: "AUDITOR" });
    await expect(again).rejects.toThrow("There is an account with the e-mail officer@sct.example already.");
    const { rows } = await db.owner.query(
      "SELECT g.role FROM role_grant g JOIN account a ON a.id = g.account_id WHERE a.email = 'officer@sct.example'",
    );
    expect(rows).toEqual([{ role: "PROVINCE_OFFICER" }]);
  });

  test("refuses a weak password, says why, and does not repeat it", async () => {
    const typed = "tranthibinh2026";
    const args = ["create-account", ...argsOf({ ...officer, email: "other@sct.example" })];
    const { code, refusal } = await portalCommand(db, args, { typed });
    expect(code).toBe(1);
    expect(refusal).toContain("little more than the name");
    expect(refusal).not.toContain(typed);
  });

  test("refuses a province that is unknown, and one that was merged, naming its successor", async () => {
    const other = { ...officer, email: "other@sct.example" };
    await expect(createAccount({ ...other, unit: "atlantis" })).rejects.toThrow("There is no province atlantis.");
    await expect(createAccount({ ...other, unit: "quang-binh" })).rejects.toThrow("Use --unit quang-tri-2025.");
  });

  test.each([
    [{ email: "x", name: "Lê Văn Thanh", role: "AUDITOR" }, "--email is not an e-mail address"],
    [{ email: "a@b.example", name: "A", role: "AUDITOR" }, "--name is too short"],
    [{ email: "a@b.example", name: "Lê Văn Thanh", role: "KING" }, "--role must be one of PROVINCE_OFFICER"],
    [{ ...officer, role: "AUDITOR" }, "--unit is needed for PROVINCE_OFFICER"],
    [{ email: "a@b.example", name: "Ban tổ chức", role: "ORGANISER" }, "--region is needed for ORGANISER"],
  ])("calls %j wrong usage and names the option", async (options, words) => {
    const refused = await createAccount(options).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(WrongUsage);
    expect(String(refused)).toContain(words);
  });
});
