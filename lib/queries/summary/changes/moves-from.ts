import type { Fund } from "@/lib/domain/fund";
import { grouped } from "@/lib/domain/grouped";
import type { Certified, MoneyMove, MovedDocument, ResultMove } from "@/lib/domain/summary/changes/moved-document";
import type { Moves } from "@/lib/domain/summary/changes/moves";
import type { Territory } from "@/lib/domain/territory/territory";
import { nameOn } from "@/lib/domain/territory/unit-names";
import type { DecisionSql, MovesRow, ReportSql } from "./moves-row";

type Read = Omit<Moves, "views" | "contents" | "indicatorParts">;

/** What the statement of moves found, as the domain's moves; each province under its name of the document's day. */
export function movesFrom(row: MovesRow, territory: Territory): Read {
  const decision = ({ id, number, signedOn, decides, unit }: DecisionSql, fund: Fund): MovedDocument => ({
    ...{ kind: "decision", id, number, signedOn, decides, fund },
    unit: unit === null ? null : nameOn(territory, unit, signedOn),
  });
  return {
    money: [
      ...(row.decisions ?? []).map((one) => moneyMove(one, "plan", decision(one, one.fund))),
      ...(row.releases ?? []).map((one) => {
        const { id, number, signedOn, tranche } = one;
        return moneyMove(one, "released", { kind: "release", id, number, signedOn, tranche });
      }),
      ...(row.months ?? []).map(({ month, ...one }): MoneyMove => {
        const { year, fund, measure } = one;
        const kind = measure === "committed" ? "contracts" : "vouchers";
        return { ...one, amount: BigInt(one.amount), document: { kind, year, month, fund } };
      }),
    ],
    results: (row.results ?? []).flatMap(resultMoves),
    certified: certifiedOf(row.reports ?? [], territory),
    paidThen: (row.paidThen ?? []).map((one) => ({ ...one, amount: BigInt(one.amount) })),
    nationalPlan: (row.nationalPlan ?? []).map((one) => ({
      ...{ document: decision(one, one.fund), year: one.year, amount: BigInt(one.amount) },
    })),
    published: (row.published ?? []).map(({ id, source, ...one }) => ({
      ...one,
      document: { kind: "published", id, source },
    })),
  };
}

type CellSql = NonNullable<MovesRow["decisions"] | MovesRow["releases"]>[number];

function moneyMove(one: CellSql, measure: "plan" | "released", document: MovedDocument): MoneyMove {
  const { view, year, fund, unitId, ownerId, item } = one;
  return {
    ...{ view, document, measure, year, fund, unitId, ownerId, item },
    ...{ amount: BigInt(one.amount), records: 1, later: false },
  };
}

function resultMoves(one: NonNullable<MovesRow["results"]>[number]): ResultMove[] {
  const { view, year, month, fund, indicator, records } = one;
  const move = { view, indicator, records } as const;
  const sides: ResultMove[] = [
    { ...move, side: "target", document: { kind: "targets", year, fund }, amount: BigInt(one.target) },
    { ...move, side: "achieved", document: { kind: "results", year, month, fund }, amount: BigInt(one.achieved) },
  ];
  return sides.filter(({ amount }) => amount !== 0n);
}

/** The reports of each province and year side by side: what counted then and what counts now. */
function certifiedOf(reports: readonly ReportSql[], territory: Territory): Certified[] {
  const ofProvince = grouped(reports, ({ view, unitId, year }) => `${view} ${unitId} ${year}`);
  return [...ofProvince.values()].flatMap((both) => {
    const [then, now] = (["then", "now"] as const).map((moment) => both.find((one) => one.moment === moment));
    if (!now) return [];
    const { view, unitId, year, id, number, version, certifiedOn } = now;
    const unit = nameOn(territory, unitId, certifiedOn);
    const document: MovedDocument | null =
      then?.id === id ? null : { kind: "report", id, number, unit, certifiedOn, version };
    const cells = new Map(
      both.flatMap(({ amounts }) =>
        (amounts ?? []).map(({ fund, measure }) => [`${fund} ${measure}`, { fund, measure }] as const),
      ),
    );
    return [...cells.values()].map(({ fund, measure }): Certified => {
      const amountIn = (report: ReportSql | undefined) => {
        const found = report?.amounts?.find((one) => one.fund === fund && one.measure === measure);
        return found ? BigInt(found.amount) : null;
      };
      return { view, unitId, year, fund, measure, was: amountIn(then), is: amountIn(now), document };
    });
  });
}
