import type { Dong } from "../money";
import type { BENEFICIARY_KINDS } from "./kind";

/** Đơn vị thụ hưởng as a dossier names it; `support` is its share in đồng, null where the unit has not shared it out. */
export type WrittenBeneficiary = {
  readonly name: string;
  readonly taxCode: string | null;
  readonly address: string;
  readonly kind: (typeof BENEFICIARY_KINDS)[number];
  readonly support: Dong | null;
};
