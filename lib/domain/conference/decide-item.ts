import type { Actor } from "../access/actor";
import { refuse } from "../errors";
import { advance } from "../steps/advance";
import type { Conference } from "./conference";
import { ITEM_KINDS, type ItemKind, type ItemWords } from "./item";
import type { ConferenceProvince } from "./provinces";

/** Under which step somebody writes an entry: a province sends its own, the organiser and the Cục edit. */
export function stepForItem({ unitId }: Pick<Actor, "unitId">, kind: ItemKind) {
  if (unitId === null) return ITEM_KINDS[kind].step;
  if (!ITEM_KINDS[kind].byProvince) refuse({ code: "access.forbidden", permission: "conference.contribute" });
  return "conference.contribute" as const;
}

/**
 * Whose an entry is, if it may be written now: for a province its own unit, whether or not it was said where it has but one.
 *
 * Refuses with `step.not-now`, `access.forbidden` for another province's, `conference.two-owners`, or `conference.unit-elsewhere` for one that is
 * not of the conference.
 */
export function ownerOfItem(
  actor: Pick<Actor, "unitId">,
  words: Pick<ItemWords, "unitId" | "organisation"> & { readonly kind: ItemKind },
  conference: Pick<Conference, "state">,
  provinces: readonly ConferenceProvince[],
): string | null {
  const step = stepForItem(actor, words.kind);
  advance(step, conference, {}, null);
  if (words.unitId !== null && words.organisation !== null) refuse({ code: "conference.two-owners" });
  const own = provinces.filter(({ stewardUnitId }) => stewardUnitId === actor.unitId);
  const unitId =
    words.unitId ?? (step === "conference.contribute" && own.length === 1 ? (own[0]?.unitId ?? null) : null);
  if (unitId !== null && !provinces.some((one) => one.unitId === unitId)) {
    refuse({ code: "conference.unit-elsewhere", unitId });
  }
  if (step === "conference.contribute" && !own.some((one) => one.unitId === unitId)) {
    refuse(
      unitId === null
        ? { code: "conference.unit-unknown", field: "unitId" }
        : { code: "access.forbidden", permission: step },
    );
  }
  return unitId;
}
