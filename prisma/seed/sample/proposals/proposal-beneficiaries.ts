import type { Row } from "../../write/row";
import { type Randomness, randomness } from "../chance/randomness";
import { sampleId } from "../chance/sample-id";
import { sharedOut } from "../chance/shares";
import { KINDS, WITH_BENEFICIARIES } from "../rows/beneficiary-rows";
import { beneficiaryName, inventedTaxCode } from "../words/beneficiary-names";
import { communeOf } from "../words/places";
import type { Proposal } from "./proposal";

/** An entry of the register, and the share a đề án names for it. */
export type Entry = {
  readonly id: string;
  readonly name: string;
  readonly tax_code: string | null;
  readonly address: string;
  readonly kind: string;
  readonly unit_id: string;
};
export type Helped = { readonly entry: Entry; readonly support: bigint };

/** So many of the establishments were helped before, or stand in another dossier of the plan too. */
const AGAIN = 0.08;
/** So many of those are entered anew with their name spelt otherwise and no tax code. */
const SPELT_ANEW = 0.3;

/** Names the establishments of dossiers one after another, knowing what the register of each province holds so far. */
export function beneficiaryDesk(register: readonly Row[]) {
  const known = new Map<string, Entry[]>();
  const entered: Entry[] = [];
  for (const row of register as readonly Entry[]) known.set(row.unit_id, [...(known.get(row.unit_id) ?? []), row]);
  const enter = (entry: Entry): Entry => {
    entered.push(entry);
    known.set(entry.unit_id, [...(known.get(entry.unit_id) ?? []), entry]);
    return entry;
  };
  const helpedBy = (proposal: Proposal): Helped[] => {
    if (!WITH_BENEFICIARIES.includes(proposal.item)) return [];
    const random = randomness(`proposal beneficiaries ${proposal.code}`);
    const chosen = new Map<string, Entry>();
    while (chosen.size < proposal.count) {
      const id = sampleId("proposal beneficiary", proposal.code, chosen.size);
      const old = random.chance(AGAIN) ? known.get(proposal.unitId) : undefined;
      const before = old && old.length > 0 ? random.pick(old) : null;
      if (before && chosen.has(before.id)) continue;
      const entry = before
        ? random.chance(SPELT_ANEW)
          ? enter(speltAnew(id, before))
          : before
        : enter(invented(random, id, proposal));
      chosen.set(entry.id, entry);
    }
    const weights = Array.from({ length: chosen.size }, () => 0.9 + 0.2 * random.fraction());
    const shares = sharedOut(proposal.support, weights, 500_000n);
    return [...chosen.values()].map((entry, at) => ({ entry, support: shares[at] ?? 0n }));
  };
  return { helpedBy, entered };
}

function speltAnew(id: string, before: Entry): Entry {
  return { ...before, id, tax_code: null, name: before.name.replace(/^Công ty TNHH /, "Cty TNHH ").toUpperCase() };
}

function invented(random: Randomness, id: string, { unitId, trade, province }: Proposal): Entry {
  const { kind } = random.weighted(KINDS);
  const commune = communeOf(random, unitId);
  const address = `${commune.replace(/^./, (letter) => letter.toUpperCase())}, ${province}`;
  const tax_code = inventedTaxCode(random);
  return { id, unit_id: unitId, name: beneficiaryName(random, kind, commune, trade), tax_code, address, kind };
}
