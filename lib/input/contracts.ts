import { z } from "zod";
import { FUNDS } from "@/lib/domain/fund";
import { plainNumber } from "@/lib/domain/text/plain-text";
import { fundFilter, unitFilter, yearFilter } from "./address-values";
import { orNothing, whole } from "./conference-values";
import { contractHead } from "./contract-fields";
import { typedDay } from "./day";
import { givenAmount } from "./money";
import { documentIdInput } from "./plans-query";
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

/** What a new contract is begun with: of which fund, budget year and province its đề án are. */
export const newContractInput = z.object({ fund: fundFilter, year: yearFilter, unitId: unitFilter });

export type SignContractInput = z.output<typeof signContractInput>;
export type AppendixInput = z.output<typeof appendixInput>;
export type PayeeInput = z.output<typeof payeeInput>;
