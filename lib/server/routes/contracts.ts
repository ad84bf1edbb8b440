import { z } from "zod";
import { PAPER_KINDS } from "@/lib/domain/contract/contract-detail";
import { ADVANCE_REQUIREMENTS } from "@/lib/domain/ledger/advance-condition";
import { VOUCHER_KINDS } from "@/lib/domain/ledger/voucher";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import { appendixInput, conditionInput, payeeInput, signContractInput, signSeveralInput } from "@/lib/input/contracts";
import { contractsQueryInput } from "@/lib/input/contracts-query";
import { documentIdInput } from "@/lib/input/plans-query";
import { json, read, write } from "./define";
import { day, dong, fund, listOf, named } from "./parts";
import { togetherAnswer } from "./together-result";

/** A hundred shares of four fields, and room to spare. */
const SHARES = 600;

const listed = z
  .object({
    id: z.uuid().meta({ description: "Of the share, or of the paper's line" }),
    contractId: z.uuid(),
    number: z.string(),
    paper: z
      .object({ kind: z.enum(PAPER_KINDS), number: z.string().nullable() })
      .nullable()
      .meta({ description: "What changes the contract; null of the contract itself" }),
    ...{ signedOn: day, endOn: day.nullable(), budgetYear: z.int(), fund, unitName: z.string() },
    ...{ projectCode: z.string(), projectTitle: z.string(), content: named, value: dong, disbursed: dong },
  })
  .meta({ id: "ListedContract" });

const part = z.object({
  ...{ id: z.uuid(), projectCode: z.string(), projectTitle: z.string(), state: z.enum(PROJECT_STATES), content: named },
  ...{ signed: dong, amount: dong, advanced: dong, paid: dong, available: dong },
  condition: z
    .object({
      requires: z.enum(ADVANCE_REQUIREMENTS),
      confirmed: z.object({ number: z.string(), datedOn: day, percent: z.int().nullable() }).nullable(),
    })
    .nullable()
    .meta({ description: "What its advance asks for before acceptance, and what was confirmed last" }),
});
const version = z.object({
  ...{ id: z.uuid(), kind: z.enum(PAPER_KINDS).nullable(), number: z.string().nullable(), signedOn: day },
  ...{ change: dong, value: dong, endOn: day.nullable(), reason: z.string().nullable() },
  recordedBy: z.string().nullable(),
});
const payee = z.object({
  ...{ name: z.string(), bank: z.string(), accountNumber: z.string(), recordedBy: z.string(), recordedAt: z.string() },
});
const payment = z.object({
  ...{ id: z.uuid(), number: z.string(), kind: z.enum(VOUCHER_KINDS), paidOn: day, projectCode: z.string() },
  ...{ amount: dong, isReversal: z.boolean() },
});
const contract = z
  .object({
    ...{ id: z.uuid(), number: z.string(), fund, year: z.int(), signedOn: day, endOn: day.nullable() },
    ...{ unitId: z.string(), unitName: z.string(), stewardUnitId: z.string(), party: z.string().nullable() },
    ...{ value: dong, paid: dong, available: dong, parts: z.array(part), versions: z.array(version) },
    payees: z.array(payee).nullable().meta({ description: "The newest first; null outside the reader's scope" }),
    payments: z.array(payment).nullable(),
  })
  .meta({ id: "Contract" });
const written = z.object({ id: z.uuid() });

export const readContracts = read({
  path: "/api/v1/contracts",
  who: "voucher.read",
  tag: "records",
  input: contractsQueryInput,
  summary:
    "What is committed, by contract, paper that changes one, đề án and content, with the sums over all that match",
  reply: json("The page", listOf(listed, z.object({ value: dong, disbursed: dong }))),
});

export const readContract = read({
  path: "/api/v1/contracts/{id}",
  who: "voucher.read",
  tag: "records",
  input: documentIdInput,
  summary: "A contract with its parts, every version, payees and payments as far as the reader sees them",
  reply: json("The contract", contract),
});

export const writeContract = write({
  path: "/api/v1/contracts",
  who: "contract.sign",
  tag: "records",
  input: signContractInput,
  mostFields: SHARES,
  summary: "Signs a contract over several đề án of one province and fund; those that were assigned become CONTRACTED",
  reply: json("Its id, and its Location", written, 201),
});

/** Fifty rows of six fields. */
const SEVERAL = 400;

export const writeContracts = write({
  path: "/api/v1/contracts/several",
  who: "contract.sign",
  tag: "records",
  input: signSeveralInput,
  mostFields: SEVERAL,
  summary: "Signs several contracts, each of one đề án and by itself; with `preview` says what would become of each",
  reply: json("What became of each đề án, in the order sent", togetherAnswer.meta({ id: "ContractsTogether" })),
});

export const writeAppendix = write({
  path: "/api/v1/contracts/{id}/appendices",
  who: "contract.amend",
  tag: "records",
  input: appendixInput,
  mostFields: SHARES,
  summary: "Adds an appendix: new values of shares, a new last day, or both; what stood before stays to be seen",
  reply: json("The contract's id", written, 201),
});

export const writeAdvanceCondition = write({
  path: "/api/v1/contracts/{id}/advance-conditions",
  who: "advance.confirm",
  tag: "records",
  input: conditionInput,
  summary: "Confirms what an advance on one share asks for: the class plan, or how much of the work is done",
  reply: json("The contract's id", written, 201),
});

export const writePayee = write({
  path: "/api/v1/contracts/{id}/payee",
  who: "contract.amend",
  tag: "records",
  input: payeeInput,
  summary: "Says to whose account a contract is paid from now on",
  reply: json("The contract's id", written),
});
