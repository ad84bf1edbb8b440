import type { Relation } from "./relation";
import { NOTHING, type Subject, type Words } from "./subject";

/** What a text speaks of at a place: resolves "toàn vùng", "cùng kỳ", "kế hoạch năm", "năm trước". */
export type Discourse = {
  readonly topic: Subject;
  /** The region named last. */
  readonly region: string | null;
  /** Whether this sentence itself has said measure and year. */
  readonly said: { readonly measure: boolean; readonly year: boolean };
};

export const BEGINNING: Discourse = { topic: NOTHING, region: null, said: { measure: false, year: false } };

/** At a sentence's beginning: year, place, period and measure go on, the fund must be said anew. */
export function nextSentence({ topic, region }: Discourse): Discourse {
  return { topic: { ...topic, fund: null }, region, said: { measure: false, year: false } };
}

/** After words about the topic itself. Only the national fund is released, so a provincial amount behind one is a plan's. */
export function hearing({ topic, region, said }: Discourse, words: Words): Discourse {
  const named = words.scope ?? (words.saysRegion ? (region ?? "REGION") : null);
  const year = words.year ?? (words.yearBefore && topic.year !== null ? topic.year - 1 : topic.year);
  const fund = words.fund ?? topic.fund;
  const kept = topic.measure === "RELEASED" && fund === "KCDP" ? "PLAN" : topic.measure;
  return {
    topic: {
      measure: words.measure ?? kept,
      fund,
      scope: named ?? topic.scope,
      year,
      through: words.through ?? topic.through,
    },
    region: words.scope === "BAC" || words.scope === "MTTN" || words.scope === "NAM" ? words.scope : region,
    said: { measure: said.measure || words.measure !== null, year: said.year || words.year !== null },
  };
}

/** A figure of the topic: a plan is the whole year's, releases are the national fund's. */
export function subjectOf({ topic }: Discourse): Subject {
  if (topic.measure === "PLAN") return { ...topic, through: 12 };
  return topic.measure === "RELEASED" && topic.fund !== "KCDP" ? { ...topic, fund: "KCQG" } : topic;
}

/** What the base of a percentage is about: what its words say, else what the field means by them. */
export function baseOf(
  part: Subject,
  { form, manner }: Relation,
  words: Words,
  { region }: Pick<Discourse, "region">,
): Subject {
  const earlier = words.samePeriod || words.yearBefore;
  const measure =
    words.measure ??
    (form === "part" && manner !== "share" && !earlier && words.year === null ? "PLAN" : doneOf(part.measure, earlier));
  const ofPlan = measure === "PLAN" && part.measure !== "PLAN";
  const before = earlier || (form !== "part" && !ofPlan);
  const year = words.year ?? (before && part.year !== null ? part.year - 1 : part.year);
  const fund = words.fund ?? (manner === "share" && !ofPlan ? "ALL" : part.fund);
  const national = manner === "share" && !ofPlan && fund !== "ALL" && fund === part.fund;
  const scope = words.scope ?? (words.saysRegion ? (region ?? "REGION") : national ? "VN" : part.scope);
  const through = measure === "PLAN" ? 12 : words.samePeriod ? part.through : (words.through ?? part.through);
  return { measure, fund, scope, year, through };
}

/** An estimate is compared with what was executed. */
function doneOf(measure: Subject["measure"], earlier: boolean): Subject["measure"] {
  return measure === "ESTIMATE" && earlier ? "ACTUAL" : measure;
}
