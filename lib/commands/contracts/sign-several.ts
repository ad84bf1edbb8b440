import { reading } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { decideContract } from "@/lib/domain/contract/decide-contract";
import { refuse } from "@/lib/domain/errors";
import { vietnamDay } from "@/lib/domain/period/period";
import type { TogetherResult } from "@/lib/domain/project/steps-together";
import type { SignSeveralInput } from "@/lib/input/contracts";
import type { TakeStepInput } from "@/lib/input/project-steps";
import { findContracted } from "@/lib/queries/contracts/find-contracted";
import { listStanding } from "@/lib/queries/projects/list-standing";
import { decideFor } from "../projects/decide-for";
import { moveProject } from "../projects/take-step";
import { oneByOne, told } from "../projects/told";

/** What became of several contracts, each of one đề án, in the order asked for. */
export type ContractsTogether = { readonly preview: boolean; readonly results: readonly TogetherResult[] };

/**
 * Ký nhiều hợp đồng: each as if it were alone and in a transaction of its own; one refused leaves the others signed. With
 * `preview` each is only decided, by the same rules, and nothing is written.
 */
export async function signSeveral(actor: Actor, input: SignSeveralInput, at: Date): Promise<ContractsTogether> {
  const { preview, items } = input;
  if (preview) return { preview, results: await previewContracts(actor, items, at) };
  const amountOf = ({ contract }: TakeStepInput) => contract?.value ?? null;
  return { preview, results: await oneByOne(items, amountOf, (one) => moveProject(actor, one, at)) };
}

function previewContracts(actor: Actor, items: readonly TakeStepInput[], at: Date): Promise<TogetherResult[]> {
  return reading(readScope(actor), async (tx) => {
    const codes = items.map(({ code }) => code);
    const standing = new Map((await listStanding(tx, codes)).map((one) => [one.code, one]));
    const ids = [...standing.values()].map(({ id }) => id);
    const contracted = new Map((await findContracted(tx, ids, vietnamDay(at))).map((one) => [one.code, one]));
    return Promise.all(
      items.map((input) =>
        told(input, () => {
          const { code, contract: draft, version } = input;
          const [project, found] = [contracted.get(code), standing.get(code)];
          if (!project || !found || !draft) return refuse({ code: "access.not-found", entity: "project", id: code });
          const signing = { draft, project, today: vietnamDay(at) };
          const { to: state } = decideFor(actor, input, found, { ...found, findings: [], council: null, signing });
          decideContract(signing);
          return { code, amount: draft.value, outcome: "possible", state, version: version + 1, doubts: [] };
        }),
      ),
    );
  });
}
