import { sumOf } from "@/lib/domain/money";
import { explainAvailable } from "@/lib/domain/project/explain-available";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import type { ProjectTables } from "@/lib/domain/report/project-tables";
import type { ReportColumn, ReportLine, ReportRow, ReportTable } from "@/lib/domain/report/report-table";
import { totalsRow } from "@/lib/domain/report/totals-row";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { unreleasedNote } from "../ledger/unreleased-note";
import { wordsOf } from "../words";
import { beneficiariesTable, projectVouchersTable } from "./people-tables";

type Parts = {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
};

/** The documents and facts below the figures of one đề án; what the reader may not see is null. */
export function projectTables(project: ProjectDetail, about: readonly ReportLine[], locale: Locale): ProjectTables {
  const table = ({ columns, rows, ...names }: Parts): ReportTable => ({
    ...{ ...names, about, columns, rows, notes: [] },
    totals:
      columns.some(({ total }) => total) && rows.length > 0
        ? [totalsRow(columns, rows, wordsOf(locale).layout.table.total)]
        : [],
  });
  return {
    assigned: table(assigned(project, locale)),
    released: project.amounts.released === null ? null : table(released(project, locale)),
    contracts: table(contracts(project, locale)),
    available: project.years.map((year) => availableTable({ year, project }, about, locale)),
    vouchers: project.vouchers && table(projectVouchersTable(project.vouchers, locale)),
    budget: table(budget(project, locale)),
    outputs: table(outputs(project, locale)),
    beneficiaries: project.beneficiaries && table(beneficiariesTable(project.beneficiaries, locale)),
  };
}

function assigned({ assignedLines }: ProjectDetail, locale: Locale): Parts {
  const { projects, plans } = wordsOf(locale);
  const words = projects.assigned;
  return {
    name: "assigned",
    title: words.title,
    columns: [
      { key: "document", label: words.document, kind: "text", head: true },
      { key: "signedOn", label: words.signedOn, kind: "day" },
      { key: "kind", label: words.kind, kind: "text" },
      { key: "year", label: words.year, kind: "text" },
      { key: "item", label: words.item, kind: "text" },
      { key: "amount", label: words.amount, kind: "money", total: true },
    ],
    rows: assignedLines.map(({ decisionId, number, signedOn, kind, budgetYear, item, signedAmount }, at) => ({
      key: `${decisionId} ${at}`,
      links: { document: `/plans/decisions/${decisionId}` },
      values: [number, signedOn, plans.kinds[kind], String(budgetYear), item[locale], signedAmount],
    })),
  };
}

function released({ releasedLines }: ProjectDetail, locale: Locale): Parts {
  const words = wordsOf(locale).projects.released;
  return {
    name: "released",
    title: words.title,
    columns: [
      { key: "document", label: words.document, kind: "text", head: true },
      { key: "signedOn", label: words.signedOn, kind: "day" },
      { key: "tranche", label: words.tranche, kind: "text" },
      { key: "year", label: words.year, kind: "text" },
      { key: "amount", label: words.amount, kind: "money", total: true },
    ],
    rows: releasedLines.map(({ releaseId, number, signedOn, tranche, budgetYear, signedAmount }, at) => ({
      key: `${releaseId} ${at}`,
      links: { document: `/plans/releases/${releaseId}` },
      values: [number, signedOn, String(tranche), String(budgetYear), signedAmount],
    })),
  };
}

function contracts(project: ProjectDetail, locale: Locale): Parts {
  const words = wordsOf(locale).projects.contracts;
  return {
    name: "contracts",
    title: words.title,
    columns: [
      { key: "number", label: words.number, kind: "text", head: true },
      { key: "signedOn", label: words.signedOn, kind: "day" },
      { key: "year", label: words.year, kind: "text" },
      { key: "value", label: words.value, kind: "money", total: true },
      { key: "paid", label: words.paid, kind: "money", total: true },
      { key: "left", label: words.left, kind: "money", total: true },
    ],
    rows: project.contracts.map(({ id, number, signedOn, budgetYear, value, disbursed }) => ({
      key: id,
      ...(project.vouchers && { links: { number: `/contracts/${id}` } }),
      values: [number, signedOn, String(budgetYear), value, disbursed, value - disbursed],
    })),
  };
}

const SOURCES = ["support", "counterpart", "other"] as const;

function budget(project: ProjectDetail, locale: Locale): Parts {
  const words = wordsOf(locale).projects.budget;
  return {
    name: "budget",
    title: words.title,
    columns: [
      { key: "item", label: words.item, kind: "text", head: true },
      { key: "year", label: words.year, kind: "text" },
      ...[...SOURCES, "total" as const].map((key) => ({
        key,
        label: words[key],
        kind: "money" as const,
        total: true as const,
      })),
    ],
    rows: project.budget.map((line, at) => {
      const amounts = SOURCES.map((source) => line[source]);
      return {
        key: `${line.item.code} ${at}`,
        values: [line.item[locale], String(line.budgetYear), ...amounts, sumOf(amounts)],
      };
    }),
  };
}

function outputs(project: ProjectDetail, locale: Locale): Parts {
  const words = wordsOf(locale).projects.outputs;
  return {
    name: "outputs",
    title: words.title,
    columns: [
      { key: "indicator", label: words.indicator, kind: "text", head: true },
      { key: "unit", label: words.unit, kind: "text" },
      { key: "target", label: words.target, kind: "count" },
      { key: "achieved", label: words.achieved, kind: "count" },
    ],
    rows: project.outputs.map(({ indicator, unit, target, achieved }) => ({
      key: indicator.code,
      values: [indicator[locale], unit[locale], target, achieved],
    })),
  };
}

/** Every limit on paid money of one year, with the ones that decide what is available marked. */
function availableTable(
  { year, project }: { readonly year: ProjectDetail["years"][number]; readonly project: ProjectDetail },
  about: readonly ReportLine[],
  locale: Locale,
): ReportTable {
  const words = wordsOf(locale).projects.available;
  const tranches = project.releasedLines.filter((line) => line.budgetYear === year.budgetYear);
  const tranche = tranches.length > 0 ? Math.max(...tranches.map((line) => line.tranche)) : null;
  const { limits, available } = explainAvailable(year, project.state);
  return {
    name: `available-${year.budgetYear}`,
    title: fill(words.total, { year: String(year.budgetYear) }),
    about,
    columns: [
      { key: "limit", label: words.limit, kind: "text", head: true },
      { key: "narrowest", label: words.narrowest, kind: "text", under: "limit" },
      { key: "ceiling", label: words.ceiling, kind: "money" },
      { key: "used", label: words.used, kind: "money" },
      { key: "room", label: words.room, kind: "money" },
    ],
    totals: [{ key: "total", level: "total", values: [words.title, null, null, null, available] }],
    rows: limits.map(({ name, contractNumber, advancePercent, limit, used, room, narrowest }, at) => {
      const plain = fill(words.limits[name], { percent: String(advancePercent ?? "") });
      const said = contractNumber === null ? plain : fill(words.onContract, { limit: plain, number: contractNumber });
      return {
        key: `${name} ${at}`,
        values: [said, narrowest ? words.narrowest : null, limit, used, room],
        marks: { narrowest: "alarm" },
      };
    }),
    notes: unreleasedNote({ year: year.budgetYear, balance: year.balance, tranche }, locale),
  };
}
