import { z } from "zod";
import { ROLE_NAMES } from "@/lib/domain/access/roles";
import {
  accountStepInput,
  changePasswordInput,
  createAccountInput,
  grantRoleInput,
  resetPasswordInput,
} from "@/lib/input/accounts";
import { accountIdInput, accountsQueryInput } from "@/lib/input/accounts-query";
import { json, read, write } from "./define";

const account = z
  .object({
    id: z.uuid(),
    email: z.string(),
    fullName: z.string(),
    version: z.int(),
    disabled: z.boolean(),
    firstPassword: z.boolean().meta({ description: "The first password was not replaced yet" }),
    role: z.enum(ROLE_NAMES).nullable(),
    unitId: z.string().nullable(),
    unitName: z.string().nullable(),
    regionCode: z.enum(["BAC", "MTTN", "NAM"]).nullable(),
    until: z.string().nullable().meta({ description: "Last day of the role" }),
    sessions: z.int(),
  })
  .meta({ id: "Account" });

const accounts = z.object({ items: z.array(account), total: z.int(), page: z.int(), size: z.int() });
const done = json("Done", z.object({ id: z.uuid() }));

export const readAccounts = read({
  path: "/api/v1/admin/accounts",
  who: "account.read",
  tag: "accounts",
  input: accountsQueryInput,
  summary: "A page of the accounts, for an administrator",
  reply: json("The page", accounts),
});

export const readOneAccount = read({
  path: "/api/v1/admin/accounts/{id}",
  who: "account.read",
  tag: "accounts",
  input: accountIdInput,
  summary: "One account",
  reply: json("The account", account),
});

export const writeAccount = write({
  path: "/api/v1/admin/accounts",
  who: "account.create",
  tag: "accounts",
  input: createAccountInput,
  summary: "Makes an account; its first password must be replaced at the first sign-in",
  reply: json("Its id, and its Location", z.object({ id: z.uuid() }), 201),
});

export const writeDisabling = write({
  path: "/api/v1/admin/accounts/{id}/disable",
  who: "account.disable",
  tag: "accounts",
  input: accountStepInput,
  summary: "Closes an account and ends its sessions",
  reply: done,
});

export const writeEnabling = write({
  path: "/api/v1/admin/accounts/{id}/enable",
  who: "account.enable",
  tag: "accounts",
  input: accountStepInput,
  summary: "Opens a closed account again",
  reply: done,
});

export const writeEndOfSessions = write({
  path: "/api/v1/admin/accounts/{id}/end-sessions",
  who: "account.end-sessions",
  tag: "accounts",
  input: accountStepInput,
  summary: "Signs somebody out everywhere",
  reply: done,
});

export const writeGrant = write({
  path: "/api/v1/admin/accounts/{id}/grant",
  who: "account.grant",
  tag: "accounts",
  input: grantRoleInput,
  summary: "Gives a role and its place, for good or for a period",
  reply: done,
});

export const writeFirstPassword = write({
  path: "/api/v1/admin/accounts/{id}/reset-password",
  who: "account.reset-password",
  tag: "accounts",
  input: resetPasswordInput,
  summary: "Gives a new first password",
  reply: done,
});

export const writeOwnPassword = write({
  path: "/api/v1/account/password",
  who: "account.change-password",
  tag: "accounts",
  input: changePasswordInput,
  summary: "Replaces one's own password and ends one's sessions",
  reply: done,
});
