import { contentOf } from "../../reference/items";
import type { Row } from "../../write/row";
import { unitOn } from "../budgets/provinces";
import { LAST_DAY } from "../plans/calendar";
import type { Decision } from "../plans/decision";
import type { Tranche } from "../plans/tranche";
import type { DescribedProject } from "../records/described-project";

/** A document that is drafted with its lines and then issued. */
export type DocumentRows = { readonly documents: Row[]; readonly lines: Row[]; readonly issued: Row[] };

/** Plan decisions with their signed lines, each line on the unit in force on the day of signing. */
export function planRows(projects: readonly DescribedProject[]): DocumentRows {
  const decisions = new Map<string, Decision>();
  const lines = projects.flatMap(({ id, dated }) =>
    dated.project.lines.flatMap((line) =>
      line.steps.map(({ decision, amount }): Row => {
        decisions.set(decision.id, decision);
        return {
          decision_id: decision.id,
          fund: decision.fund,
          budget_year: decision.year,
          unit_id: unitOn(dated.project.unitId, decision.signedOn),
          project_id: id,
          content_code: contentOf(line.item),
          item_code: line.item,
          signed_amount: amount,
          note: noteOf(decision, amount),
          recorded_at: decision.recordedAt,
        };
      }),
    ),
  );
  const sorted = [...decisions.values()].sort((first, second) => first.issuedAt.localeCompare(second.issuedAt));
  return {
    documents: sorted.map((decision) => ({
      id: decision.id,
      fund: decision.fund,
      budget_year: decision.year,
      kind: decision.kind,
      number: decision.number,
      signed_on: decision.signedOn,
      signer: decision.signer,
      unit_id: decision.unitId,
      recorded_at: decision.recordedAt,
    })),
    lines,
    issued: sorted.map(({ id, issuedAt }) => ({ id, issued_at: issuedAt })),
  };
}

function noteOf({ kind }: Decision, amount: bigint): string | null {
  if (kind === "ASSIGN") return null;
  if (kind === "SUPPLEMENT") return "Bổ sung đề án";
  return amount > 0n ? "Điều chỉnh tăng kinh phí" : "Điều chỉnh giảm, thu hồi kinh phí";
}

/** Releases by tranche signed by the sample's last day, with their lines. */
export function releaseRows(projects: readonly DescribedProject[]): DocumentRows {
  const tranches = new Map<string, Tranche>();
  const lines = projects.flatMap(({ id, dated }) =>
    dated.project.lines.flatMap((line) =>
      line.releases
        .filter(({ tranche }) => tranche.signedOn <= LAST_DAY)
        .map(({ tranche, amount }): Row => {
          tranches.set(tranche.id, tranche);
          return {
            release_id: tranche.id,
            budget_year: tranche.year,
            unit_id: unitOn(dated.project.unitId, tranche.signedOn),
            project_id: id,
            content_code: contentOf(line.item),
            item_code: line.item,
            signed_amount: amount,
            recorded_at: tranche.recordedAt,
            fund: "KCQG",
          };
        }),
    ),
  );
  const sorted = [...tranches.values()].sort((first, second) => first.issuedAt.localeCompare(second.issuedAt));
  return {
    documents: sorted.map(({ id, year, tranche, number, signedOn, recordedAt }) => ({
      id,
      fund: "KCQG",
      budget_year: year,
      tranche,
      number,
      signed_on: signedOn,
      recorded_at: recordedAt,
    })),
    lines,
    issued: sorted.map(({ id, issuedAt }) => ({ id, issued_at: issuedAt })),
  };
}
