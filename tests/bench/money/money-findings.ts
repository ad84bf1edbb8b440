import { cpu, type Finding } from "../goals";
import { spread } from "../rounds";
import type { MoneyMeasured } from "./measure-money";

/** What the longest works on money take, beside their goals. */
export function moneyFindings({ issued, matched }: MoneyMeasured): Finding[] {
  return [
    cpu("a decision of 500 lines issued, s", spread([issued]), 5),
    cpu("a Treasury statement of 2.000 rows read and matched, s", spread([matched]), 10),
  ];
}
