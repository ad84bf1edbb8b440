import { z } from "zod";
import { CHANGE_FIELDS, CHANGES, type Change } from "@/lib/domain/adjustment/change";
import { BENEFICIARY_KINDS } from "@/lib/domain/project/kind";
import { ADJUSTMENT_VERBS } from "@/lib/domain/steps/adjustment-steps";
import { plainNumber } from "@/lib/domain/text/plain-text";
import { orNothing } from "./conference-values";
import { typedCount } from "./count";
import { typedDay } from "./day";
import { typedAmountOrNone } from "./money";
import { TAX_CODE, taxDigits, WORDS } from "./project-fields";
import { seenVersion } from "./project-steps";
import { projectCodeInput } from "./projects-query";
import { line, text } from "./text";

/** A request names each thing that changes once; a form sends a row for each that may. */
const MOST_LINES = 500;
const said = (most: number) => orNothing(line(most)).transform((value) => value || null);
const words = orNothing(text(WORDS)).transform((value) => value || null);

/** What may be sent of a change: the fields of `CHANGE_FIELDS`, each optional. */
const values = {
  title: said(500),
  implementingUnit: said(300),
  commune: said(200),
  startOn: orNothing(typedDay),
  endOn: orNothing(typedDay),
  goals: words,
  scale: words,
  target: orNothing(typedCount).transform((count) => count?.toString() ?? null),
  amount: orNothing(typedAmountOrNone).transform((amount) => amount?.toString() ?? null),
  name: said(300),
  taxCode: orNothing(taxDigits.pipe(z.string().regex(TAX_CODE))).transform((digits) => digits || null),
  address: said(500),
  kind: orNothing(z.enum(BENEFICIARY_KINDS)),
  support: orNothing(typedAmountOrNone).transform((amount) => amount?.toString() ?? null),
} as const;
/** What a đề án cannot be without. */
const NEEDED: readonly string[] = ["title", "implementingUnit", "target", "amount", "name", "address"];

const change = z
  .strictObject({
    /** A row of a form is told from a change that another system sends, since it may be left as it is. */
    row: z.literal("form").optional(),
    change: z.enum(CHANGES),
    subject: line(100).default(""),
    /** Stopping has no value: a form's box says that it is asked for. */
    asked: z.literal("yes").optional(),
    ...z.object(values).partial().shape,
  })
  .superRefine((sent, context) => {
    if (isLeft(sent)) return;
    for (const field of fieldsOf(sent.change)) {
      if (NEEDED.includes(field) && (sent.row || field in sent) && !sent[field])
        context.addIssue({ code: "custom", path: [field], params: { problem: "required" } });
    }
  });
type SentChange = z.output<typeof change>;
type Field = keyof typeof values;

const fieldsOf = (of: Change): readonly Field[] => CHANGE_FIELDS[of];

/** A row of a form that asks for nothing: no establishment named, stopping not ticked. */
function isLeft({ row, change: of, asked, name }: SentChange): boolean {
  return row === "form" && ((of === "STOP" && asked !== "yes") || (of === "BENEFICIARY" && !name));
}

/** What each sent change would have stand after it, in the place it was sent in, from 1; the rest is as it stands. */
function askedOf(sent: readonly SentChange[]) {
  return sent.flatMap((one, at) => {
    if (isLeft(one)) return [];
    const given = fieldsOf(one.change).filter((field) => (one.row === "form" ? true : one[field] !== undefined));
    const after = Object.fromEntries(given.map((field) => [field, one[field] ?? null]));
    return [{ line: at + 1, change: one.change, subject: one.subject, after: replaced(one, after) }];
  });
}

/** Another establishment is not what the replaced one was, but for the support, which stays where nothing else is said. */
function replaced({ change: of, support, kind, taxCode, row }: SentChange, after: Record<string, string | null>) {
  if (of !== "BENEFICIARY") return after;
  const who = { ...after, taxCode: taxCode ?? null, kind: kind ?? "ENTERPRISE" };
  if (support !== undefined && !(row && support === null)) return { ...who, support };
  return Object.fromEntries(Object.entries(who).filter(([field]) => field !== "support"));
}

const body = {
  reason: text(4000).pipe(z.string().min(1)),
  lines: z.array(change).max(MOST_LINES).default([]).transform(askedOf),
};
const ofProject = { code: projectCodeInput.shape.code };

/** A request of a đề án: why, and what shall stand instead. */
export const writeAdjustmentInput = z.strictObject({ ...ofProject, ...body });

/** The same written anew on the version that was seen. */
export const rewriteAdjustmentInput = z.strictObject({ ...ofProject, id: z.uuid(), version: seenVersion, ...body });

/** One request of a đề án, in its address. */
export const adjustmentInput = z.object({ ...ofProject, id: z.uuid() });

/** A step of a request, with the document of whoever decided. */
export const adjustmentStepInput = z.strictObject({
  ...ofProject,
  id: z.uuid(),
  verb: z.enum(ADJUSTMENT_VERBS),
  version: seenVersion,
  note: orNothing(text(2000)).transform((value) => value || null),
  documentNumber: orNothing(line(60, plainNumber).pipe(z.string().min(1))),
  documentSignedOn: orNothing(typedDay),
});

export type WriteAdjustmentInput = z.output<typeof writeAdjustmentInput>;
export type RewriteAdjustmentInput = z.output<typeof rewriteAdjustmentInput>;
export type AdjustmentStepInput = z.output<typeof adjustmentStepInput>;
