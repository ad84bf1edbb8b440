import type { TermPlace } from "@/lib/domain/summary/changes/changed-terms";
import type { Contribution, MovedDocument } from "@/lib/domain/summary/changes/moved-document";
import type { ExplainedChange, WhyChanged } from "@/lib/domain/summary/changes/why-changed";
import { formatDate } from "../date";
import { fill } from "../fill";
import { formatFraction } from "../fraction";
import type { Locale } from "../locale";
import { columnName } from "../measure-names";
import { explain as englishExplain } from "../messages/en/explain";
import { summary as englishSummary } from "../messages/en/summary";
import { summaryChanges as english } from "../messages/en/summary-changes";
import { explain as vietnameseExplain } from "../messages/vi/explain";
import { summary as vietnameseSummary } from "../messages/vi/summary";
import { summaryChanges as vietnamese } from "../messages/vi/summary-changes";
import { moneyUnitName } from "../money";
import { formatCount } from "../number";

const WORDS = {
  vi: { ...vietnamese, explain: vietnameseExplain, term: vietnameseSummary.definitions.term },
  en: { ...english, explain: englishExplain, term: englishSummary.definitions.term },
};

/** A document that moved a figure, by its name: "Quyết định 12/QĐ-BCT ngày 05/01/2026 (giao kế hoạch KCQG, Bộ Công Thương)". */
export function documentName(document: MovedDocument, records: number, locale: Locale): string {
  const { document: words, explain } = WORDS[locale];
  switch (document.kind) {
    case "decision": {
      const { number, signedOn, decides, fund, unit } = document;
      return fill(words.decision, {
        ...{ number, day: formatDate(signedOn, locale), decides: explain.kinds[decides] },
        ...{ fund: columnName(fund, locale), unit: unit?.name ?? explain.ministry },
      });
    }
    case "release": {
      const { number, signedOn, tranche } = document;
      return fill(words.release, { number, day: formatDate(signedOn, locale), tranche: String(tranche) });
    }
    case "report": {
      const { unit, certifiedOn, version } = document;
      const number = document.number === null ? "" : fill(words.reportNumber, { number: document.number });
      const values = { unit: unit.name, day: formatDate(certifiedOn, locale), version: String(version), number };
      return fill(version > 1 ? words.correctedReport : words.report, values);
    }
    case "published":
      return fill(words.published, { source: document.source });
    case "targets":
    case "contracts":
    case "vouchers":
    case "results":
      return fill(words[document.kind], {
        ...{ count: formatCount(records, locale), fund: columnName(document.fund, locale) },
        ...{ year: String(document.year), month: document.kind === "targets" ? "" : String(document.month) },
      });
  }
}

/** Why a figure is otherwise, in one line: each document with what it adds, the others, and what no document explains. */
export function writeWhy({ terms }: Pick<WhyChanged, "terms">, locale: Locale): string {
  const { part } = WORDS[locale];
  return terms
    .map((term) => {
      const documents = writeTerm(term, locale);
      return term.role === "amount" ? documents : fill(part, { term: termName(term.place, locale), documents });
    })
    .join("; ");
}

/** What a document adds, with its sign and unit: "+200 triệu đồng", "-1,2 tỷ đồng", "+3". */
export function writeAdded(amount: bigint, place: TermPlace, locale: Locale): string {
  if (place.kind === "result") return formatFraction(amount, 1n, { decimals: 0, signed: true }, locale);
  const unit = amount < TY && amount > -TY ? "trieu" : "ty";
  const style = { decimals: 1, signed: true };
  return `${formatFraction(amount, unit === "ty" ? TY : TRIEU, style, locale)} ${moneyUnitName(unit, locale)}`;
}

const TY = 1_000_000_000n;
const TRIEU = 1_000_000n;

function writeTerm({ place, documents, others, rest }: ExplainedChange, locale: Locale): string {
  const words = WORDS[locale];
  const added = (amount: bigint) => writeAdded(amount, place, locale);
  const named = ({ document, amount, records }: Contribution) =>
    `${documentName(document, records, locale)}: ${added(amount)}`;
  return [
    ...documents.map(named),
    ...(others
      ? [fill(words.others, { count: formatCount(others.records, locale), amount: added(others.amount) })]
      : []),
    ...(rest ? [restWords(rest, added, locale)] : []),
  ].join("; ");
}

function restWords(
  { amount, reason }: NonNullable<ExplainedChange["rest"]>,
  added: (amount: bigint) => string,
  locale: Locale,
): string {
  const words = WORDS[locale].rest;
  return amount === null ? words.unknown : fill(words[reason], { amount: added(amount) });
}

function termName(place: TermPlace, locale: Locale): string {
  const { term, nation } = WORDS[locale];
  if (place.kind === "nation") return nation;
  if (place.kind !== "money") return "";
  return place.column === "ALL" ? term[place.amount] : `${term[place.amount]} ${columnName(place.column, locale)}`;
}
