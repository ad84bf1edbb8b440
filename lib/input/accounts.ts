import { z } from "zod";
import { ROLE_NAMES, ROLES, type Role } from "@/lib/domain/access/roles";
import { typedDay } from "./day";

const version = z.preprocess(
  (given) => (typeof given === "string" && /^[0-9]{1,9}$/.test(given) ? Number(given) : given),
  z.int().min(1),
);
const id = z.uuid();
/** A plain form sends an empty choice as an empty text. */
const orNone = <Value extends z.ZodType>(value: Value) =>
  z.preprocess((given) => (given === "" ? null : given), value.nullable().default(null));
/** Only measured here; whether it is weak is the domain's question, which knows whose it is. */
const password = z.string().min(1).max(256);

const place = {
  role: z.enum(ROLE_NAMES),
  unitId: orNone(z.string().max(60)),
  regionCode: orNone(z.enum(["BAC", "MTTN", "NAM"])),
};
type Place = { role: Role; unitId: string | null; regionCode: string | null };

/** A provincial role has a province, an organiser a region, the others neither. */
function placed<Given extends Place>(context: z.core.ParsePayload<Given>): void {
  const { role, unitId, regionCode } = context.value;
  const check = (path: string, needed: boolean, given: string | null) => {
    if (needed === (given !== null)) return;
    const params = { problem: needed ? "required" : "unknown-field" };
    context.issues.push({ code: "custom", input: given, path: [path], params });
  };
  check("unitId", ROLES[role].place === "province", unitId);
  check("regionCode", ROLES[role].place === "region", regionCode);
}

/** A new account as an administrator sends it, with the first password its owner is told. */
export const createAccountInput = z
  .strictObject({
    email: z
      .email()
      .max(254)
      .transform((email) => email.normalize("NFC").toLowerCase()),
    fullName: z
      .string()
      .transform((name) => name.normalize("NFC").replace(/\s+/g, " ").trim())
      .pipe(z.string().min(2).max(120)),
    ...place,
    password,
  })
  .check(placed);
export type CreateAccountInput = z.output<typeof createAccountInput>;

/** A step on one account, as it was when it was looked at. */
export const accountStepInput = z.strictObject({ id, version });
export type AccountStepInput = z.output<typeof accountStepInput>;

/**
 * A role from now on; with `until`, a day as it is typed or YYYY-MM-DD, through that day (Vietnam), after which the former
 * role is held again.
 */
export const grantRoleInput = z.strictObject({ id, version, ...place, until: orNone(typedDay) }).check(placed);
export type GrantRoleInput = z.output<typeof grantRoleInput>;

/** A new first password for somebody who lost theirs. */
export const resetPasswordInput = z.strictObject({ id, version, password });
export type ResetPasswordInput = z.output<typeof resetPasswordInput>;

/** One's own new password. */
export const changePasswordInput = z.strictObject({ currentPassword: password, password });
