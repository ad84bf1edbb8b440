import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { ROLES } from "@/lib/domain/access/actor";
import {
  accountStepInput,
  changePasswordInput,
  createAccountInput,
  grantRoleInput,
  resetPasswordInput,
} from "@/lib/input/accounts";
import { accountsQueryInput } from "@/lib/input/accounts-query";
import { answers, bodyOf, content, SESSION } from "./parts";

const account = z
  .object({
    id: z.uuid(),
    email: z.string(),
    fullName: z.string(),
    version: z.int(),
    disabled: z.boolean(),
    firstPassword: z.boolean().meta({ description: "The first password was not replaced yet" }),
    role: z.enum(ROLES).nullable(),
    unitId: z.string().nullable(),
    unitName: z.string().nullable(),
    regionCode: z.enum(["BAC", "MTTN", "NAM"]).nullable(),
    until: z.string().nullable().meta({ description: "Last day of the role" }),
    sessions: z.int(),
  })
  .meta({ id: "Account" });

const made = z.object({ id: z.uuid() });
const path = z.object({ id: z.uuid() });

/** A step on one account: refused with 409 when somebody changed it since that version. */
function step(summary: string, schema: z.ZodType) {
  return {
    post: {
      summary,
      tags: ["accounts"],
      security: SESSION,
      requestParams: { path },
      requestBody: { required: true, content: content(bodyOf(schema, "id")) },
      responses: answers({ description: "Done", schema: made }, ...[400, 401, 403, 404, 409, 413, 415, 422, 503]),
    },
  };
}

export const accountPaths: ZodOpenApiPathsObject = {
  "/api/v1/admin/accounts": {
    get: {
      summary: "A page of the accounts, for an administrator",
      tags: ["accounts"],
      security: SESSION,
      requestParams: { query: accountsQueryInput },
      responses: answers(
        {
          description: "The page",
          schema: z.object({ items: z.array(account), total: z.int(), page: z.int(), size: z.int() }),
        },
        ...[401, 403, 422, 503],
      ),
    },
    post: {
      summary: "Makes an account; its first password must be replaced at the first sign-in",
      tags: ["accounts"],
      security: SESSION,
      requestBody: { required: true, content: content(createAccountInput) },
      responses: answers(
        { status: 201, description: "Its id, and its Location", schema: made },
        ...[400, 401, 403, 409, 413, 415, 422, 503],
      ),
    },
  },
  "/api/v1/admin/accounts/{id}": {
    get: {
      summary: "One account",
      tags: ["accounts"],
      security: SESSION,
      requestParams: { path },
      responses: answers({ description: "The account", schema: account }, 401, 403, 404, 503),
    },
  },
  "/api/v1/admin/accounts/{id}/disable": step("Closes an account and ends its sessions", accountStepInput),
  "/api/v1/admin/accounts/{id}/enable": step("Opens a closed account again", accountStepInput),
  "/api/v1/admin/accounts/{id}/end-sessions": step("Signs somebody out everywhere", accountStepInput),
  "/api/v1/admin/accounts/{id}/grant": step("Gives a role and its place, for good or for a period", grantRoleInput),
  "/api/v1/admin/accounts/{id}/reset-password": step("Gives a new first password", resetPasswordInput),
  "/api/v1/account/password": {
    post: {
      summary: "Replaces one's own password and ends one's sessions",
      tags: ["accounts"],
      security: SESSION,
      requestBody: { required: true, content: content(changePasswordInput) },
      responses: answers({ description: "Done", schema: made }, ...[400, 401, 403, 413, 415, 422, 503]),
    },
  },
};
