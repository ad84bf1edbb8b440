import type { ItemCode } from "../../reference/items";
import { sampleId } from "../chance/sample-id";
import type { DatedProject } from "../money/dated-project";
import type { Contract } from "./contracts";

/** The id of a đề án's share of a contract for one item. */
export function shareIdOf(contract: Contract, { project }: DatedProject, item: ItemCode): string {
  return sampleId("share", contract.id, project.key, item);
}
