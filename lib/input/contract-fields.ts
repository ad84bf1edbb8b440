import { z } from "zod";
import { plainNumber } from "@/lib/domain/text/plain-text";
import { orNothing, whole } from "./conference-values";
import { typedDay } from "./day";
import { givenAmount } from "./money";
import { beneficiaries } from "./project-fields";
import { line } from "./text";

/** Contents of one đề án that a contract is shared by. */
const MOST_CONTENTS = 20;

/** What a contract says of itself, by whatever form it is signed. */
export const contractHead = {
  number: line(60, plainNumber).pipe(z.string().min(1)),
  signedOn: typedDay,
  endOn: typedDay,
  party: orNothing(line(300).pipe(z.string().min(1))),
};

/** A row of a form is told from a share that another system sends, since it may be left empty. */
const contentShare = z
  .strictObject({
    row: z.literal("form").optional(),
    content: line(60).pipe(z.string().min(1)),
    amount: orNothing(givenAmount),
  })
  .refine(({ row, amount }) => row !== undefined || amount !== null, {
    ...{ path: ["amount"], params: { problem: "required" } },
  });

const contentShares = z
  .array(contentShare)
  .max(MOST_CONTENTS)
  .refine((shares) => new Set(shares.map(({ content }) => content)).size === shares.length, {
    params: { problem: "repeated" },
  })
  .default([])
  .transform((shares) => shares.flatMap(({ content, amount }) => (amount === null ? [] : [{ content, amount }])));

/** The body of the step that signs a contract of one đề án (contract §4), and what it may say more. */
export const contractFields = {
  ...contractHead,
  value: givenAmount,
  budgetYear: orNothing(whole(2010, 2100)),
  shares: contentShares,
  beneficiaries: beneficiaries.default([]),
};
