import { baseOf } from "./discourse";
import type { Figure, Share } from "./figure";
import { type Found, likeness, recall } from "./memory";
import type { Subject } from "./subject";

/** Two figures that a percentage may join, and whether the text leaves no other choice. */
export type Terms = { readonly part: Figure; readonly base: Figure; readonly sure: boolean };

/**
 * The figures a percentage may speak of, the likeliest first: those its sentence names, else those its neighbours told of
 * the same subject. `upTo`: how many of the text's figures were told when its sentence ended.
 */
export function termsOf(share: Share, figures: readonly Figure[], upTo: number): Terms[] {
  const terms: Terms[] = [];
  for (const part of partsOf(share, figures, upTo)) {
    for (const base of basesOf(share, part.figure, figures, upTo)) {
      if (base.figure === part.figure) continue;
      terms.push({ part: part.figure, base: base.figure, sure: part.sure && base.sure && !share.inTurn });
    }
  }
  return share.bare && share.told.length === 0 && share.base
    ? [...terms, ...turned(share, share.base, figures, upTo)]
    : terms;
}

function partsOf(
  { part, told, topic, relation, narrow, ofMoney }: Share,
  figures: readonly Figure[],
  upTo: number,
): Found[] {
  if (part) return [{ figure: part, sure: true }];
  const fitting = told.filter(({ subject }) => likeness(subject, topic) !== null || subject.measure === null);
  if (fitting.length > 0) return fitting.map((figure, index) => ({ figure, sure: index === 0 }));
  const executed = relation.manner === "executed" && topic.measure === "PLAN";
  const wanted: Subject = { ...topic, measure: executed ? "ACTUAL" : topic.measure };
  const recalled = recall(figures, upTo, wanted, "dong").filter(({ figure }) => figure.role === "topic");
  return recalled.map((found) => ({ ...found, sure: found.sure && told.length === 0 && ofMoney && !narrow }));
}

function basesOf(share: Share, part: Figure, figures: readonly Figure[], upTo: number): Found[] {
  const { noun } = part.quantity;
  const { base, relation, wanted, bare, told } = share;
  if (base) {
    if (base.quantity.noun !== noun) return [];
    return [
      { figure: base, sure: relation.manner !== "open" && !(bare && (relation.form !== "part" || told.length === 0)) },
    ];
  }
  const subject = baseOf(part.subject, relation, wanted, { region: part.subject.scope });
  const recalled = recall(figures, upTo, subject, noun, part);
  const others = told.filter((figure) => figure !== part && figure.quantity.noun === noun);
  const loose = relation.manner === "open" || noun !== "dong";
  return [
    ...recalled.map((found) => ({ ...found, sure: found.sure && !loose })),
    ...others.map((figure) => ({ figure, sure: false })),
  ];
}

/** A figure in brackets without a word may be the part as well: "đạt 95,6% kế hoạch (69,3 tỷ đồng)". */
function turned(share: Share, part: Figure, figures: readonly Figure[], upTo: number): Terms[] {
  const subject = baseOf(share.topic, share.relation, share.wanted, { region: share.topic.scope });
  return recall(figures, upTo, subject, part.quantity.noun, part).map(({ figure }) => ({
    part,
    base: figure,
    sure: false,
  }));
}
