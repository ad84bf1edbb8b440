import type { Rational } from "@/lib/domain/figures/rational";
import { rational } from "@/lib/domain/figures/rational";
import type { Formula, TextFinding } from "@/lib/domain/text-check/finding";
import type { Quantity } from "@/lib/domain/text-check/quantity";
import { fill } from "./fill";
import { formatFraction } from "./fraction";
import type { Locale } from "./locale";
import { check as en } from "./messages/en/check";
import { check as vi } from "./messages/vi/check";

const WORDS = { vi, en };
/** Figures of a Vietnamese text are quoted and mended in its own manner, whatever language the reader has. */
const MANNER: Locale = "vi";
const BILLION = 1_000_000_000n;

/** A value in a figure's own unit, with as many decimals as the figure has; an end of an interval with two more. */
export function inFigureUnits({ over, under }: Rational, decimals: number): string {
  return formatFraction(over, under, { decimals }, MANNER);
}

/** What a finding's figure should be, as the text would print it; null where nothing can be said. */
export function expectedText({ expected, quantity }: TextFinding): string | null {
  if (expected === null || typeof expected === "string") return expected;
  return inFigureUnits(expected, quantity?.decimals ?? 0);
}

/** The arithmetic in words: "45,9 : 78,7 = 58,3%", "(78,7 − 72,5) : 72,5 = 8,6%", "71,5 + 99,2 = 170,7 tỷ đồng". */
export function formulaText(finding: TextFinding): string | null {
  const { formula, quantity } = finding;
  const result = expectedText(finding);
  if (formula === null || quantity === null || result === null) return null;
  return `${termsText(formula)} = ${quantity.noun === "%" ? `${result}%` : `${result} ${quantity.unit}`.trim()}`;
}

function termsText({ form, terms }: Formula): string {
  const [first] = terms;
  const alike = terms.every(({ unit, size }) => unit === first?.unit && size.over === first.size.over);
  const texts = terms.map((term) => (alike ? term.printed : figureText(term)));
  const [now = "", before = ""] = texts;
  if (form === "sum") return texts.join(" + ");
  if (form === "part") return `${now} : ${before}`;
  return form === "growth" ? `(${now} − ${before}) : ${before}` : `(${before} − ${now}) : ${before}`;
}

/** A figure as printed, with its unit: "45,9 tỷ đồng", "58,3%". */
export function figureText({ printed, unit, noun }: Quantity): string {
  return noun === "%" ? `${printed}%` : `${printed} ${unit}`.trim();
}

/** What was found, in whole sentences: the arithmetic, what the figure should be, and where the stated one may come from. */
export function findingText(finding: TextFinding, locale: Locale): string {
  const { says } = WORDS[locale];
  const { explanation, verdict } = finding;
  const sentences = [factOf(finding, locale)];
  const { truncated, otherPlan } = explanation;
  const cut = truncated && inFigureUnits(truncated, finding.quantity?.decimals ?? 0);
  if (verdict === "wrong" && cut && cut !== expectedText(finding))
    sentences.push(fill(says.truncated, { value: `${cut}%` }));
  if (otherPlan) {
    const amount = `${inFigureUnits(rational(otherPlan.amount.over, otherPlan.amount.under * BILLION), 1)} tỷ đồng`;
    const facts = { value: `${finding.stated}%`, year: String(otherPlan.year), amount };
    sentences.push(fill(otherPlan.inText ? says.otherPlan : says.otherPlanOurs, facts));
  }
  return sentences.join(" ");
}

function factOf(finding: TextFinding, locale: Locale): string {
  const { says } = WORDS[locale];
  const { kind, verdict, stated, quantity } = finding;
  const expected = expectedText(finding) ?? "–";
  const isRight = verdict === "match" || verdict === "within-rounding";
  switch (kind) {
    case "document-number":
      if (isRight) return says.documentMatch;
      return fill(says.documentNumber, { stated: yearOf(stated), expected: yearOf(expected), number: expected });
    case "document-date":
      return fill(says.documentDate, { expected });
    case "date":
      return says.date;
    case "year":
      return fill(says.year, { expected });
    case "ours":
      return isRight
        ? says.oursMatch
        : fill(says.oursWrong, { expected: `${expected} ${quantity?.unit ?? ""}`.trim() });
    default: {
      const { low, high } = intervalText(finding);
      const said = quantity ? figureText(quantity) : stated;
      return fill(says[verdict], { formula: formulaText(finding) ?? "", stated: said, low, high });
    }
  }
}

/** Both ends of what a figure may be, with one decimal more than it has. */
export function intervalText({ interval, quantity }: TextFinding): { readonly low: string; readonly high: string } {
  const decimals = (quantity?.decimals ?? 0) + 1;
  const unit = quantity?.noun === "%" ? "%" : "";
  const write = (end: Rational | undefined) => (end ? `${inFigureUnits(end, decimals)}${unit}` : "–");
  return { low: write(interval?.low), high: write(interval?.high) };
}

function yearOf(number: string): string {
  return /\/((?:19|20)[0-9]{2})\//.exec(number)?.[1] ?? "–";
}
