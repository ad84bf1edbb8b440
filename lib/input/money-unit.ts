import { choiceFilter } from "./address-values";

/** How money is shown on a page (`in=`): đồng, triệu đồng, tỷ đồng; null leaves it to the page. */
export const moneyUnitFilter = choiceFilter(["dong", "trieu", "ty"]);
