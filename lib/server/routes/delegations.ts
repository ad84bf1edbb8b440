import { z } from "zod";
import { ROLE_NAMES } from "@/lib/domain/access/roles";
import { DELEGATION_STATES } from "@/lib/domain/delegation/delegation";
import { delegationInput, giveDelegationInput, noInput } from "@/lib/input/delegations";
import { json, read, write } from "./define";

const delegation = z
  .object({
    id: z.uuid(),
    giver: z.string(),
    giverId: z.uuid(),
    receiver: z.string(),
    receiverId: z.uuid(),
    role: z.enum(ROLE_NAMES).meta({ description: "The giver's, in which the receiver may act" }),
    from: z.string(),
    to: z.string().meta({ description: "Its last day in Vietnam" }),
    document: z.string(),
    reason: z.string().nullable(),
    madeAt: z.string(),
    revokedAt: z.string().nullable(),
    revokedBy: z.string().nullable(),
    state: z.enum(DELEGATION_STATES),
  })
  .meta({ id: "Delegation" });

export const readDelegations = read({
  path: "/api/v1/delegations",
  who: "delegation.read",
  tag: "accounts",
  input: noInput,
  summary: "Delegations one gave or was given, the latest first; all for administrators and auditors",
  reply: json("The latest", z.object({ items: z.array(delegation) })),
});

export const readOneDelegation = read({
  path: "/api/v1/delegations/{id}",
  who: "delegation.read",
  tag: "accounts",
  input: delegationInput,
  summary: "One of them",
  reply: json("The delegation", delegation),
});

export const writeDelegation = write({
  path: "/api/v1/delegations",
  who: "delegation.give",
  tag: "accounts",
  input: giveDelegationInput,
  summary: "Gives a colleague one's role on dated days, ninety at most; days already given are 409",
  reply: json("The delegation, and its Location", delegation, 201),
});

export const writeRevocation = write({
  path: "/api/v1/delegations/{id}/revoke",
  who: "delegation.revoke",
  tag: "accounts",
  input: delegationInput,
  summary: "Takes back what one gave, or hands back what one was given, at once",
  reply: json("The delegation", delegation),
});

export const writeActing = write({
  path: "/api/v1/delegations/{id}/act",
  who: "delegation.act",
  tag: "accounts",
  input: delegationInput,
  summary: "Lets this session act in the giver's role from the next request on",
  reply: json("The delegation", delegation),
});

export const writeOwnName = write({
  path: "/api/v1/delegations/leave",
  who: "delegation.act",
  tag: "accounts",
  input: noInput,
  summary: "Lets this session act in one's own name again",
  reply: json("Whether it acts for another", z.object({ acts: z.boolean() })),
});
