import { reading } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import type { TogetherResult } from "@/lib/domain/project/steps-together";
import type { AcceptSeveralInput } from "@/lib/input/accept-several";
import type { AcceptInput } from "@/lib/input/acceptances";
import { findAcceptanceStandings } from "@/lib/queries/acceptances/find-acceptance-standing";
import { listStanding } from "@/lib/queries/projects/list-standing";
import { oneByOne, told } from "../projects/told";
import { recordAcceptance } from "./accept-project";
import { acceptanceContext } from "./acceptance-context";
import { decideAccepting } from "./decide-accepting";

/** What became of several acceptances, each of one đề án, in the order asked for. */
export type AcceptancesTogether = { readonly preview: boolean; readonly results: readonly TogetherResult[] };

/**
 * Nghiệm thu nhiều đề án: each as if it were alone and in a transaction of its own; one refused leaves the others accepted.
 * With `preview` each is only decided, by the same rules, and nothing is written.
 */
export async function acceptSeveral(actor: Actor, input: AcceptSeveralInput, at: Date): Promise<AcceptancesTogether> {
  const { preview, items } = input;
  if (preview) return { preview, results: await previewAcceptances(actor, items, at) };
  const noAmount = () => null;
  return { preview, results: await oneByOne(items, noAmount, (one) => recordAcceptance(actor, one, at)) };
}

async function previewAcceptances(actor: Actor, items: readonly AcceptInput[], at: Date): Promise<TogetherResult[]> {
  const context = await acceptanceContext(at);
  return reading(readScope(actor), async (tx) => {
    const projects = await listStanding(
      tx,
      items.map(({ code }) => code),
    );
    const found = new Map(projects.map((project) => [project.code, project]));
    const standings = await findAcceptanceStandings(
      tx,
      projects.map(({ id }) => id),
    );
    return Promise.all(
      items.map((input) =>
        told({ code: input.code, amount: null }, () => {
          const { code, version } = input;
          const project = found.get(code);
          const standing = project && standings.get(project.id);
          if (!project || !standing) return refuse({ code: "access.not-found", entity: "project", id: code });
          const { to: state } = decideAccepting(actor, input, project, project, { ...context, standing });
          return { code, amount: null, outcome: "possible", state, version: version + 1, doubts: [] };
        }),
      ),
    );
  });
}
