import { reading } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { sumOf } from "@/lib/domain/money";
import { amountDoubts, type TogetherResult } from "@/lib/domain/project/steps-together";
import type { TakeStepInput } from "@/lib/input/project-steps";
import { listCapRooms } from "@/lib/queries/projects/list-cap-rooms";
import { listStanding } from "@/lib/queries/projects/list-standing";
import { decideFor } from "./decide-for";
import { told } from "./told";

/** What would become of each of several đề án if the step were taken now, by the rules that take it; nothing is written. */
export function previewSteps(actor: Actor, steps: readonly TakeStepInput[]): Promise<TogetherResult[]> {
  return reading(readScope(actor), async (tx) => {
    const found = new Map(
      (
        await listStanding(
          tx,
          steps.map(({ code }) => code),
        )
      ).map((one) => [one.code, one]),
    );
    const proposing = steps.filter(({ amount }) => amount !== null).map(({ code }) => found.get(code)?.id ?? []);
    const written = await listCapRooms(tx, proposing.flat());
    return Promise.all(
      steps.map((input) =>
        told(input, () => {
          const { code, amount, version } = input;
          const project = found.get(code) ?? refuse({ code: "access.not-found", entity: "project", id: code });
          const { to: state } = decideFor(actor, input, project, {
            ...project,
            findings: [],
            council: null,
            signing: null,
          });
          const { budgetLines = [], rooms = [] } = written.get(code) ?? {};
          const asked = sumOf(budgetLines.map(({ support }) => support));
          const doubts = amount === null ? [] : amountDoubts(amount, asked, rooms);
          return { code, amount, outcome: "possible", state, version: version + 1, doubts };
        }),
      ),
    );
  });
}
