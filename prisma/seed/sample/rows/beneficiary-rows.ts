import type { ItemCode } from "../../reference/items";
import type { Row } from "../../write/row";
import { nameOn } from "../budgets/provinces";
import { dayOf } from "../chance/days";
import { type Randomness, randomness } from "../chance/randomness";
import { sampleId } from "../chance/sample-id";
import { sharedOut } from "../chance/shares";
import type { PlannedLine } from "../plans/planned-project";
import type { DescribedProject } from "../records/described-project";
import { type BeneficiaryKind, beneficiaryName, inventedTaxCode } from "../words/beneficiary-names";
import { communeOf } from "../words/places";

const STEP = 500_000n;

/** Items that help named establishments; the others serve many and name none. */
export const WITH_BENEFICIARIES: readonly ItemCode[] = [
  "machinery",
  "technology-line",
  "demonstration-model",
  "sxsh-pilot-model",
  "sxsh-assessment",
  "nd3-general",
  "model-host",
  "pollution-treatment-site",
  "brand",
  "consulting",
  "showroom",
  "product-design",
  "relocation",
];

/** What kinds of establishments there are, each as often as it is met. */
export const KINDS: readonly { readonly kind: BeneficiaryKind; readonly weight: number }[] = [
  { kind: "ENTERPRISE", weight: 50 },
  { kind: "COOPERATIVE", weight: 22 },
  { kind: "HOUSEHOLD", weight: 28 },
];

/** A few establishments come back in a later year. */
const RETURNING = 0.12;

/** Beneficiaries, what each is given, and how many a đề án has (by its id). */
export type BeneficiaryRows = {
  readonly beneficiaries: Row[];
  readonly links: Row[];
  readonly perProject: ReadonlyMap<string, number>;
};

/** Invented beneficiaries of all đề án, and what each is given. */
export function beneficiaryRows(
  projects: readonly DescribedProject[],
  counts: ReadonlyMap<PlannedLine, number>,
): BeneficiaryRows {
  const known = new Map<string, string[]>();
  const beneficiaries: Row[] = [];
  const links: Row[] = [];
  const perProject = new Map<string, number>();
  for (const project of projects) {
    const { key, unitId, lines } = project.dated.project;
    const random = randomness(`beneficiaries ${key}`);
    const linked = new Set<string>();
    for (const line of lines) {
      if (!WITH_BENEFICIARIES.includes(line.item)) continue;
      const count = counts.get(line) ?? line.count;
      const supports = sharedOut(
        line.amount,
        Array.from({ length: count }, () => 0.8 + 0.4 * random.fraction()),
        STEP,
      );
      supports.forEach((support, index) => {
        const inProvince = known.get(unitId) ?? [];
        const old = random.chance(RETURNING) && inProvince.length > 0 ? random.pick(inProvince) : null;
        const id = old !== null && !linked.has(old) ? old : sampleId("beneficiary", key, line.item, index);
        if (id !== old) {
          beneficiaries.push(invented(random, id, project));
          known.set(unitId, [...inProvince, id]);
        }
        linked.add(id);
        links.push({ project_id: project.id, beneficiary_id: id, support });
      });
    }
    perProject.set(project.id, linked.size);
  }
  return { beneficiaries, links, perProject };
}

function invented(random: Randomness, id: string, { dated, trade, recordedAt }: DescribedProject): Row {
  const { unitId } = dated.project;
  const { kind } = random.weighted(KINDS);
  const commune = communeOf(random, unitId);
  return {
    id,
    unit_id: unitId,
    name: beneficiaryName(random, kind, commune, trade),
    tax_code: inventedTaxCode(random),
    address: `${commune.replace(/^./, (letter) => letter.toUpperCase())}, ${nameOn(unitId, dayOf(recordedAt)).fullName.replace(/^./, (letter) => letter.toLowerCase())}`,
    kind,
  };
}
