import type { Dong } from "../money";
import type { YearBalance } from "./balances";

/** What a đề án's plan of the national fund has that no tranche released yet, in đồng: it may not be paid. Null where nothing waits. */
export function unreleasedOf({ fund, plan, released }: YearBalance): Dong | null {
  return fund === "KCQG" && plan > released ? plan - released : null;
}
