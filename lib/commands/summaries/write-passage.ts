import { savePassage } from "@/lib/db/summaries";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { advance } from "@/lib/domain/steps/advance";
import { passageFrom, proseFault } from "@/lib/domain/summary/passages";
import { placesOf, shapesOf } from "@/lib/domain/summary/sentence";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import type { WritePassageInput } from "@/lib/input/summaries";
import { getConferenceSummary } from "@/lib/queries/summary/get-conference-summary";
import { listProse } from "@/lib/queries/summary/list-prose";
import { explainingConference } from "../conferences/explaining-conference";
import { holdFound } from "../conferences/hold-found";

/**
 * Writes the words of one passage of a summary: around the numbers of a sentence, or a text of its last part. Numbers of
 * sentences stand in places and are never typed. Gives the passage and its version then.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `step.not-now`, `summary.no-passage`, `summary.typed-number`,
 * `summary.unknown-place`, `summary.passage-stale` with both texts, or `conference.busy`.
 */
export async function writePassage(actor: Actor, { id, passage, words, version }: WritePassageInput, _at: Date) {
  const opened = await getConferenceSummary(readScope(actor), id);
  if (!opened) refuse({ code: "access.not-found", entity: "conference", id });
  const permit = authorize(actor, "conference.write", {
    ...{ id, stewardUnitId: null, regionCode: opened.conference.region },
  });
  const shapes = shapesOfPassage(passage, words, opened.summary);
  await explainingConference(() =>
    transaction(actor, async (tx) => {
      advance("conference.write", await holdFound(tx, id), {}, null);
      const kept = (await listProse(tx, id)).get(passage);
      if ((kept?.version ?? 0) !== version) {
        const both = { version: kept?.version ?? 0, kept: { words: kept?.words ?? "" }, given: { words } };
        refuse({ code: "summary.passage-stale", passage, ...both });
      }
      await savePassage(tx, permit, { passage, words, shapes, version });
    }),
  );
  return { id, passage, version: version + 1 };
}

/** The clauses that words are written for; a text has none. Refuses words that may not stand around their numbers. */
function shapesOfPassage(name: string, words: string, { parts }: ConferenceSummary): string {
  const passage = passageFrom(name);
  if (passage?.kind === "text") return "";
  const sentences = parts.flatMap((part) => part.sentences);
  const sentence = passage && sentences.find((one) => one.id === passage.sentenceId);
  if (!sentence) refuse({ code: "summary.no-passage", passage: name });
  const fault = proseFault(words, Object.keys(placesOf(sentence)));
  if (fault?.code === "typed-number") refuse({ code: "summary.typed-number" });
  if (fault?.code === "unknown-place") refuse({ code: "summary.unknown-place", place: fault.place });
  return shapesOf(sentence);
}
