import type { Fund } from "@/lib/domain/fund";
import { contentOf } from "../../reference/items";
import type { Row } from "../../write/row";
import { todaysProvinces } from "../budgets/provinces";
import { dossierCopy } from "../proposals/dossier-copy";
import { drawProposal } from "../proposals/draw-proposal";
import { historyOf, isAnswered, stepsTo } from "../proposals/history-rows";
import { outlineOf } from "../proposals/outline-words";
import { slotsOf } from "../proposals/plan-of-proposals";
import type { Proposal } from "../proposals/proposal";
import { beneficiaryDesk } from "../proposals/proposal-beneficiaries";
import { budgetOf, capReasonOf, targetsOf } from "../proposals/proposal-budget";
import { titleDesk } from "../words/title-desk";
import { councilRows } from "./council-rows";
import { doubleDecisionRows } from "./double-decision-rows";
import { noticeRows } from "./notice-rows";
import { reserveRows } from "./reserve-rows";

/** The province whose group names three hundred establishments. */
const LARGEST_GROUP = "nghe-an";

/** Next year's đề án, still on their way: no plan and no money yet; by table. */
export type ProposalRows = Readonly<
  Record<
    | "projects"
    | "outlines"
    | "budgetLines"
    | "outputs"
    | "beneficiaries"
    | "links"
    | "steps"
    | "remarks"
    | "answers"
    | "copies"
    | "sheets"
    | "marks"
    | "sections"
    | "councils"
    | "councilMembers"
    | "beforeCouncils"
    | "memberSheets"
    | "memberMarks"
    | "doubleDecisions"
    | "notices"
    | "reserveLists"
    | "reservePlaces"
    | "reserveRemovals",
    Row[]
  >
>;

/** About four hundred đề án for the coming year, twelve in each of today's provinces, on what the register holds so far. */
export function proposalRows(register: readonly Row[]): ProposalRows {
  const desk = beneficiaryDesk(register);
  const rows: ProposalRows = {
    ...{ projects: [], outlines: [], budgetLines: [], outputs: [], beneficiaries: desk.entered, links: [] },
    ...{ steps: [], remarks: [], answers: [], copies: [], sheets: [], marks: [], sections: [] },
    ...{ councils: [], councilMembers: [], beforeCouncils: [], memberSheets: [], memberMarks: [] },
    ...{ doubleDecisions: [], notices: [], reserveLists: [], reservePlaces: [], reserveRemovals: [] },
  };
  for (const proposal of proposals()) add(rows, proposal, desk.helpedBy(proposal));
  const { projects, links, steps } = rows;
  const reserve = reserveRows(projects);
  return {
    ...{ ...rows, ...councilRows(projects, steps) },
    ...{ doubleDecisions: doubleDecisionRows(projects, links, steps), notices: noticeRows(projects, steps) },
    ...{ reserveLists: reserve.lists, reservePlaces: reserve.places, reserveRemovals: reserve.removals },
  };
}

function proposals(): Proposal[] {
  const last: Record<Fund, number> = { KCQG: 0, KCDP: 0 };
  const desk = titleDesk();
  return todaysProvinces().flatMap((unitId, place) =>
    slotsOf(place).map((slot) => {
      last[slot.fund] += 1;
      const largest = unitId === LARGEST_GROUP && slot.kind === "GROUP" && slot.fund === "KCDP";
      return drawProposal(unitId, slot, last[slot.fund], largest, desk);
    }),
  );
}

function add(
  rows: ProposalRows,
  proposal: Proposal,
  helped: ReturnType<ReturnType<typeof beneficiaryDesk>["helpedBy"]>,
) {
  const { id: project_id } = proposal;
  const budget = budgetOf(proposal);
  const targets = targetsOf(proposal);
  const capReason = capReasonOf(
    proposal,
    budget,
    helped.map(({ entry, support }) => ({ name: entry.name, support })),
  );
  const outline = outlineOf(proposal, capReason);
  const project = projectRow(proposal);
  const content = { project, outline, budget, targets, helped };
  const before = isAnswered(stepsTo(proposal)) ? { ...content, outline: { ...outline, effects: null } } : content;
  const { version, ...history } = historyOf(proposal, { before: dossierCopy(before), after: dossierCopy(content) });
  rows.projects.push({ ...project, version });
  const { capReason: cap_reason, ...words } = outline;
  rows.outlines.push({ project_id, ...words, cap_reason });
  for (const { budgetYear: budget_year, contentCode: content_code, itemCode: item_code, ...sums } of budget) {
    rows.budgetLines.push({ project_id, budget_year, content_code, item_code, ...sums });
  }
  for (const { budgetYear: budget_year, indicatorCode: indicator_code, target } of targets) {
    rows.outputs.push({ project_id, budget_year, indicator_code, target });
  }
  for (const { entry, support } of helped) {
    rows.links.push({ project_id, beneficiary_id: entry.id, support, address: entry.address });
  }
  for (const table of ["steps", "remarks", "answers", "copies", "sheets", "marks", "sections"] as const)
    rows[table].push(...history[table]);
}

function projectRow(proposal: Proposal): Row {
  const { id, code, title, fund, kind, state, item, commune, startYear, endYear } = proposal;
  return {
    ...{ id, code, title, fund, kind, state, unit_id: proposal.unitId },
    ...{ content_code: contentOf(item), item_code: item, start_year: startYear, end_year: endYear },
    ...{ implementing_unit: proposal.implementingUnit, commune },
    ...{ start_on: `${startYear}-02-01`, end_on: `${endYear}-11-30`, assigned_at: null },
    recorded_at: proposal.recordedAt,
  };
}
