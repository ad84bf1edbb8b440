import { z } from "zod";
import { FUNDS } from "@/lib/domain/fund";
import { plainNumber } from "@/lib/domain/text/plain-text";
import { fundFilter, unitFilter, yearFilter } from "./address-values";
import { orNothing, whole } from "./conference-values";
import { contractHead } from "./contract-fields";
import { typedDay } from "./day";
import { givenAmount } from "./money";
import { documentIdInput } from "./plans-query";
import { type ContractStepInput, seenVersion } from "./project-steps";
import { projectCodeInput } from "./projects-query";
import { line, text } from "./text";

/** Parts of one contract, by đề án and content. */
export const MOST_SHARES = 100;

const MISSING = { path: ["amount"], params: { problem: "required" } };

/** A row of a form is told from a share that another system sends, since it may be left empty. */
const projectShare = z
  .strictObject({
    row: z.literal("form").optional(),
    projectCode: line(60).pipe(z.string().min(1)),
    content: orNothing(line(60).pipe(z.string().min(1))),
    amount: orNothing(givenAmount),
  })
  .refine(({ row, amount }) => row !== undefined || amount !== null, MISSING);

/** Those that say something, each with its place among all that were sent, from 1. */
const said = (rows: readonly z.output<typeof projectShare>[]) =>
  rows.flatMap(({ row: _, amount, ...share }, at) => (amount === null ? [] : [{ ...share, amount, line: at + 1 }]));

const payee = z.strictObject({
  name: line(300).pipe(z.string().min(1)),
  bank: line(300).pipe(z.string().min(1)),
  accountNumber: line(40, (digits) => digits.replace(/[\s.-]/g, "")).pipe(z.string().regex(/^[0-9]{6,20}$/)),
});

/** Hợp đồng của nhiều đề án of one province and fund, and to whose account it is paid where that is known. */
export const signContractInput = z.strictObject({
  ...contractHead,
  fund: z.enum(FUNDS),
  year: whole(2010, 2100),
  payee: payee.optional(),
  shares: z
    .array(projectShare)
    .max(MOST_SHARES)
    .transform(said)
    .refine((shares) => shares.length > 0, { params: { problem: "required" } }),
});

/** Phụ lục: its number, day and reason; new values of shares, a new last day, or both. */
export const appendixInput = z.strictObject({
  id: documentIdInput.shape.id,
  number: line(50, plainNumber).pipe(z.string().min(1)),
  signedOn: typedDay,
  endOn: orNothing(typedDay),
  reason: text(2000).pipe(z.string().min(1)),
  shares: z.array(projectShare).max(MOST_SHARES).default([]).transform(said),
});

/** Bên nhận tiền from now on. */
export const payeeInput = payee.extend({ id: documentIdInput.shape.id });

/** Contracts of one request, each of one đề án. */
export const MOST_CONTRACTS = 50;

/** One of several contracts; a row of a form whose number is left empty signs nothing. */
const severalItem = z.strictObject({
  row: z.literal("form").optional(),
  code: projectCodeInput.shape.code,
  version: seenVersion,
  number: orNothing(contractHead.number),
  ...{ signedOn: orNothing(typedDay), endOn: orNothing(typedDay), value: orNothing(givenAmount) },
});
type SeveralItem = z.output<typeof severalItem>;

/** Those that are signed; what one lacks stands at its own place among all that were sent. */
function toSign(rows: readonly SeveralItem[], context: z.core.$RefinementCtx): ContractStepInput[] {
  return rows.flatMap(({ row, code, version, number, signedOn, endOn, value }, at) => {
    if (row !== undefined && number === null) return [];
    const lacking = Object.entries({ number, signedOn, endOn, value }).filter(([, given]) => given === null);
    for (const [name] of lacking) {
      context.addIssue({ code: "custom", path: [at, name], params: { problem: "required" } });
    }
    if (number === null || signedOn === null || endOn === null || value === null) return [];
    const contract = { number, signedOn, endOn, value, party: null, budgetYear: null, shares: [], beneficiaries: [] };
    return [{ code, version, note: null, remarks: [], sheet: null, amount: null, verb: "contract" as const, contract }];
  });
}

/** Hợp đồng of several đề án, each its own: signed one by one, or with `preview` only looked at. */
export const signSeveralInput = z.strictObject({
  preview: z.preprocess((given) => given === true || given === "true", z.boolean()).default(false),
  year: orNothing(whole(2010, 2100)),
  items: z
    .array(severalItem)
    .max(MOST_CONTRACTS)
    .transform(toSign)
    .refine((items) => items.length > 0, { params: { problem: "required" } }),
});

/** Điều kiện tạm ứng that is confirmed of one share: by which document of which day, of work done how much. */
export const conditionInput = z.strictObject({
  id: documentIdInput.shape.id,
  shareId: z.uuid(),
  number: line(60, plainNumber).pipe(z.string().min(1)),
  datedOn: typedDay,
  percent: orNothing(whole(0, 100)),
});

/** What a new contract is begun with: of which fund, budget year and province its đề án are. */
export const newContractInput = z.object({ fund: fundFilter, year: yearFilter, unitId: unitFilter });

export type SignContractInput = z.output<typeof signContractInput>;
export type AppendixInput = z.output<typeof appendixInput>;
export type SignSeveralInput = z.output<typeof signSeveralInput>;
export type ConditionInput = z.output<typeof conditionInput>;
export type PayeeInput = z.output<typeof payeeInput>;
