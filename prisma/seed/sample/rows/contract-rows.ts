import { sumOf } from "@/lib/domain/money";
import { contentOf } from "../../reference/items";
import type { Row } from "../../write/row";
import type { PromisedOutput } from "../outputs/promised-outputs";
import type { Contract } from "../records/contracts";
import { projectIdOf } from "../records/project-id";
import { shareIdOf } from "../records/share-id";
import type { SignedProject } from "../records/signed-project";

/** The row of a contract; its value is the sum of its shares. */
export function contractRow({ id, number, unitId, signedOn, endOn, recordedAt, members }: Contract): Row {
  const [first] = members;
  if (!first) throw new Error("a contract without a đề án");
  return {
    id,
    fund: first.project.cell.fund,
    budget_year: first.project.cell.year,
    number,
    signed_on: signedOn,
    end_on: endOn,
    unit_id: unitId,
    value: sumOf(members.flatMap(({ lines }) => lines.map(({ contracted }) => contracted))),
    recorded_at: recordedAt,
  };
}

/** The shares of a contract: one for each đề án and content. */
export function shareRows(contract: Contract): Row[] {
  return contract.members.flatMap((dated) =>
    dated.lines.map(({ line, contracted }) => ({
      id: shareIdOf(contract, dated, line.item),
      contract_id: contract.id,
      project_id: projectIdOf(dated.project),
      fund: dated.project.cell.fund,
      budget_year: dated.project.cell.year,
      content_code: contentOf(line.item),
      item_code: line.item,
      amount: contracted,
      recorded_at: contract.recordedAt,
    })),
  );
}

/** The acceptance of a đề án, if it has happened. */
export function acceptanceRows({ dated, acceptance }: SignedProject): Row[] {
  if (acceptance === null) return [];
  return [
    {
      id: acceptance.id,
      project_id: projectIdOf(dated.project),
      budget_year: dated.project.cell.year,
      unit_id: acceptance.unitId,
      accepted_on: acceptance.on,
      recorded_at: acceptance.recordedAt,
    },
  ];
}

/** What the acceptance of a đề án found. */
export function acceptanceOutputRows({ acceptance }: SignedProject, outputs: readonly PromisedOutput[]): Row[] {
  if (acceptance === null) return [];
  return outputs.map(({ indicator, achieved }) => ({
    acceptance_id: acceptance.id,
    indicator_code: indicator,
    achieved,
  }));
}
