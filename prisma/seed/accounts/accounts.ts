import type { Client } from "pg";
import { hashPassword } from "@/lib/auth/password";
import type { Role } from "@/lib/domain/access/roles";
import { nameOn, todaysProvinces } from "../sample/budgets/provinces";
import { insert } from "../write/insert";
import { accountId, emailOf, leaderEmail, officerEmails } from "./sample-account";

/** Accounts are older than everything they recorded. */
const SINCE = "2021-06-01T08:00:00+07:00";

type SampleAccount = {
  readonly email: string;
  readonly fullName: string;
  readonly role: Role;
  readonly unitId?: string;
  readonly region?: string;
};

function provincial(unitId: string): SampleAccount[] {
  const { name } = nameOn(unitId, "2026-11-01");
  return [
    ...officerEmails(unitId).map((email, at) => ({
      ...{ email, role: "PROVINCE_OFFICER" as const, unitId },
      fullName: `Chuyên viên ${at > 0 ? `${at + 1} ` : ""}Sở Công Thương ${name}`,
    })),
    { email: leaderEmail(unitId), fullName: `Lãnh đạo Sở Công Thương ${name}`, role: "PROVINCE_LEADER", unitId },
  ];
}

function organiser(region: string, name: string): SampleAccount {
  const fullName = `Ban tổ chức hội nghị khuyến công khu vực ${name}`;
  return { email: emailOf(`${region.toLowerCase()}.bantochuc`), fullName, role: "ORGANISER", region };
}

/** The accounts of the demo, named after their posts. */
const ACCOUNTS: readonly SampleAccount[] = [
  ...todaysProvinces().flatMap(provincial),
  { email: emailOf("cuc.chuyenvien"), fullName: "Chuyên viên Cục 1", role: "MINISTRY_OFFICER" },
  { email: emailOf("cuc.chuyenvien2"), fullName: "Chuyên viên Cục 2", role: "MINISTRY_OFFICER" },
  { email: emailOf("cuc.lanhdao"), fullName: "Lãnh đạo Cục", role: "MINISTRY_LEADER" },
  organiser("BAC", "phía Bắc"),
  organiser("MTTN", "miền Trung - Tây Nguyên"),
  organiser("NAM", "phía Nam"),
  { email: emailOf("thanhtra"), fullName: "Thanh tra", role: "AUDITOR" },
  { email: emailOf("quantri"), fullName: "Quản trị hệ thống", role: "ADMIN" },
];

/** Adds the demo's accounts that are not there yet; their password is DEMO_PASSWORD, or the one the README tells. */
export async function seedAccounts(client: Client): Promise<number> {
  const { rows } = await client.query<{ email: string }>("SELECT email FROM account");
  const known = new Set(rows.map(({ email }) => email));
  const missing = ACCOUNTS.filter(({ email }) => !known.has(email));
  const password = process.env.DEMO_PASSWORD || "Khuyencong@2026";
  const hashes = await Promise.all(missing.map(() => hashPassword(password)));
  await insert(
    client,
    "account",
    missing.map(({ email, fullName }, index) => ({
      id: accountId(email),
      email,
      full_name: fullName,
      password_hash: hashes[index] ?? "",
      created_at: SINCE,
    })),
  );
  await insert(
    client,
    "role_grant",
    missing.map(({ email, role, unitId, region }) => ({
      id: accountId(`${email} ${role}`),
      account_id: accountId(email),
      role,
      unit_id: unitId ?? null,
      region_code: region ?? null,
      valid_from: SINCE,
    })),
  );
  return ACCOUNTS.length;
}
