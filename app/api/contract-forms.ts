import type { ContractForm } from "@/lib/domain/drafts/form-draft";
import { newContractSubject } from "@/lib/domain/drafts/subjects";
import type { FormSubject } from "@/lib/server/form-memory";
import { memory } from "./form-memory";

/** The form that signs several contracts of one budget year, each of one đề án. */
export const severalContractsForm: FormSubject = {
  name: "contract.several",
  subject: ({ year }) => (typeof year === "string" ? year : null),
  page: "/contracts/several",
  memory,
};

/** The forms of contracts: of one that is signed of a fund and a budget year, or of one by its id. */
export const contractForm = (name: ContractForm): FormSubject => ({
  name,
  subject: ({ id, fund, year }) =>
    typeof id === "string"
      ? id
      : typeof fund === "string" && typeof year === "string"
        ? newContractSubject(fund, year)
        : null,
  page: "/contracts",
  memory,
});
