import { z } from "zod";
import { COUNCIL_DUTIES, COUNCIL_SIZE } from "@/lib/domain/project/council";
import { CRITERIA } from "@/lib/domain/project/criteria";
import { typedDay } from "./day";
import { appraisalSheet } from "./project-steps";
import { projectCodeInput } from "./projects-query";
import { line } from "./text";

const MOST_PUT = 100;

export const councilInput = z.strictObject({ id: z.uuid() });

const isEachOnce = (ids: readonly string[]) => new Set(ids).size === ids.length;

const optionalLine = (most: number) =>
  line(most)
    .transform((given) => given || null)
    .nullable()
    .default(null);

/** Somebody of the Sở by their account, or anybody else by their name. */
const member = z
  .strictObject({
    account: z.uuid().nullable().default(null),
    name: optionalLine(120),
    post: optionalLine(200),
    duty: z.enum(COUNCIL_DUTIES).default("MEMBER"),
  })
  .refine(({ account, name }) => account !== null || name !== null, {
    path: ["name"],
    params: { problem: "required" },
  });

/** Quyết định thành lập hội đồng: its number, its day, and who sits on it, one of them as chair, each once. */
export const formCouncilInput = z.strictObject({
  decisionNumber: line(60).pipe(z.string().min(1)),
  signedOn: typedDay,
  members: z
    .array(member)
    .min(COUNCIL_SIZE.least)
    .max(COUNCIL_SIZE.most)
    .refine((members) => members.filter(({ duty }) => duty === "CHAIR").length === 1, {
      params: { problem: "one-chair" },
    })
    .refine((members) => isEachOnce(members.flatMap(({ account }) => account ?? [])), {
      params: { problem: "repeated" },
    }),
});

/** Đề án to be put before a council. */
export const putBeforeCouncilInput = z.strictObject({
  id: z.uuid(),
  projects: z
    .array(z.strictObject({ code: projectCodeInput.shape.code }))
    .min(1)
    .max(MOST_PUT),
});

/** A form sends digits, another system a number. */
const position = z.preprocess(
  (given) => (typeof given === "string" && /^[1-9][0-9]?$/.test(given) ? Number(given) : given),
  z.int().min(1).max(COUNCIL_SIZE.most),
);

/** The page of a sheet: of which đề án, and of which member where not one's own; an unreadable place is one's own. */
export const memberSheetInput = z.object({
  code: projectCodeInput.shape.code,
  member: position.nullable().default(null).catch(null),
});

/** Phiếu thẩm định của ủy viên: of which member, every criterion met or not, and their conclusion. */
export const writeSheetInput = appraisalSheet
  .extend({ code: projectCodeInput.shape.code, position })
  .refine(({ criteria }) => criteria.length === CRITERIA.length, {
    path: ["criteria"],
    params: { problem: "every-criterion" },
  });

export type FormCouncilInput = z.output<typeof formCouncilInput>;
export type PutBeforeCouncilInput = z.output<typeof putBeforeCouncilInput>;
export type WriteSheetInput = z.output<typeof writeSheetInput>;
