import { inUnits, placeOf } from "./check-share";
import type { Figure } from "./figure";
import { type Place, type TextFinding, UNEXPLAINED } from "./finding";
import { exceeds, type Judgement, judgeSum } from "./judge";
import { kindOf } from "./memory";
import type { Quantity } from "./quantity";
import type { Sentence } from "./sentences";
import type { SpokenMeasure } from "./subject";

/** A total and the parts named behind "trong đó", "gồm" or before "tổng cộng". */
type Sum = { readonly totals: readonly Figure[]; readonly parts: Figure[]; readonly whole: boolean };

/** Judges every total whose parts the text names. A sum goes on through the items of a list. */
export function checkSums(figures: readonly Figure[], sentences: readonly Sentence[]): TextFinding[] {
  return sumsOf(figures, sentences).flatMap((sum) => {
    const at = sentences[sum.totals[0]?.sentence ?? -1];
    const finding = at && judge(sum, { start: at.start, end: at.end });
    return finding ? [finding] : [];
  });
}

function sumsOf(figures: readonly Figure[], sentences: readonly Sentence[]): Sum[] {
  const sums: Sum[] = [];
  let open: Sum | null = null;
  let before: Figure[] = [];
  let sentence = -1;
  for (const figure of figures) {
    if (figure.sentence !== sentence) {
      const follows = figure.sentence === sentence + 1;
      if (!sentences[figure.sentence]?.isItem) open = null;
      before = follows ? before.filter((one) => one.sentence === sentence) : [];
      sentence = figure.sentence;
    }
    const { opens, role } = figure;
    if (opens === "some" || opens === "all") {
      open = { totals: totalsFor(figure, before), parts: [figure], whole: opens === "all" };
      sums.push(open);
    } else if (opens === "total") {
      const parts = before.filter((one) => one.role === "topic" && one.sentence === figure.sentence);
      sums.push({ totals: [figure], parts, whole: true });
      open = null;
    } else if (open && role === "topic" && goesOn(open, figure)) open.parts.push(figure);
    before = [...before, figure].slice(-MOST_BEFORE);
  }
  return sums;
}

const MOST_PARTS = 100;
const MOST_BEFORE = 12;

/** A part is of the same kind as the others, and stands in brackets when the first does. */
function goesOn({ parts }: Sum, figure: Figure): boolean {
  const [first] = parts;
  return first?.inBrackets === figure.inBrackets && parts.length < MOST_PARTS;
}

/**
 * What parts may be the parts of: the topic told last, or the base told right before them ("… kế hoạch năm (72,5 tỷ đồng),
 * trong đó …"), which comes first where the parts stand in its brackets. In a sentence of their own, the topics before it.
 */
function totalsFor(part: Figure, before: readonly Figure[]): Figure[] {
  const alike = before.filter(({ quantity, role }) => quantity.noun === part.quantity.noun && role !== "difference");
  const topics = alike
    .filter(({ role, subject, narrow }) => {
      return role === "topic" && !clash(subject.measure, part.subject.measure) && narrow <= part.narrow;
    })
    .reverse();
  const near = topics.filter(({ sentence }) => sentence === part.sentence).slice(0, 1);
  const last = alike.at(-1);
  if (!last || last.sentence !== part.sentence) return topics.slice(0, 2);
  const base = last.role === "base" ? [last] : [];
  return part.inBrackets ? [...base, ...near] : [...near, ...base];
}

function clash(one: SpokenMeasure | null, other: SpokenMeasure | null): boolean {
  return one !== null && other !== null && kindOf(one) !== kindOf(other);
}

/** A sum is wrong when its parts are surely all and miss the total, or surely exceed it, under every total they may have. */
function judge({ totals, parts: named, whole }: Sum, sentence: Place): TextFinding | null {
  const [first] = totals;
  if (!first) return null;
  const parts = named
    .filter(({ subject }) => !clash(subject.measure, first.subject.measure))
    .map(({ quantity }) => quantity);
  if (parts.some(({ noun }) => noun !== first.quantity.noun) || parts.length === 0) return null;
  const tried = totals.flatMap((total) => {
    const judgement = judgeSum(total.quantity, parts);
    return judgement ? [{ total: total.quantity, judgement }] : [];
  });
  const explained = tried.find(({ judgement }) => judgement.verdict !== "wrong");
  if (explained) return parts.length > 1 ? finding(explained.total, explained.judgement, parts, sentence) : null;
  const complete = parts.length > 1 && (whole || areBothFunds(named));
  const over = totals.every(({ quantity }) => exceeds(quantity, parts));
  const [chosen] = tried;
  return chosen && (complete || over) ? finding(chosen.total, chosen.judgement, parts, sentence) : null;
}

function areBothFunds(parts: readonly Figure[]): boolean {
  const funds = parts.map(({ subject }) => subject.fund);
  return funds.length === 2 && funds.includes("KCQG") && funds.includes("KCDP");
}

function finding(total: Quantity, judgement: Judgement, parts: readonly Quantity[], sentence: Place): TextFinding {
  const { verdict, expected, range } = judgement;
  return {
    ...{ kind: "sum", verdict, sentence, ...placeOf(total), stated: total.printed, quantity: total },
    expected: inUnits(expected, total),
    interval: { low: inUnits(range.low.at, total), high: inUnits(range.high.at, total) },
    formula: { form: "sum", terms: parts },
    explanation: UNEXPLAINED,
  };
}
